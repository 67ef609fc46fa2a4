import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { gatherParts } from '../../experiment/results/gather-parts.ts';
import { tablePath } from '../../experiment/results/manifest.ts';
import type { Results } from '../../experiment/results/read-results.ts';
import type { TableName } from '../../experiment/results/table-names.ts';
import { loadDuckDB } from './load-duckdb.ts';
import type { Language } from '../../model/text.ts';

/** A database that holds views of the tables of one directory of results, and can do nothing else. */
export interface ResultsDatabase {
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

/** Of what this machine or container has; the rest is left to others. */
const MEMORY_SHARE = 0.5;

/**
 * Opens the tables as views in memory. From then on the database reads these files alone: no other,
 * no network, no extension, and no setting can be changed. One thread: sums of floating-point
 * numbers are then the same each time. (Decision record 51)
 * @throws CommandError (4) where DuckDB is not installed; StoreError where a table is not what was written
 */
export async function openDatabase(results: Results, language: Language): Promise<ResultsDatabase> {
  const { DuckDBInstance } = await loadDuckDB(language);
  const { files, remove } = await filesOf(results);
  let instance: DuckDBInstance | undefined;
  try {
    instance = await DuckDBInstance.create(':memory:', {
      threads: '1',
      memory_limit: `${Math.floor((memoryHere() * MEMORY_SHARE) / 2 ** 20)}MiB`,
      // What does not fit into memory is refused, not written to a disk that nobody chose.
      temp_directory: '',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
    });
    const connection = await instance.connect();
    const paths = Array.from(files.values(), literal);
    await connection.run(`SET allowed_paths = [${paths.join(', ')}]`);
    for (const [table, path] of files)
      await connection.run(`CREATE VIEW ${table} AS SELECT * FROM read_parquet(${literal(path)})`);
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
    return {
      connection,
      close() {
        connection.closeSync();
        instance?.closeSync();
        remove();
      },
    };
  } catch (error) {
    instance?.closeSync();
    remove();
    throw error;
  }
}

interface TableFiles {
  readonly files: ReadonlyMap<TableName, string>;
  readonly remove: () => void;
}

/** The files of a finished directory, each as it was written; of an unfinished one, what there is so far in files for the moment. */
async function filesOf(results: Results): Promise<TableFiles> {
  const { directory, manifest, tables } = results;
  if (manifest.status === 'finished') {
    // Opening a table compares it with the manifest.
    for (const table of tables) await results.reader(table);
    const files = tables.map((table) => [table, resolve(tablePath(directory, table))] as const);
    return { files: new Map(files), remove: () => undefined };
  }
  const folder = mkdtempSync(join(tmpdir(), 'reticula-query-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    return { files: gatherParts(directory, manifest, folder), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Bytes: of the container where there is one. */
function memoryHere(): number {
  const constrained = process.constrainedMemory?.() ?? 0;
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
}

/** A text in SQL. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
