import type { Cell } from './columns.ts';
import { valueAt } from './result-table.ts';
import type { ResultColumn } from './result-table.ts';

/**
 * What makes a spreadsheet take a text for a formula when it opens a CSV file; the wide forms count
 * in East Asian settings. (OWASP, "CSV Injection")
 */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

export const DECIMALS = ['point', 'comma'] as const;

/**
 * `point`: cells end with a comma (RFC 4180). `comma`: decimals do, cells end with a semicolon and
 * the file says that it is UTF-8: what a spreadsheet set to French, German … opens by itself.
 */
export type Decimal = (typeof DECIMALS)[number];

export const ENDS_CELL = { point: ',', comma: ';' } as const;

/** What a file begins with. Spreadsheets take a file without the mark for one in an older encoding. */
export const CSV_START = { point: '', comma: '\ufeff' } as const;

/**
 * A formula behind what another setting takes for the end of a cell. Behind a comma a number is
 * spared: lists in JSON have negative ones.
 */
const STARTS_FORMULA_INSIDE = {
  point: /(?<!^)([;|\t])(?=\s*[=+\-@＝＋－＠])/g,
  comma: /(?<!^)([;,|\t])(?=\s*[=+\-@＝＋－＠])(?!\s*[-+][\d.]+(?:e[-+]?\d+)?(?:[\],}]|$))/gi,
} as const;

const NEEDS_QUOTES = { point: /[",\r\n]/, comma: /[",;\r\n]/ } as const;

/**
 * One cell of a CSV file. A text that a spreadsheet would take for a formula gets an apostrophe in
 * front; numbers stay numbers.
 */
export function csvCell(cell: Cell, decimal: Decimal = 'point'): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    return decimal === 'comma' ? String(cell).replace('.', ',') : String(cell);
  }
  const inside = cell.replace(STARTS_FORMULA_INSIDE[decimal], "$1'");
  const harmless = STARTS_FORMULA.test(inside) ? `'${inside}` : inside;
  return NEEDS_QUOTES[decimal].test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** One line. */
export function csvLine(cells: readonly Cell[], decimal: Decimal = 'point'): string {
  return `${cells.map((cell) => csvCell(cell, decimal)).join(ENDS_CELL[decimal])}\r\n`;
}

/** The lines of rows `from` to `to` of a table, without its head. */
export function csvLines(
  columns: readonly ResultColumn[],
  from: number,
  to: number,
  decimal: Decimal,
): string {
  const lines: string[] = [];
  for (let row = from; row < to; row += 1) {
    lines.push(
      csvLine(
        columns.map((column) => valueAt(column, row)),
        decimal,
      ),
    );
  }
  return lines.join('');
}
