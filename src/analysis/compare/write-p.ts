import { writeDecimal } from '../write-number.ts';
import type { Language } from '../../model/text.ts';

/** A p-value: four decimals where it is small, `< 0.0001` below. */
export function writeP(p: number, language: Language): string {
  if (p < 0.0001) return `< ${writeDecimal(0.0001, { decimals: 4 }, language)}`;
  return writeDecimal(p, { decimals: p < 0.1 ? 4 : 2 }, language);
}
