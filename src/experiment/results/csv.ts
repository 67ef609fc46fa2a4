import type { Cell } from './columns.ts';
import { valueAt } from './result-table.ts';
import type { ResultColumn } from './result-table.ts';

/**
 * What makes a spreadsheet take a text for a formula when it opens a CSV file; the wide forms count
 * in East Asian settings. (OWASP, "CSV Injection")
 */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The same behind what another setting takes for the end of a cell. */
const STARTS_FORMULA_INSIDE = /(?<!^)([;|\t])(?=\s*[=+\-@＝＋－＠])/g;

const NEEDS_QUOTES = /[",\r\n]/;

/**
 * One cell of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula gets an
 * apostrophe in front; numbers stay numbers.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const inside = cell.replace(STARTS_FORMULA_INSIDE, "$1'");
  const harmless = STARTS_FORMULA.test(inside) ? `'${inside}` : inside;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** One line. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** The lines of rows `from` to `to` of a table, without its head. */
export function csvLines(columns: readonly ResultColumn[], from: number, to: number): string {
  const lines: string[] = [];
  for (let row = from; row < to; row += 1) {
    lines.push(csvLine(columns.map((column) => valueAt(column, row))));
  }
  return lines.join('');
}
