import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ColumnSource, SchemaElement } from 'hyparquet-writer';
import { NO_INTEGER } from './columns.ts';
import type { Block, Column, ColumnShape } from './columns.ts';
import { openUnfinished, syncFolder, unfinishedName, writeAll } from './files.ts';
import { storeErrorFrom } from './store-error.ts';

/** Fixed, so that the same table has the same bytes whatever the version of the program. */
const CREATED_BY = 'reticula';

export interface ParquetColumn extends ColumnShape {
  /** False: every row has a value. */
  readonly nullable: boolean;
}

export interface WrittenFile {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** A Parquet file that is being written, row group by row group. */
export interface ParquetFile {
  write(group: Block): void;
  /** Gives the whole file its name. */
  finish(): WrittenFile;
  /** Leaves nothing unfinished behind. */
  abandon(): void;
}

/** @throws StoreError when it cannot be written, here and in every method */
export function createParquetFile(
  path: string,
  columns: readonly ParquetColumn[],
  keyValues: Readonly<Record<string, string>>,
): ParquetFile {
  const unfinished = unfinishedName(path);
  const hash = createHash('sha256');
  const file = attempt(() => openUnfinished(unfinished));
  let rows = 0;
  let isOpen = true;
  const bytes = Object.assign(new ByteWriter(), {
    flush() {
      const written = bytes.getBytes();
      writeAll(file, written);
      hash.update(written);
      bytes.index = 0;
    },
    finish() {
      bytes.flush();
    },
  });
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(schemaElement)],
    kvMetadata: Object.entries(keyValues).map(([key, value]) => ({ key, value })),
    createdBy: CREATED_BY,
  });

  /** Once only: the number of a closed file may belong to another by now. */
  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    closeSync(file);
  }

  function attempt<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      throw storeErrorFrom(error, path);
    }
  }

  return {
    write(group) {
      const columnData = columns.map((column, i) => columnSource(column, group.columns[i]));
      attempt(() => parquet.write({ columnData, rowGroupSize: group.rows }));
      rows += group.rows;
    },
    finish() {
      return attempt(() => {
        parquet.finish();
        fsyncSync(file);
        close();
        renameSync(unfinished, path);
        syncFolder(dirname(path));
        return { rows, bytes: bytes.offset, sha256: hash.digest('hex') };
      });
    },
    abandon() {
      close();
      rmSync(unfinished, { force: true });
    },
  };
}

function schemaElement({ name, type, nullable }: ParquetColumn): SchemaElement {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED';
  if (type === 'number') return { name, type: 'DOUBLE', repetition_type };
  if (type === 'integer') return { name, type: 'INT32', repetition_type };
  return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type };
}

/** Statistics only where a query may skip row groups by them: run, tick, network, … */
function columnSource({ name, nullable }: ParquetColumn, column: Column | undefined): ColumnSource {
  if (column === undefined) throw new Error(`column ${name} is missing`);
  const statistics = column.type === 'integer';
  return {
    name,
    data: column.type === 'text' ? textsOf(column) : numbersOf(column, nullable),
    statistics,
  };
}

function textsOf(column: Column & { readonly type: 'text' }): (string | null)[] {
  return Array.from(column.codes, (code) => column.texts[code] ?? null);
}

/** The values themselves where none is missing: that is four times faster. */
function numbersOf(
  { values, type }: Column & { readonly type: 'number' | 'integer' },
  nullable: boolean,
): Float64Array | Int32Array | (number | null)[] {
  const isMissing = (value: number) =>
    type === 'number' ? Number.isNaN(value) : value === NO_INTEGER;
  if (!nullable || !values.some(isMissing)) return values;
  return Array.from(values, (value) => (isMissing(value) ? null : value));
}
