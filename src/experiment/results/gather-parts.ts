import { join } from 'node:path';
import { METRIC_NAMES } from '../../model/index.ts';
import type { Block } from './columns.ts';
import { fitsSweep } from './fits-sweep.ts';
import type { Manifest } from './manifest.ts';
import { createParquetFile } from './parquet-file.ts';
import type { ParquetColumn, ParquetFile } from './parquet-file.ts';
import { partNumbers, readPart } from './part-files.ts';
import { RowGroupCutter } from './row-groups.ts';
import { rowLimits } from './row-keys.ts';
import type { TableName } from './table-names.ts';
import { tableColumns } from './tables.ts';

interface GatheredTable {
  readonly path: string;
  readonly file: ParquetFile;
  readonly cutter: RowGroupCutter;
}

/**
 * Writes what an unfinished sweep has so far as Parquet files of a folder outside of it, for programs
 * that read such files. Every part is read once, for all tables: a sweep that goes on meanwhile
 * cannot put runs into one table that another lacks.
 * @returns the file of each table
 * @throws StoreError when they cannot be written
 */
export function gatherParts(
  directory: string,
  manifest: Manifest,
  folder: string,
): Map<TableName, string> {
  const { hash, runs, runsPerShard, tables } = manifest;
  const sweep = { ...rowLimits(manifest), runs: runs.planned, runsPerShard, tables };
  const open = new Map<TableName, GatheredTable>();
  try {
    for (const shard of partNumbers(directory)) {
      const part = readPart(directory, hash, shard);
      if (part === null || !fitsSweep(part, sweep)) continue;
      for (const { name } of tables) {
        const block = part.tables.get(name);
        if (block === undefined) continue;
        if (!open.has(name)) open.set(name, openTable(folder, name, columnsOf(block)));
        open.get(name)?.cutter.add(block);
      }
    }
    for (const { name } of tables) {
      // Without a part, the columns that there would be.
      if (!open.has(name))
        open.set(name, openTable(folder, name, tableColumns(name, manifest.factors, METRIC_NAMES)));
    }
    for (const { cutter, file } of open.values()) {
      cutter.finish();
      file.finish();
    }
    return new Map(Array.from(open, ([name, { path }]) => [name, path]));
  } finally {
    for (const { file } of open.values()) file.abandon();
  }
}

function openTable(
  folder: string,
  table: TableName,
  columns: readonly ParquetColumn[],
): GatheredTable {
  const path = join(folder, `${table}.parquet`);
  const file = createParquetFile(path, columns, {});
  return { path, file, cutter: new RowGroupCutter(columns, (group) => file.write(group)) };
}

function columnsOf({ names, columns }: Block): ParquetColumn[] {
  return columns.map(({ type }, i) => ({ name: names[i] ?? '', type, nullable: true }));
}
