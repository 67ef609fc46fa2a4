import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet';
import type { FileMetaData } from 'hyparquet';
import type { TableFile } from './manifest.ts';
import type { ResultColumn, ResultTable, TableReader } from './result-table.ts';
import { StoreError, storeErrorFrom, systemCode } from './store-error.ts';

/**
 * A finished table. The file must be exactly what the manifest says: nothing of it is read before
 * its length and SHA-256 are right.
 * @throws StoreError of kind 'damaged'
 */
export async function openParquet(path: string, expected: TableFile): Promise<TableReader> {
  await checkFile(path, expected);
  const file = await asyncBufferFromFile(path);
  const metadata = await readOr(path, () => parquetMetadataAsync(file));
  const shapes = new Map(
    metadata.schema.slice(1).map(({ name, type }) => [name, type === 'BYTE_ARRAY']),
  );
  if (Number(metadata.num_rows) !== expected.rows || !isPlausible(metadata))
    throw damagedTable(path);

  return {
    names: [...shapes.keys()],
    rows: expected.rows,
    async *pieces(columns) {
      let rowStart = 0;
      for (const { num_rows } of metadata.row_groups) {
        const rows = Number(num_rows);
        // hyparquet hands over a column page by page.
        const pages = new Map<string, ArrayLike<unknown>[]>(columns.map((name) => [name, []]));
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
        const piece: Record<string, ResultColumn> = {};
        for (const [name, found] of pages) {
          const values = found.flatMap((page) => Array.from(page));
          if (values.length !== rows) throw damagedTable(path);
          piece[name] = shapes.get(name) === true ? texts(values) : numbers(values);
        }
        yield { rows, columns: piece };
        rowStart += rows;
      }
    },
  };
}

/** @throws StoreError when the file is missing or not byte for byte the one that was written */
export async function checkFile(path: string, { bytes, sha256 }: TableFile): Promise<void> {
  let isRight = false;
  try {
    if (statSync(path).size === bytes) {
      const hash = createHash('sha256');
      for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
      isRight = hash.digest('hex') === sha256;
    }
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw storeErrorFrom(error, path);
  }
  if (!isRight) throw damagedTable(path);
}

export function damagedTable(path: string): StoreError {
  return new StoreError('damaged', {
    en: `${path} is missing, damaged or was changed. Compute it again with --resume.`,
    fr: `${path} manque, est abîmé ou a été modifié. Recalculez-le avec --resume.`,
  });
}

/** Groups and columns fit together, and every group is small enough for memory. */
function isPlausible({ schema, row_groups, num_rows }: FileMetaData): boolean {
  const columns = schema.length - 1;
  const rows = row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  return (
    rows === Number(num_rows) &&
    row_groups.every(
      (group) => group.columns.length === columns && Number(group.num_rows) <= 2 ** 20,
    )
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

function numbers(values: ArrayLike<unknown>): Float64Array {
  return Float64Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN));
}

function texts(values: ArrayLike<unknown>): (string | null)[] {
  return Array.from(values, (value) => (typeof value === 'string' ? value : null));
}
