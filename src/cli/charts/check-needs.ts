import type { Figure, FigureChoice, Need, TableName } from '../../charts/figure.ts';
import type { Results } from '../../experiment/results/read-results.ts';
import type { Language } from '../../model/text.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../printable.ts';

/** @throws CommandError (3) where a table or a column is not there: it names the setting that makes it */
export async function checkNeeds(
  results: Results,
  { needs }: Pick<Figure, 'needs'>,
  { metrics }: FigureChoice,
  language: Language,
): Promise<void> {
  const directory = printable(results.directory);
  const refuse = (text: string) => new CommandError(EXIT.mismatch, text);
  const isThere = ({ table }: Need) => results.tables.includes(table);
  const absent = needs.filter((need) => need.isOptional !== true && !isThere(need));
  if (absent.length > 0)
    throw refuse(
      TEXTS.noTable[language](
        directory,
        absent.map(({ table }) => table),
      ),
    );
  for (const need of needs.filter(isThere)) {
    const { names } = await results.reader(need.table);
    const wanted = columnsOf(need, metrics);
    const missing = wanted.filter((name) => !names.includes(name));
    // A table without rows may not know its columns.
    if (missing.length === 0 || names.length === 0) continue;
    throw refuse(
      need.table === 'series'
        ? TEXTS.noSeries[language](directory, missing)
        : TEXTS.noColumn[language](directory, need.table, missing),
    );
  }
}

/** The columns that a figure reads of a table: its own, and those of the metrics that were chosen. */
export function columnsOf(
  { columns, hasMetrics }: Need,
  metrics: FigureChoice['metrics'],
): string[] {
  return [...columns, ...(hasMetrics === true ? metrics.map(({ name }) => name) : [])];
}

/** What is to be asked of the sweep for these tables. */
function asking(tables: readonly TableName[]): string {
  return tables.map((table) => `--tables ${table}`).join(' ');
}

const TEXTS = {
  noTable: {
    en: (directory: string, tables: readonly TableName[]) =>
      `${directory} has no table ${tables.join(', ')}, from which this figure is drawn. Run the sweep again with ${asking(tables)}` +
      (tables.some(isSnapshot)
        ? '; the key “snapshots” of the scenario says at which quarters firms and ties are kept, as in snapshots: [0, 20, 40]'
        : ''),
    fr: (directory: string, tables: readonly TableName[]) =>
      `${directory} n’a pas de table ${tables.join(', ')}, dont cette figure est tirée. Relancez le balayage avec ${asking(tables)}` +
      (tables.some(isSnapshot)
        ? '\u00a0; la clé «\u00a0snapshots\u00a0» du scénario dit à quels trimestres les entreprises et les liens sont gardés, comme dans snapshots: [0, 20, 40]'
        : ''),
  },
  noSeries: {
    en: (directory: string, columns: readonly string[]) =>
      `${directory}: the table series was kept without ${columns.join(', ')}. Add them to the key “series” of the scenario, as in series: [${columns.join(', ')}], and run it again`,
    fr: (directory: string, columns: readonly string[]) =>
      `${directory}\u00a0: la table series a été gardée sans ${columns.join(', ')}. Ajoutez-les à la clé «\u00a0series\u00a0» du scénario, comme dans series: [${columns.join(', ')}], et relancez-le`,
  },
  noColumn: {
    en: (directory: string, table: TableName, columns: readonly string[]) =>
      `${directory}: the table ${table} has no ${columns.join(', ')}: it was written by another version of the model. Run the sweep again`,
    fr: (directory: string, table: TableName, columns: readonly string[]) =>
      `${directory}\u00a0: la table ${table} n’a pas ${columns.join(', ')}\u00a0: elle vient d’une autre version du modèle. Relancez le balayage`,
  },
};

function isSnapshot(table: TableName): boolean {
  return table === 'firms' || table === 'ties';
}
