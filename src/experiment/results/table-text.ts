import type { Language } from '../../model/index.ts';
import { METRIC_NAMES } from '../../model/index.ts';
import { csvLine, csvLines } from './csv.ts';
import type { Results } from './read-results.ts';
import { valueAt } from './result-table.ts';
import type { ResultTable } from './result-table.ts';
import type { TableName } from './table-names.ts';
import { tableColumns } from './tables.ts';

export const EXPORT_FORMATS = ['csv', 'json'] as const;

/** csv: RFC 4180, safe in spreadsheets; json: a list of objects, one a line. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A table as text, piece by piece. */
export async function* tableText(
  results: Results,
  table: TableName,
  format: ExportFormat,
): AsyncGenerator<string> {
  const reader = await results.reader(table);
  const { names } = reader;
  if (format === 'csv') {
    yield csvLine(names);
    for await (const piece of reader.pieces(names)) yield csvLines(names, piece);
    return;
  }
  let separator = '[\n';
  for await (const piece of reader.pieces(names)) {
    if (piece.rows > 0) yield separator + jsonLines(names, piece);
    separator = ',\n';
  }
  yield separator.startsWith('[') ? '[]\n' : '\n]\n';
}

/** What the columns of some tables mean, as a table of its own. */
export async function* columnsText(
  results: Results,
  tables: readonly TableName[],
  format: ExportFormat,
  language: Language,
): AsyncGenerator<string> {
  const heads = ['table', 'column', 'unit', 'label', 'help'];
  if (format === 'csv') yield csvLine(heads);
  let separator = '[\n';
  for (const table of tables) {
    const { names } = await results.reader(table);
    const columns = tableColumns(table, results.manifest.factors, METRIC_NAMES);
    for (const { name, unit, label, help } of columns) {
      if (!names.includes(name)) continue;
      const cells = [table, name, unit[language], label[language], help[language]];
      if (format === 'csv') yield csvLine(cells);
      else
        yield separator +
          JSON.stringify(Object.fromEntries(heads.map((head, i) => [head, cells[i]])));
      separator = ',\n';
    }
  }
  if (format === 'json') yield '\n]\n';
}

function jsonLines(names: readonly string[], { rows, columns }: ResultTable): string {
  const lines: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const cells = names.map((name) => [name, valueAt(columns[name] ?? [], row)] as const);
    lines.push(JSON.stringify(Object.fromEntries(cells)));
  }
  return lines.join(',\n');
}
