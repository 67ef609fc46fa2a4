import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveThrough } from '../../../src/web/network/curve.ts';

const SIDES = fc.record({
  half: fc.integer({ min: 1, max: 30 }),
  rows: fc.integer({ min: 1, max: 60 }),
});

describe('the curve through a grid', () => {
  it('goes once through every cell', () => {
    fc.assert(
      fc.property(SIDES, ({ half, rows }) => {
        const cells = curveThrough(2 * half, rows);
        const names = new Set(cells.map(({ x, y }) => `${x} ${y}`));
        expect(names.size).toBe(2 * half * rows);
        expect(cells).toHaveLength(2 * half * rows);
        for (const { x, y } of cells) {
          expect(x >= 0 && x < 2 * half && y >= 0 && y < rows).toBe(true);
        }
      }),
    );
  });

  it('goes from neighbour to neighbour', () => {
    fc.assert(
      fc.property(SIDES, ({ half, rows }) => {
        const cells = curveThrough(2 * half, rows);
        const steps = cells
          .slice(1)
          .map(
            ({ x, y }, at) => Math.abs(x - (cells[at]?.x ?? 0)) + Math.abs(y - (cells[at]?.y ?? 0)),
          );
        // Where the side along which it begins is odd, one step slants.
        const isEven = 2 * half >= rows || rows % 2 === 0;
        expect(Math.max(1, ...steps)).toBeLessThanOrEqual(isEven ? 1 : 2);
        expect(steps.filter((step) => step > 1).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('keeps whoever follows each other together: forty in a row fit into a small square', () => {
    const cells = curveThrough(140, 72);
    const spans = Array.from({ length: Math.floor(cells.length / 40) }, (_, at) => {
      const stretch = cells.slice(40 * at, 40 * at + 40);
      const along = (axis: 'x' | 'y') => {
        const values = stretch.map((cell) => cell[axis]);
        return Math.max(...values) - Math.min(...values) + 1;
      };
      return Math.max(along('x'), along('y'));
    });
    expect(Math.max(...spans)).toBeLessThanOrEqual(20);
    expect(spans.toSorted((a, b) => a - b)[Math.floor(spans.length / 2)]).toBeLessThanOrEqual(10);
  });
});
