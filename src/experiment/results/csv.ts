import type { Cell } from './columns.ts';
import { valueAt } from './result-table.ts';
import type { ResultTable } from './result-table.ts';

/**
 * What makes a spreadsheet take a text for a formula when it opens a CSV file; the wide forms count
 * in East Asian settings. (OWASP, "CSV Injection")
 */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const NEEDS_QUOTES = /[",\r\n]/;

/**
 * One cell of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula gets an
 * apostrophe in front; numbers stay numbers.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = STARTS_FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** One line. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** The lines of a piece of a table, without its head. */
export function csvLines(names: readonly string[], { rows, columns }: ResultTable): string {
  let lines = '';
  for (let row = 0; row < rows; row += 1)
    lines += csvLine(names.map((name) => valueAt(columns[name] ?? [], row)));
  return lines;
}
