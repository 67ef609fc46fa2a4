import { closeSync, existsSync, fsyncSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Text } from '../../model/index.ts';
import { writeNumber } from '../../model/text.ts';
import type { Decimal } from './csv.ts';
import {
  makeFolder,
  makeOwnFolder,
  openUnfinished,
  syncFolder,
  unfinishedName,
  writeAll,
} from './files.ts';
import { EXPORT_FOLDER, UNFINISHED_EXPORT_FOLDER } from './export-folders.ts';
import { readResults } from './read-results.ts';
import type { Results } from './read-results.ts';
import { StoreError, storeErrorFrom } from './store-error.ts';
import type { TableName } from './table-names.ts';
import { columnsText, tableText } from './table-text.ts';
import type { ExportFormat } from './table-text.ts';

export interface ExportOptions {
  readonly format: ExportFormat;
  /** How CSV files write numbers; `point` when left out. */
  readonly decimal?: Decimal | undefined;
  /** All that the directory has when left out. */
  readonly tables?: readonly TableName[] | undefined;
  /**
   * Where the files go; when left out, `export` in the directory of results, or
   * `export-unfinished` while it is unfinished.
   */
  readonly out?: string | undefined;
  /** Of the explanations of columns; English when left out. Names are never translated. */
  readonly language?: Language | undefined;
  /** Called before anything is written when the results are unfinished; says how many runs there are. */
  readonly onUnfinished?: ((warning: Text) => void) | undefined;
}

export interface ExportedFile {
  /** `columns` is the dictionary. */
  readonly table: TableName | 'columns';
  readonly path: string;
}

/**
 * Writes tables as files that other programs read, one piece after the other, and beside them one
 * that explains every column and, where the results are unfinished, says so first.
 * @throws StoreError, also when a file of that name is in the way in a directory given as `out`
 */
export async function exportTables(
  directory: string,
  options: ExportOptions,
): Promise<ExportedFile[]> {
  const results = readResults(directory);
  const { format, decimal, tables = results.tables, language = 'en' } = options;
  const isFinished = results.manifest.status === 'finished';
  const usual = join(directory, isFinished ? EXPORT_FOLDER : UNFINISHED_EXPORT_FOLDER);
  const out = options.out ?? usual;
  const files = [...tables, 'columns' as const].map((table) => {
    return { table, path: join(out, `${table}.${format}`) };
  });
  if (options.out !== undefined) {
    const inTheWay = files.find(({ path }) => existsSync(path));
    if (inTheWay !== undefined) throw existsError(inTheWay.path);
  }

  // One that cannot be read shall not leave the others without it.
  for (const table of tables) await results.reader(table);
  const unfinished = await unfinishedWarning(results);
  if (unfinished !== undefined) options.onUnfinished?.(unfinished);
  if (options.out === undefined) makeOwnFolder(out);
  else makeFolder(out);
  for (const { table, path } of files) {
    const text =
      table === 'columns'
        ? columnsText(results, tables, { format, decimal, language, note: unfinished?.[language] })
        : tableText(results, table, { format, decimal });
    await writeText(path, text);
  }
  syncFolder(out);
  return files;
}

/** The rows are counted: a manifest whose process was killed does not know how many there are. */
async function unfinishedWarning({
  directory,
  manifest,
  reader,
}: Results): Promise<Text | undefined> {
  if (manifest.status === 'finished') return undefined;
  const { rows } = await reader('runs');
  const [covered, planned] = [writeNumber(rows), writeNumber(manifest.runs.planned)];
  return {
    en: `${directory} is unfinished: the export covers ${covered.en} of ${planned.en} runs. Export again when the sweep is finished.`,
    fr: `${directory} est inachevé\u00a0: l’export porte sur ${covered.fr} simulations sur ${planned.fr}. Exportez de nouveau quand le balayage sera fini.`,
  };
}

async function writeText(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const unfinished = unfinishedName(path);
  const encoder = new TextEncoder();
  try {
    const file = openUnfinished(unfinished);
    try {
      for await (const piece of pieces) writeAll(file, encoder.encode(piece));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw storeErrorFrom(error, path);
  }
}

function existsError(path: string): StoreError {
  return new StoreError(
    'exists',
    {
      en: `${path} exists already and is left as it is.`,
      fr: `${path} existe déjà et reste tel quel.`,
    },
    { remedy: 'place' },
  );
}
