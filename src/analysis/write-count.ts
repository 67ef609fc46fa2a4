import type { Language, Text } from '../model/text.ts';
import { writeDecimal } from './write-number.ts';

/** A whole number for people: 12,000 or 12 000. */
export function writeWhole(value: number, language: Language): string {
  return writeDecimal(value, { decimals: 0 }, language);
}

/** What follows a percentage: in French after a space that does not break, the one that Intl.NumberFormat writes. */
export const PERCENT: Text = { en: '%', fr: '\u00a0%' };

/** A share as a percentage: 4.2% or 4,2 %; one decimal below 10. A dash for what could not be measured. */
export function writePercent(share: number, language: Language): string {
  return percentage(share, share !== 0 && Math.abs(share) < 0.0995 ? 1 : 0, language);
}

/** The same without decimals: 4% or 4 %. */
export function writeWholePercent(share: number, language: Language): string {
  return percentage(share, 0, language);
}

function percentage(share: number, decimals: number, language: Language): string {
  const number = writeDecimal(100 * share, { decimals }, language);
  return Number.isFinite(share) ? number + PERCENT[language] : number;
}

/** 3 runs, 1 run; in French the singular holds for 0 too. */
export function writeCount(value: number, one: string, many: string, language: Language): string {
  const isSingular = language === 'fr' ? Math.abs(value) < 2 : value === 1;
  return `${writeWhole(value, language)} ${isSingular ? one : many}`;
}
