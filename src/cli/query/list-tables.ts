import { columnsText } from '../../experiment/results/table-text.ts';
import type { ColumnType } from '../../experiment/results/columns.ts';
import type { Decimal } from '../../experiment/results/csv.ts';
import type { Results } from '../../experiment/results/read-results.ts';
import { OPTIONAL_TABLES } from '../../experiment/results/table-names.ts';
import { TABLE_ROWS, tableColumns } from '../../experiment/results/tables.ts';
import { METRIC_NAMES } from '../../model/index.ts';
import { definitions, paragraph, type Row } from '../layout.ts';
import { writeCount } from '../numbers.ts';
import { printable } from '../printable.ts';
import { commandLine } from '../program.ts';
import type { Terminal } from '../terminal.ts';

/** What SQL calls the types of columns. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  number: 'DOUBLE',
  integer: 'INTEGER',
  text: 'VARCHAR',
};

const TEXTS = {
  rows: {
    en: (count: number) => writeCount(count, 'row', 'rows', 'en'),
    fr: (count: number) => writeCount(count, 'ligne', 'lignes', 'fr'),
  },
  missing: {
    en: (names: string) => `Not kept by this sweep: ${names}. The option --tables keeps them.`,
    fr: (names: string) =>
      `Non conservées par ce balayage\u00a0: ${names}. L’option --tables les conserve.`,
  },
  ask: {
    en: 'Ask in SQL; names with a dot stand in double quotes:',
    fr: 'Posez la question en SQL\u00a0; les noms qui contiennent un point sont entre guillemets droits doubles\u00a0:',
  },
};

/** Every table of results with its columns: type, unit and what it means. */
export async function printTables(results: Results, terminal: Terminal): Promise<void> {
  const { directory, manifest, tables } = results;
  const { language, columns, colors } = terminal;
  for (const table of tables) {
    const { names, rows } = await results.reader(table);
    const declared = tableColumns(table, manifest.factors, METRIC_NAMES);
    const listed = names.flatMap((name): Row[] => {
      const column = declared.find((candidate) => candidate.name === name);
      if (column === undefined) return [[printable(name), '']];
      const unit = column.unit[language];
      const label = column.label[language];
      const type = unit === '' ? TYPES[column.type] : `${TYPES[column.type]}, ${unit}`;
      return [[name, `${label} (${type})`]];
    });
    terminal.print(colors.bold(`${table}, ${TEXTS.rows[language](rows)}`));
    terminal.print(paragraph(TABLE_ROWS[table][language], columns, 2));
    terminal.print(`${definitions(listed, columns, colors.cyan)}\n`);
  }
  const missing = OPTIONAL_TABLES.filter((name) => !tables.includes(name));
  if (missing.length > 0)
    terminal.print(`${paragraph(TEXTS.missing[language](missing.join(', ')), columns)}\n`);
  terminal.print(paragraph(TEXTS.ask[language], columns));
  terminal.print(`  ${printable(commandLine('query', directory, exampleOf(results)))}`);
}

/** A question that these results can answer. */
function exampleOf({ manifest }: Results): string {
  const [factor] = manifest.factors;
  if (factor === undefined) return 'SELECT avg(engagement) FROM runs';
  return `SELECT "${factor.name}", avg(engagement) FROM runs GROUP BY ALL ORDER BY ALL`;
}

/** The same for other programs. */
export function tablesText(
  results: Results,
  format: 'csv' | 'json',
  decimal: Decimal,
  { language }: Terminal,
): AsyncGenerator<string> {
  return columnsText(results, results.tables, { format, decimal, language });
}
