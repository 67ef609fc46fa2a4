import type { Text } from '../model/text.ts';

/** The moments asked for, or some of those that were kept, evenly spread with the first and the last; else what is wrong. */
export function chooseTicks(
  kept: readonly number[],
  asked: readonly number[],
  most: number,
): { readonly ticks: readonly number[] } | { readonly nothing: Text } {
  const absent = asked.find((tick) => !kept.includes(tick));
  if (absent !== undefined || kept.length === 0) return { nothing: notKept(absent, kept) };
  if (asked.length > 0) return { ticks: [...new Set(asked)].sort((a, b) => a - b) };
  if (kept.length <= most) return { ticks: kept };
  if (most === 1) return { ticks: kept.slice(-1) };
  const picked = Array.from({ length: most }, (_, i) => {
    return kept[Math.round((i * (kept.length - 1)) / (most - 1))] ?? 0;
  });
  return { ticks: [...new Set(picked)] };
}

function notKept(absent: number | undefined, kept: readonly number[]): Text {
  const list = kept.join(', ');
  if (absent === undefined)
    return {
      en: 'Of this run no firms and ties were kept: give the scenario “snapshots”, as in “snapshots: [0, 20, 40]”, and run it again.',
      fr: 'De cette simulation, ni entreprises ni liens n’ont été gardés\u00a0: donnez «\u00a0snapshots\u00a0» au scénario, comme dans «\u00a0snapshots: [0, 20, 40]\u00a0», et relancez-le.',
    };
  return {
    en: `Quarter ${absent} was not kept; there are: ${list}. The scenario says which: “snapshots: [${absent}]”.`,
    fr: `Le trimestre ${absent} n’a pas été gardé\u00a0; il y a\u00a0: ${list}. Le scénario dit lesquels\u00a0: «\u00a0snapshots: [${absent}]\u00a0».`,
  };
}
