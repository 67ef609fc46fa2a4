import type { Language } from '../../model/index.ts';
import { METRIC_NAMES } from '../../model/index.ts';
import { CSV_START, csvLine, csvLines } from './csv.ts';
import type { Decimal } from './csv.ts';
import type { Results } from './read-results.ts';
import { valueAt } from './result-table.ts';
import type { ResultColumn } from './result-table.ts';
import type { TableName } from './table-names.ts';
import { tableColumns } from './tables.ts';

export const EXPORT_FORMATS = ['csv', 'json'] as const;

/** csv: RFC 4180, safe in spreadsheets; json: a list of objects, one a line. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface TextOptions {
  readonly format: ExportFormat;
  /** Of CSV files; `point` when left out. */
  readonly decimal?: Decimal | undefined;
}

/** Rows that are turned into text at once: few, so that memory is not filled with text. */
const ROWS_AT_ONCE = 256;

/** A table as text, piece by piece. */
export async function* tableText(
  results: Results,
  table: TableName,
  { format, decimal = 'point' }: TextOptions,
): AsyncGenerator<string> {
  const reader = await results.reader(table);
  const { names } = reader;
  const keys = names.map((name) => JSON.stringify(name));
  let isFirst = true;
  if (format === 'csv') yield CSV_START[decimal] + csvLine(names, decimal);
  for await (const piece of reader.pieces(names)) {
    const columns = names.map((name) => piece.columns[name] ?? []);
    for (let from = 0; from < piece.rows; from += ROWS_AT_ONCE) {
      const to = Math.min(piece.rows, from + ROWS_AT_ONCE);
      if (format === 'csv') yield csvLines(columns, from, to, decimal);
      else yield (isFirst ? '[\n' : ',\n') + jsonLines(keys, columns, from, to);
      isFirst = false;
    }
  }
  if (format === 'json') yield isFirst ? '[]\n' : '\n]\n';
}

interface ColumnsOptions extends TextOptions {
  readonly language: Language;
  /** Stands before everything else, in a row that belongs to no column. */
  readonly note?: string | undefined;
}

/** What the columns of some tables mean, as a table of its own. */
export async function* columnsText(
  results: Results,
  tables: readonly TableName[],
  { format, decimal = 'point', language, note }: ColumnsOptions,
): AsyncGenerator<string> {
  const heads = ['table', 'column', 'unit', 'label', 'help'];
  if (format === 'csv') yield CSV_START[decimal] + csvLine(heads, decimal);
  let separator = '[\n';
  const write = (cells: readonly string[]): string => {
    if (format === 'csv') return csvLine(cells, decimal);
    const row = Object.fromEntries(heads.map((head, i) => [head, cells[i]]));
    const text = separator + JSON.stringify(row);
    separator = ',\n';
    return text;
  };
  if (note !== undefined) yield write(['', '', '', '', note]);
  for (const table of tables) {
    const { names } = await results.reader(table);
    const columns = tableColumns(table, results.manifest.factors, METRIC_NAMES);
    for (const { name, unit, label, help } of columns) {
      if (!names.includes(name)) continue;
      yield write([table, name, unit[language], label[language], help[language]]);
    }
  }
  if (format === 'json') yield '\n]\n';
}

function jsonLines(
  keys: readonly string[],
  columns: readonly ResultColumn[],
  from: number,
  to: number,
): string {
  const lines: string[] = [];
  for (let row = from; row < to; row += 1) {
    const cells = columns.map((column, i) => `${keys[i]}:${JSON.stringify(valueAt(column, row))}`);
    lines.push(`{${cells.join(',')}}`);
  }
  return lines.join(',\n');
}
