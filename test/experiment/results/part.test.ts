import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockBuilder } from '../../../src/experiment/results/columns.ts';
import type { Block, Cell } from '../../../src/experiment/results/columns.ts';
import { decodePart, encodePart } from '../../../src/experiment/results/part.ts';
import type { Part } from '../../../src/experiment/results/part.ts';

const SHAPES = [
  { name: 'run', type: 'integer' },
  { name: 'trust.initial', type: 'number' },
  { name: 'outcome', type: 'text' },
] as const;

type Row = readonly [number | null, number | null, string | null];

function blockOf(rows: readonly Row[]): Block {
  const builder = new BlockBuilder(SHAPES);
  for (const row of rows) builder.add(row);
  return builder.finish();
}

function partOf(tables: Readonly<Record<string, readonly Row[]>>): Part {
  const blocks = Object.entries(tables).map(([name, rows]) => [name, blockOf(rows)] as const);
  return {
    sweep: 'a'.repeat(64),
    shard: 3,
    first: 30,
    count: 10,
    failed: 1,
    crashed: false,
    tables: new Map(blocks),
  };
}

function bytesOf(part: Part): Uint8Array {
  return Buffer.concat(encodePart(part));
}

const cells = fc.tuple(
  fc.option(fc.integer({ min: -(2 ** 31) + 1, max: 2 ** 31 - 1 })),
  fc.option(fc.double()),
  fc.option(fc.string({ unit: 'binary' })),
);

describe('a part', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.array(cells), fc.array(cells, { maxLength: 3 }), (runs, series) => {
        const part = partOf({ runs, series });
        expect(decodePart(bytesOf(part))).toEqual(part);
      }),
    );
  });

  it('shows the change of any single bit', () => {
    const bytes = bytesOf(
      partOf({
        runs: [
          [1, 0.5, 'completed'],
          [2, null, null],
        ],
      }),
    );
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Uint8Array.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(decodePart(changed), `bit ${bit}`).toBeNull();
    }
  });

  it('shows that its end is missing, or that something follows it', () => {
    const bytes = bytesOf(partOf({ runs: [[1, 0.5, 'completed']], series: [] }));
    for (let length = 0; length < bytes.length; length += 1) {
      expect(decodePart(bytes.subarray(0, length)), `${length} bytes`).toBeNull();
    }
    expect(decodePart(Buffer.concat([bytes, Buffer.of(0)]))).toBeNull();
  });

  it('is never taken for one when it is something else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => decodePart(bytes) === null),
    );
  });
});

describe('a block', () => {
  it('knows one zero only, and refuses what is no 32-bit integer', () => {
    const block = blockOf([[-0, -0, '']]);
    expect(block.columns[1]).toEqual({ type: 'number', values: Float64Array.of(0) });
    const tooLarge: Cell[] = [2 ** 31];
    expect(() => new BlockBuilder(SHAPES).add(tooLarge)).toThrow(RangeError);
  });

  it('forgets the rows of a run that failed half-way', () => {
    const builder = new BlockBuilder(SHAPES);
    builder.add([1], [0.5, 'kept']);
    for (let i = 0; i < 1000; i += 1) builder.add([2, 0.5, `forgotten ${i}`]);
    builder.truncate(1);
    builder.add([3, 0.25, 'kept']);
    const { rows, columns } = builder.finish();
    expect(rows).toBe(2);
    expect(columns[0]).toEqual({ type: 'integer', values: Int32Array.of(1, 3) });
    expect(columns[2]).toMatchObject({ codes: Int32Array.of(0, 0) });
  });
});
