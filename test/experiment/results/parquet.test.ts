import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { BlockBuilder } from '../../../src/experiment/results/columns.ts';
import type { Cell } from '../../../src/experiment/results/columns.ts';
import { shapeHash } from '../../../src/experiment/results/hash.ts';
import { createParquetFile } from '../../../src/experiment/results/parquet-file.ts';
import type { WrittenFile } from '../../../src/experiment/results/parquet-file.ts';
import { openParquet } from '../../../src/experiment/results/parquet-reader.ts';
import { joinPieces } from '../../../src/experiment/results/result-table.ts';
import { RowGroupCutter, rowsPerGroup } from '../../../src/experiment/results/row-groups.ts';
import { emptyFolder } from '../run/support/folders.ts';

const COLUMNS = [
  { name: 'run', type: 'integer', nullable: false },
  { name: 'network', type: 'integer', nullable: true },
  { name: 'trust.initial', type: 'number', nullable: true },
  { name: 'name', type: 'text', nullable: true },
] as const;
const SHAPE = shapeHash(COLUMNS);

/** Writes rows in blocks of the given lengths, the last one with what is left. */
function write(path: string, rows: readonly Cell[][], lengths: readonly number[]): WrittenFile {
  const file = createParquetFile(path, COLUMNS, { 'reticula.table': 'runs' });
  const cutter = new RowGroupCutter(COLUMNS, (group) => file.write(group));
  let at = 0;
  for (const length of [...lengths, rows.length]) {
    const block = new BlockBuilder(COLUMNS);
    for (const row of rows.slice(at, at + length)) block.add(row);
    cutter.add(block.finish());
    at += length;
  }
  cutter.finish();
  return file.finish();
}

const cells = fc.tuple(
  fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  fc.option(fc.integer({ min: 0, max: 9 })),
  fc.option(fc.double({ noNaN: true })),
  fc.option(fc.string({ unit: 'grapheme' })),
);

describe('a table', () => {
  it('comes back as it was written', async () => {
    const path = join(emptyFolder(), 'runs.parquet');
    await fc.assert(
      fc.asyncProperty(fc.array(cells), async (rows) => {
        const reader = await openParquet(path, write(path, rows, []), SHAPE);
        const { columns } = await joinPieces(reader, reader.names);
        expect(reader.names).toEqual(COLUMNS.map(({ name }) => name));
        const expected = (i: number): number[] => rows.map((row) => Number(row[i] ?? NaN) + 0);
        for (const [i, name] of [
          [0, 'run'],
          [1, 'network'],
          [2, 'trust.initial'],
        ] as const) {
          expect([...(columns[name] ?? [])], name).toEqual(expected(i));
        }
        expect([...(columns['name'] ?? [])]).toEqual(rows.map((row) => row[3]));
      }),
      { numRuns: 50 },
    );
  });

  it('comes back whole when long texts spread a column over several pages', async () => {
    const path = join(emptyFolder(), 'events.parquet');
    const column = { name: 'detail', type: 'text', nullable: false } as const;
    const details = Array.from({ length: 20_000 }, (_, i) =>
      JSON.stringify({ team: [i], c: i / 7 }).repeat(6),
    );
    const block = new BlockBuilder([column]);
    for (const detail of details) block.add([detail]);
    const file = createParquetFile(path, [column], { 'reticula.table': 'events' });
    file.write(block.finish());
    const reader = await openParquet(path, file.finish(), shapeHash([column]));
    const { columns } = await joinPieces(reader, ['detail']);
    expect(columns['detail']).toEqual(details);
  });

  it('has the same bytes however its rows were shared out', () => {
    const folder = emptyFolder();
    const count = 2 * rowsPerGroup(COLUMNS.length) + 100;
    const rows = Array.from({ length: count }, (_, i) => [i, i % 7, Math.sqrt(i), `text ${i % 9}`]);
    const whole = write(join(folder, 'a.parquet'), rows, []);
    const pieces = write(
      join(folder, 'b.parquet'),
      rows,
      Array.from({ length: 99 }, () => 1201),
    );
    expect(pieces).toEqual(whole);
    expect(whole.rows).toBe(count);
  });

  it('says what it is, and nothing of when and where it was written', async () => {
    const path = join(emptyFolder(), 'runs.parquet');
    write(path, [[1, 2, 3, 'four']], []);
    const metadata = await parquetMetadataAsync(await asyncBufferFromFile(path));
    expect(metadata.created_by).toBe('reticula');
    expect(metadata.key_value_metadata).toEqual([{ key: 'reticula.table', value: 'runs' }]);
  });

  it('is refused when it is not what was written', async () => {
    const path = join(emptyFolder(), 'runs.parquet');
    const written = write(path, [[1, 2, 3, 'four']], []);
    const bytes = readFileSync(path);
    for (const at of [0, 20, bytes.length - 1]) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(path, changed);
      await expect(openParquet(path, written, SHAPE)).rejects.toMatchObject({ kind: 'damaged' });
    }
    writeFileSync(path, bytes.subarray(0, -1));
    await expect(openParquet(path, written, SHAPE)).rejects.toMatchObject({ kind: 'damaged' });
    const missing = openParquet(join(path, '..', 'series.parquet'), written, SHAPE);
    await expect(missing).rejects.toMatchObject({ kind: 'damaged', exitCode: 3 });
  });
});
