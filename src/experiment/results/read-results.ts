import { checkedRows } from './checked-rows.ts';
import { tablePath } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { openParquet } from './parquet-reader.ts';
import { openParts } from './part-reader.ts';
import { readManifest } from './read-manifest.ts';
import { joinPieces } from './result-table.ts';
import type { ResultTable, TableReader } from './result-table.ts';
import { StoreError } from './store-error.ts';
import type { TableName } from './table-names.ts';

/** A directory of results, open for reading. Tables are read when they are asked for. */
export interface Results {
  readonly directory: string;
  /** Its `status` tells whether the tables are whole or hold the runs that are finished so far. */
  readonly manifest: Manifest;
  readonly tables: readonly TableName[];
  /** @throws StoreError when the directory has no such table, or it is damaged */
  reader(table: TableName): Promise<TableReader>;
  /** The whole table in memory, or some columns of it. @throws StoreError */
  table(table: TableName, columns?: readonly string[]): Promise<ResultTable>;
}

/**
 * Opens what a sweep left: its tables, or, while it is unfinished, what there is of them.
 * @throws StoreError of kind 'notFound', 'foreign' or 'damaged'
 */
export function readResults(directory: string): Results {
  const manifest = readManifest(directory);
  const tables = manifest.tables.map(({ name }) => name);
  const readers = new Map<TableName, Promise<TableReader>>();

  function reader(table: TableName): Promise<TableReader> {
    const open = readers.get(table) ?? openTable(directory, manifest, table).then(withKnownColumns);
    readers.set(table, open);
    return open;

    /** Says which column is not there, rather than that it holds nothing. */
    function withKnownColumns(source: TableReader): TableReader {
      return {
        ...source,
        pieces(columns) {
          const unknown = columns.find((name) => !source.names.includes(name));
          if (unknown !== undefined && source.rows > 0)
            throw noColumnError(directory, table, unknown);
          return source.pieces(columns);
        },
      };
    }
  }

  return {
    directory,
    manifest,
    tables,
    reader,
    async table(table, columns) {
      const source = await reader(table);
      return joinPieces(source, columns ?? source.names);
    },
  };
}

async function openTable(
  directory: string,
  manifest: Manifest,
  table: TableName,
): Promise<TableReader> {
  const entry = manifest.tables.find(({ name }) => name === table);
  if (entry === undefined) throw noTableError(directory, table);
  if (entry.file === undefined) return openParts(directory, manifest, table);
  const path = tablePath(directory, table);
  const reader = await openParquet(path, entry.file, entry.columns);
  return checkedRows(reader, { table, manifest, path });
}

function noTableError(directory: string, table: TableName): StoreError {
  return new StoreError('notFound', {
    en: `${directory} has no table "${table}". Run the sweep with --tables ${table} to get it.`,
    fr: `${directory} n’a pas de table «\u00a0${table}\u00a0». Lancez le balayage avec --tables ${table} pour l’obtenir.`,
  });
}

function noColumnError(directory: string, table: TableName, column: string): StoreError {
  return new StoreError('notFound', {
    en: `${directory}: table "${table}" has no column "${column}".`,
    fr: `${directory}\u00a0: la table «\u00a0${table}\u00a0» n’a pas de colonne «\u00a0${column}\u00a0».`,
  });
}
