import type { TopLevelSpec } from 'vega-lite';
import type { MetricInfo } from '../analysis/metric-info.ts';
import type { Language, Text } from '../model/text.ts';
import { FONT_SIZE, type ThemeName } from './theme.ts';

/** A figure as Vega-Lite draws it. */
export type ChartSpec = TopLevelSpec;

export interface ChartOptions {
  readonly language: Language;
  readonly theme: ThemeName;
  /** How wide the figure may be, in pixels. */
  readonly width: number;
}

/** Goes with every figure, also where it is saved or projected without the page around it. */
export const ARTIFICIAL: Text = {
  en: 'Artificial world: no result estimates an effect in reality.',
  fr: 'Monde artificiel\u00a0: aucun résultat n’estime un effet dans la réalité.',
};

/** The schema that every spec names and is valid against. */
export const SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json';

/** “Engagement abroad (stage, 0 to 4)”. */
export function titled({ label, unit }: Pick<MetricInfo, 'label' | 'unit'>, language: Language) {
  return unit[language] ? `${label[language]} (${unit[language]})` : label[language];
}

/** The same for an axis of so many pixels: on one line, or with the unit on a line of its own. */
export function axisTitle(
  { label, unit }: Pick<MetricInfo, 'label' | 'unit'>,
  length: number,
  language: Language,
): string[] {
  const line = wrap(titled({ label, unit }, language), length, FONT_SIZE);
  if (line.length === 1) return line;
  const lines = wrap(label[language], length, FONT_SIZE);
  return unit[language] ? [...lines, `(${unit[language]})`] : lines;
}

/** Title and remarks of a figure, broken into lines that fit. */
export function chartTitle(title: string, remarks: readonly string[], { width }: ChartOptions) {
  return {
    // Bold letters are wider.
    text: wrap(title, 0.9 * width, FONT_SIZE + 3),
    subtitle: remarks.flatMap((remark) => wrap(remark, width, FONT_SIZE - 1)),
  };
}

/** Breaks a text between words. Letters are taken to be 0.56 of their size wide, on average. */
export function wrap(text: string, width: number, fontSize: number): string[] {
  return wrapAt(text, Math.floor(width / (0.56 * fontSize)));
}

/** Breaks a text between words into lines of at most so many letters, where words allow it. */
export function wrapAt(text: string, most: number): string[] {
  const lines: string[] = [];
  // The two separators end a line of Vega's expressions, also inside a string.
  for (const word of text.split(/[ \u2028\u2029]/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= Math.max(most, 10)) {
      lines.splice(-1, 1, `${line} ${word}`);
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** A number as specs hold it: with enough digits for any picture; null where there is none. */
export function plotted(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? Number(value.toPrecision(5)) : null;
}
