import type { Theme } from './theme.ts';

/** The colour at a share of a ramp, between its stops in proportion, as Vega mixes them too. */
export function colourAt(ramp: readonly string[], share: number): string {
  const position = Math.min(1, Math.max(0, share)) * (ramp.length - 1);
  const before = Math.min(ramp.length - 2, Math.floor(position));
  const [from, to] = [channels(ramp[before] ?? ''), channels(ramp[before + 1] ?? '')];
  const mixed = from.map((value, i) => value + ((to[i] ?? 0) - value) * (position - before));
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** Colours for steps that follow each other, or for things without order. */
export function stepColours(theme: Theme, count: number, isOrdered: boolean): string[] {
  if (count === 1) return [theme.categories[0] ?? theme.ink];
  return Array.from({ length: count }, (_, i) =>
    isOrdered
      ? colourAt(theme.ordered, i / (count - 1))
      : (theme.categories[i % theme.categories.length] ?? theme.ink),
  );
}

/** Colours of areas that touch: told apart in grey too, for each is lighter or darker than the one before. */
export function shareColours(theme: Theme, count: number, isOrdered: boolean): string[] {
  if (isOrdered)
    return Array.from({ length: count }, (_, i) =>
      colourAt(theme.sequential, 0.18 + (0.82 * i) / (count - 1)),
    );
  return Array.from({ length: count }, (_, i) => theme.areas[i % theme.areas.length] ?? theme.ink);
}

const DASHES = [
  [1, 0],
  [6, 3],
  [2, 2],
  [9, 3, 2, 3],
  [4, 1],
  [1, 3],
  [12, 4],
] as const;

/** Dashes that keep lines apart where colours cannot. */
export function stepDashes(count: number): number[][] {
  return Array.from({ length: count }, (_, i) => [...(DASHES[i % DASHES.length] ?? [1, 0])]);
}

/** Black or white, whichever is easier to read on a colour: always at least 4.5 to 1. */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  return contrast(colour, '#000000') >= contrast(colour, '#ffffff') ? '#000000' : '#ffffff';
}

/** Contrast of two colours, 1 to 21 (WCAG 2). */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
