import type { Decimal } from '../../experiment/results/csv.ts';
import { csvCell, ENDS_CELL } from '../../experiment/results/csv.ts';
import { LongNumber } from './answer-value.ts';
import type { AnswerValue } from './answer-value.ts';

/** A line of CSV, safe to open in a spreadsheet; numbers with all their digits, lists and structures as JSON. */
export function answerAsCsv(row: readonly AnswerValue[], decimal: Decimal): string {
  return `${row.map((value) => asCsvCell(value, decimal)).join(ENDS_CELL[decimal])}\r\n`;
}

function asCsvCell(value: AnswerValue, decimal: Decimal): string {
  // Numbers begin no formula, although some begin with a minus sign.
  if (value instanceof LongNumber)
    return decimal === 'comma' ? value.digits.replace('.', ',') : value.digits;
  if (value === null || typeof value === 'number' || typeof value === 'string')
    return csvCell(value, decimal);
  return csvCell(typeof value === 'boolean' ? String(value) : asJson(value), decimal);
}

/** An object of JSON. Numbers that no double holds are texts: every reader then sees all their digits. */
export function answerAsJson(names: readonly string[], row: readonly AnswerValue[]): string {
  const cells = row.map((value, i) => `${JSON.stringify(names[i] ?? '')}:${asJson(value)}`);
  return `{${cells.join(',')}}`;
}

/** JSON has no infinity and no "not a number": both become null. */
export function asJson(value: AnswerValue): string {
  return JSON.stringify(value, (_name, inner: AnswerValue) =>
    inner instanceof LongNumber ? inner.digits : inner,
  );
}
