import type { Language } from '../../model/text.ts';
import { writeDecimal } from '../write-number.ts';

/** Beyond so many nobody reads on. */
const MOST_DECIMALS = 6;

/**
 * The smallest difference that so many runs find, to two digits and upwards: less than what is written would not be found. The same wherever
 * it is told, so that a sentence can be checked against its line of the table.
 * @param detectable above 0, in the unit of the measure
 */
export function writeDetectable(detectable: number, language: Language): string {
  const exponent = Math.floor(Math.log10(detectable));
  const unit = 10 ** (exponent - 1);
  const least = Number((Math.ceil(detectable / unit - 1e-9) * unit).toPrecision(2));
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, 1 - Math.floor(Math.log10(least))));
  return writeDecimal(least, { decimals }, language);
}
