import type { Runs } from '../analysis/runs.ts';
import { writeLevel } from '../analysis/write-number.ts';
import type { Language, Text } from '../model/text.ts';

/** Which run a figure of a single run shows: “One run: initial trust 0.25; replicate 3.” */
export function describeRun(
  { design }: Runs,
  { point, replicate }: { readonly point: number; readonly replicate: number },
): Text {
  const write = (language: Language) => {
    const levels = design.factors.flatMap((factor, at) => {
      const level = design.points[point]?.[at];
      if (level === undefined) return [];
      return [`${factor.label[language]} ${writeLevel(level, factor, language)}`];
    });
    return TEXTS[language](levels, replicate);
  };
  return { en: write('en'), fr: write('fr') };
}

const TEXTS = {
  en: (levels: readonly string[], replicate: number) =>
    `One run: ${[...levels, `replicate ${replicate}`].join(', ')}.`,
  fr: (levels: readonly string[], replicate: number) =>
    `Une simulation\u00a0: ${[...levels, `répétition ${replicate}`].join(', ')}.`,
};
