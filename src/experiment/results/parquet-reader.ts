import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { dirname } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet';
import type { FileMetaData } from 'hyparquet';
import type { ColumnShape, ColumnType } from './columns.ts';
import { shapeHash } from './hash.ts';
import type { TableFile } from './manifest.ts';
import { openRegularFile } from './regular-file.ts';
import type { ResultColumn, TableReader } from './result-table.ts';
import { MOST_ROWS } from './row-groups.ts';
import { StoreError, storeErrorFrom, systemCode } from './store-error.ts';

/**
 * A finished table. The file must be exactly what the manifest says: nothing of it is read before
 * its length and SHA-256 are right. Whoever changes a file can change the manifest as well: so its
 * columns, too, must be those of the sweep.
 * @param shape of its columns: see shapeHash
 * @throws StoreError of kind 'damaged'
 */
export async function openParquet(
  path: string,
  expected: TableFile,
  shape: string,
): Promise<TableReader> {
  await checkFile(path, expected);
  const file = await asyncBufferFromFile(path);
  const metadata = await readOr(path, () => parquetMetadataAsync(file));
  const shapes = columnsIn(metadata);
  if (Number(metadata.num_rows) !== expected.rows || shapes === null || !isPlausible(metadata))
    throw damagedTable(path);
  if (shapeHash(shapes) !== shape) throw damagedTable(path);
  const types = new Map(shapes.map(({ name, type }) => [name, type]));

  return {
    names: shapes.map(({ name }) => name),
    rows: expected.rows,
    async *pieces(columns) {
      let rowStart = 0;
      for (const { num_rows } of metadata.row_groups) {
        const rows = Number(num_rows);
        // hyparquet hands over a column page by page.
        const pages = new Map<string, Pages>(columns.map((name) => [name, []]));
        await readOr(path, () =>
          parquetRead({
            file,
            metadata,
            columns: [...columns],
            rowStart,
            rowEnd: rowStart + rows,
            onChunk: ({ columnName, columnData }) => {
              pages.get(columnName)?.push(columnData);
            },
          }),
        );
        const piece = Array.from(pages, ([name, found]): [string, ResultColumn] => {
          if (found.reduce((sum, page) => sum + page.length, 0) !== rows) throw damagedTable(path);
          return [name, types.get(name) === 'text' ? texts(found) : numbers(found, rows)];
        });
        yield { rows, columns: Object.fromEntries(piece) };
        rowStart += rows;
      }
    },
  };
}

/** @throws StoreError when the file is missing or not byte for byte the one that was written */
export async function checkFile(path: string, { bytes, sha256 }: TableFile): Promise<void> {
  let isRight = false;
  try {
    const file = openRegularFile(path);
    if (file !== null) {
      const hash = createHash('sha256');
      let read = 0;
      // The stream closes the file.
      for await (const chunk of createReadStream(path, { fd: file })) {
        hash.update(chunk as Uint8Array);
        read += (chunk as Uint8Array).length;
        // A file that grows for ever is not the one that was written.
        if (read > bytes) break;
      }
      isRight = read === bytes && hash.digest('hex') === sha256;
    }
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw storeErrorFrom(error, path);
  }
  if (!isRight) throw damagedTable(path);
}

export function damagedTable(path: string): StoreError {
  return new StoreError(
    'damaged',
    {
      en: `${path} is missing, damaged or was changed.`,
      fr: `${path} manque, est abîmé ou a été modifié.`,
    },
    { resumable: dirname(path) },
  );
}

const TYPES: Readonly<Record<string, ColumnType>> = {
  DOUBLE: 'number',
  INT32: 'integer',
  BYTE_ARRAY: 'text',
};

/** The columns of a flat table of ours; null where it is something else. */
function columnsIn({ schema: [root, ...columns] }: FileMetaData): ColumnShape[] | null {
  if (root?.num_children !== columns.length) return null;
  const shapes = columns.map(({ name, type = '', num_children, repetition_type }) => {
    const isFlat = num_children === undefined && repetition_type !== 'REPEATED';
    return { name, type: isFlat && Object.hasOwn(TYPES, type) ? TYPES[type] : undefined };
  });
  return shapes.every((shape): shape is ColumnShape => shape.type !== undefined) ? shapes : null;
}

/** Groups and columns fit together, and every group is small enough for memory. */
function isPlausible({ schema, row_groups, num_rows }: FileMetaData): boolean {
  const names = schema.slice(1).map(({ name }) => name);
  const rows = row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  return (
    rows === Number(num_rows) &&
    row_groups.every(({ columns, num_rows: length }) => {
      if (columns.length !== names.length || Number(length) > MOST_ROWS) return false;
      return columns.every(({ meta_data: chunk }, i) => {
        const [name] = chunk?.path_in_schema ?? [];
        return name === names[i] && Number(chunk?.num_values) === Number(length);
      });
    })
  );
}

/** The Parquet library throws whatever it stumbles over. */
async function readOr<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw systemCode(error) === undefined ? damagedTable(path) : storeErrorFrom(error, path);
  }
}

/** What hyparquet hands over of a column. */
type Pages = ArrayLike<unknown>[];

function numbers(pages: Pages, rows: number): Float64Array {
  const numbers = new Float64Array(rows);
  let row = 0;
  for (const page of pages) {
    for (let i = 0; i < page.length; i += 1) {
      const value = page[i];
      numbers[row] = typeof value === 'number' ? value : Number.NaN;
      row += 1;
    }
  }
  return numbers;
}

function texts(pages: Pages): (string | null)[] {
  return pages.flatMap((page) =>
    Array.from(page, (value) => (typeof value === 'string' ? value : null)),
  );
}
