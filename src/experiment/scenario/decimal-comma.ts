import type { Text } from '../../model/text.ts';
import type { Placed, PlacedEntry } from './placed.ts';

/**
 * The numbers meant by the values of a list where commas may be decimal ones: `[0,3, 0,5]` is a list of four whole
 * numbers for YAML, and `0,3` or `0,3; 0,5` alone a text.
 * @param isAllowed whether such a number may stand there
 * @returns `undefined` when they cannot be meant so, or are right as they stand
 */
export function meantNumbers(
  given: Placed,
  isAllowed: (value: number) => boolean,
): string[] | undefined {
  const meant = given.kind === 'list' ? joinedPairs(given.items) : writtenOut(given);
  return meant?.every((number) => isAllowed(Number(number))) === true ? meant : undefined;
}

function joinedPairs(items: readonly Placed[]): string[] | undefined {
  const digits = items.map(wholeDigits);
  if (digits.length === 0 || digits.length % 2 === 1 || digits.includes(undefined))
    return undefined;
  return digits.flatMap((whole, at) => (at % 2 === 0 ? [`${whole}.${digits[at + 1]}`] : []));
}

function writtenOut(given: Placed): string[] | undefined {
  if (given.kind !== 'scalar' || given.value === null || typeof given.value === 'boolean')
    return undefined;
  const numbers = given.source
    .trim()
    .split(/\s*;\s*|,?\s+/)
    .map((number) => number.replace(',', '.'));
  return numbers.every((number) => /^-?\d{1,15}(\.\d{1,15})?$/.test(number)) ? numbers : undefined;
}

function wholeDigits(given: Placed | undefined): string | undefined {
  const isWhole = given?.kind === 'scalar' && typeof given.value === 'number';
  return isWhole && /^-?\d{1,15}$/.test(given.source) ? given.source : undefined;
}

/**
 * What was meant by a key that is a number without a value: `{from: 0,3}` has the keys `from` and `3` for YAML.
 * @returns `from: 0.3`
 */
export function meantEntry(
  { key, value }: PlacedEntry,
  before: PlacedEntry | undefined,
): string | undefined {
  const isAlone = value.kind === 'scalar' && value.value === null && value.source === '';
  const whole = wholeDigits(before?.value);
  if (before === undefined || !isAlone || whole === undefined || !/^\d{1,15}$/.test(key))
    return undefined;
  return `${before.key}: ${whole}.${key}`;
}

export const HAS_COMMA: Text = {
  en: 'has a comma, which separates values',
  fr: 'contient une virgule, qui sépare des valeurs',
};

export const DECIMAL_POINT: Text = {
  en: 'a decimal point in numbers',
  fr: 'un point décimal dans les nombres',
};
