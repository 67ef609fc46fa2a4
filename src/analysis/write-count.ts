import type { Language } from '../model/text.ts';
import { writeDecimal } from './write-number.ts';

/** A whole number for people: 12,000 or 12 000. */
export function writeWhole(value: number, language: Language): string {
  return writeDecimal(value, { decimals: 0 }, language);
}

/** A share as a percentage: 4.2% or 4,2%; one decimal below 10. */
export function writePercent(share: number, language: Language): string {
  const decimals = share !== 0 && Math.abs(share) < 0.0995 ? 1 : 0;
  const percent = writeDecimal(share * 100, { decimals }, language);
  return language === 'fr' ? `${percent}\u00a0%` : `${percent}%`;
}

/** 3 runs, 1 run; in French the singular holds for 0 too. */
export function writeCount(value: number, one: string, many: string, language: Language): string {
  const isSingular = language === 'fr' ? Math.abs(value) < 2 : value === 1;
  return `${writeWhole(value, language)} ${isSingular ? one : many}`;
}
