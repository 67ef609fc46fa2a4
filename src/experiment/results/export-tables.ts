import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { csvLine, csvLines } from './csv.ts';
import { makeFolder, syncFolder, unfinishedName, writeAll } from './files.ts';
import { readResults } from './read-results.ts';
import type { Results } from './read-results.ts';
import { valueAt } from './result-table.ts';
import type { ResultTable } from './result-table.ts';
import { StoreError, storeErrorFrom } from './store-error.ts';
import type { TableName } from './table-names.ts';

export const EXPORT_FORMATS = ['csv', 'json'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  readonly format: ExportFormat;
  /** All that the directory has when left out. */
  readonly tables?: readonly TableName[];
  /** Where the files go; beside the tables themselves when left out. */
  readonly out?: string;
}

export interface ExportedFile {
  readonly table: TableName;
  readonly path: string;
  readonly rows: number;
}

/**
 * Writes tables as files that other programs read, one piece after the other.
 * @throws StoreError, also when a file of that name is in the way in a directory given as `out`
 */
export async function exportTables(
  directory: string,
  options: ExportOptions,
): Promise<ExportedFile[]> {
  const results = readResults(directory);
  const { format, out = directory, tables = results.tables } = options;
  const files = tables.map((table) => ({ table, path: join(out, `${table}.${format}`) }));
  const inTheWay = out === directory ? undefined : files.find(({ path }) => existsSync(path));
  if (inTheWay !== undefined) throw existsError(inTheWay.path);

  makeFolder(out);
  const written: ExportedFile[] = [];
  for (const { table, path } of files) {
    const { rows } = await results.reader(table);
    await writeText(path, tableText(results, table, format));
    written.push({ table, path, rows });
  }
  syncFolder(out);
  return written;
}

/** A table as text, in pieces. JSON: a list of objects, one a line. */
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
  yield '[';
  let separator = '\n';
  for await (const piece of reader.pieces(names)) {
    yield jsonLines(names, piece, separator);
    separator = ',\n';
  }
  yield '\n]\n';
}

function jsonLines(
  names: readonly string[],
  { rows, columns }: ResultTable,
  separator: string,
): string {
  const lines: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    lines.push(
      JSON.stringify(
        Object.fromEntries(names.map((name) => [name, valueAt(columns[name] ?? [], row)])),
      ),
    );
  }
  return separator + lines.join(',\n');
}

async function writeText(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const unfinished = unfinishedName(path);
  const encoder = new TextEncoder();
  let file: number | undefined;
  try {
    file = openSync(unfinished, 'w');
    for await (const piece of pieces) writeAll(file, encoder.encode(piece));
    fsyncSync(file);
    closeSync(file);
    file = undefined;
    renameSync(unfinished, path);
  } catch (error) {
    if (file !== undefined) closeSync(file);
    rmSync(unfinished, { force: true });
    throw storeErrorFrom(error, path);
  }
}

function existsError(path: string): StoreError {
  return new StoreError('exists', {
    en: `${path} exists already and is left as it is. Choose another directory with --out.`,
    fr: `${path} existe déjà et reste tel quel. Choisissez un autre dossier avec --out.`,
  });
}
