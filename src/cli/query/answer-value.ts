import type { DuckDBValue } from '@duckdb/node-api';

/** A number that no double holds exactly, such as a sum beyond 2^53: its digits. */
export class LongNumber {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }
}

/** A value of an answer, without what only DuckDB knows. Dates, intervals, bytes … are texts. */
export type AnswerValue =
  | null
  | boolean
  | number
  | string
  | LongNumber
  | readonly AnswerValue[]
  | { readonly [name: string]: AnswerValue };

/**
 * A value as DuckDB gives it, in plain terms: every number that a double holds is a number, lists and
 * structures are lists and objects, a map is a list of keys and values.
 */
export function answerValue(value: DuckDBValue): AnswerValue {
  if (typeof value === 'bigint') return exactNumber(value.toString());
  if (value === null || typeof value !== 'object') return value;
  // Told apart by what they hold: the classes are in a package that may be absent.
  if ('scale' in value) return exactNumber(value.toString());
  if ('items' in value) return value.items.map(answerValue);
  if ('entries' in value) {
    const { entries } = value;
    if (Array.isArray(entries))
      return entries.map((entry) => ({
        key: answerValue(entry.key),
        value: answerValue(entry.value),
      }));
    return Object.fromEntries(
      Object.entries(entries).map(([name, inner]) => [name, answerValue(inner as DuckDBValue)]),
    );
  }
  if ('tag' in value) return answerValue(value.value);
  return value.toString();
}

/** Decimals of so many digits come back from a double as they went in. */
const SURE_DIGITS = 15;

/** The digits as a number where it is exactly that number. */
function exactNumber(digits: string): number | LongNumber {
  const value = Number(digits);
  const significant = digits.replace(/\D/g, '').replace(/^0+/, '');
  const isExact = significant.length <= SURE_DIGITS || isSafeInteger(digits);
  return isExact ? value : new LongNumber(digits);
}

function isSafeInteger(digits: string): boolean {
  return !digits.includes('.') && Number.isSafeInteger(Number(digits));
}
