import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { BlockBuilder, cellAt } from '../../../src/experiment/results/columns.ts';
import type { Block } from '../../../src/experiment/results/columns.ts';
import { createParquetFile } from '../../../src/experiment/results/parquet-file.ts';
import type { ParquetColumn } from '../../../src/experiment/results/parquet-file.ts';
import { emptyFolder } from '../run/support/folders.ts';

const PARQUET_TYPES = { number: 'DOUBLE', integer: 'INT32' } as const;

/** The same file by hyparquet-writer alone, from plain arrays. */
function byLibrary(columns: readonly ParquetColumn[], groups: readonly Block[]): Uint8Array {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type, nullable }) => ({
        name,
        type: type === 'text' ? ('BYTE_ARRAY' as const) : PARQUET_TYPES[type],
        ...(type === 'text' && { converted_type: 'UTF8' as const }),
        repetition_type: nullable ? ('OPTIONAL' as const) : ('REQUIRED' as const),
      })),
    ],
    kvMetadata: [{ key: 'table', value: 'runs' }],
    createdBy: 'reticula',
  });
  for (const group of groups) {
    const columnData = columns.map(({ name, type }, i) => ({
      name,
      data: Array.from({ length: group.rows }, (_, row) => {
        const column = group.columns[i];
        return column === undefined ? null : cellAt(column, row);
      }),
      statistics: type === 'integer',
    }));
    void parquet.write({ columnData, rowGroupSize: group.rows });
  }
  void parquet.finish();
  return writer.getBytes();
}

function byUs(columns: readonly ParquetColumn[], groups: readonly Block[]): Uint8Array {
  const path = join(emptyFolder(), 'runs.parquet');
  const file = createParquetFile(path, columns, { table: 'runs' });
  for (const group of groups) file.write(group);
  file.finish();
  return readFileSync(path);
}

const COLUMNS: readonly ParquetColumn[] = [
  { name: 'run', type: 'integer', nullable: false },
  { name: 'firm', type: 'integer', nullable: true },
  { name: 'trust', type: 'number', nullable: false },
  { name: 'clarity', type: 'number', nullable: true },
  { name: 'name', type: 'text', nullable: true },
];

/** Columns of any length that repeat from never to always, with few values missing, many, or all. */
const recipe = fc.record({
  rows: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 990, max: 3000 })),
  distinct: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 3000 })),
  stretch: fc.constantFrom(1, 3, 61),
  missing: fc.constantFrom(0, 1, 50, 100),
  values: fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 20 }),
  seed: fc.integer(),
});

type Recipe = typeof recipe extends fc.Arbitrary<infer Value> ? Value : never;

function blockOf({ rows, distinct, stretch, missing, values, seed }: Recipe): Block {
  const block = new BlockBuilder(COLUMNS);
  for (let row = 0; row < rows; row += 1) {
    const place = Math.floor(row / stretch);
    const entry = Math.abs(Math.imul(place ^ seed, 0x9e3779b1)) % distinct;
    const isMissing = Math.abs(Math.imul(row + seed, 0x85ebca6b)) % 100 < missing;
    const value = values[entry] ?? Math.sqrt(entry);
    const cells = [entry, value, `text ${entry}`].map((cell) => (isMissing ? null : cell));
    block.add([place - 5, cells[0] ?? null, value, cells[1] ?? null, cells[2] ?? null]);
  }
  return block.finish();
}

describe('a table of numbers', () => {
  it('has the bytes that hyparquet-writer gives it', () => {
    fc.assert(
      fc.property(fc.array(recipe, { maxLength: 3 }), (recipes) => {
        const groups = recipes.map(blockOf);
        const ours = Buffer.from(byUs(COLUMNS, groups));
        expect(ours.equals(byLibrary(COLUMNS, groups))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
