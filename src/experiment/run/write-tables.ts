import { MODEL_VERSION } from '../../model/index.ts';
import { tablePath } from '../results/manifest.ts';
import type { TableEntry } from '../results/manifest.ts';
import { createParquetFile } from '../results/parquet-file.ts';
import type { ParquetFile } from '../results/parquet-file.ts';
import { fitsSweep } from '../results/fits-sweep.ts';
import { readPart } from '../results/part-files.ts';
import { RowGroupCutter } from '../results/row-groups.ts';
import { tableColumns, tableMetadata } from '../results/tables.ts';
import { shapeOf } from './sweep-job.ts';
import type { SweepJob } from './sweep-job.ts';

interface OpenTable {
  readonly entry: TableEntry;
  readonly file: ParquetFile;
  readonly cutter: RowGroupCutter;
}

/** What came of writing the tables: all of them, the shard that must be computed again, or a stop. */
export type WrittenTables =
  | { readonly tables: readonly TableEntry[] }
  | { readonly broken: number }
  | { readonly stopped: true };

/**
 * Writes all tables from the parts, one part after the other; memory depends neither on the number
 * of runs nor on that of parts.
 * @throws StoreError
 */
export async function writeTables(
  directory: string,
  job: SweepJob,
  signal?: AbortSignal,
): Promise<WrittenTables> {
  const open: OpenTable[] = [];
  try {
    for (const entry of job.tables) open.push(openTable(directory, entry, job));
    for (let shard = 0; shard < job.plan.shards; shard += 1) {
      if (signal?.aborted === true) return { stopped: true };
      const part = readPart(directory, job.hash, shard);
      if (part === null || !fitsSweep(part, shapeOf(job))) return { broken: shard };
      for (const { entry, cutter } of open) {
        const block = part.tables.get(entry.name);
        if (block !== undefined) cutter.add(block);
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
    const tables: TableEntry[] = [];
    for (const { entry, file, cutter } of open) {
      cutter.finish();
      tables.push({ ...entry, file: file.finish() });
    }
    return { tables };
  } finally {
    for (const { file } of open) file.abandon();
  }
}

function openTable(directory: string, entry: TableEntry, job: SweepJob): OpenTable {
  const { name } = entry;
  const { factors, recording, hash } = job;
  const columns = tableColumns(name, factors, recording.series);
  const file = createParquetFile(
    tablePath(directory, name),
    columns,
    tableMetadata(name, columns, { sweep: hash, modelVersion: MODEL_VERSION }),
  );
  return { entry, file, cutter: new RowGroupCutter(columns, (group) => file.write(group)) };
}
