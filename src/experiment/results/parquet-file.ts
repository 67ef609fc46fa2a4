import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SchemaElement } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js';
import type { Block, Column, ColumnShape } from './columns.ts';
import { openUnfinished, syncFolder, unfinishedName, writeAll } from './files.ts';
import { writeNumbers } from './parquet-numbers.ts';
import { writeTexts } from './parquet-texts.ts';
import type { WrittenColumn } from './parquet-texts.ts';
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
  const elements = columns.map(schemaElement);
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: columns.length }, ...elements],
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
      attempt(() => {
        addRowGroup(parquet, bytes, elements, group);
        bytes.flush();
      });
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

/** What ParquetWriter.write does, with our way to write a column. */
function addRowGroup(
  parquet: ParquetWriter,
  bytes: ByteWriter,
  elements: readonly SchemaElement[],
  { rows, columns }: Block,
): void {
  const start = bytes.offset;
  const written = elements.map((element, i) => writeColumn(bytes, element, columns[i]));
  const chunks = written.map(({ chunk }) => chunk);
  const sizes = chunks.map(({ meta_data }) => meta_data?.total_uncompressed_size ?? 0n);
  parquet.pendingIndexes.push(...written);
  parquet.row_groups.push({
    columns: chunks,
    total_byte_size: sizes.reduce((sum, size) => sum + size, 0n),
    num_rows: BigInt(rows),
    total_compressed_size: BigInt(bytes.offset - start),
  });
  parquet.num_rows += BigInt(rows);
}

function writeColumn(
  bytes: ByteWriter,
  element: SchemaElement,
  column: Column | undefined,
): WrittenColumn {
  if (column === undefined) throw new Error(`column ${element.name} is missing`);
  return column.type === 'text'
    ? writeTexts(bytes, element, column)
    : { chunk: writeNumbers(bytes, element, column) };
}
