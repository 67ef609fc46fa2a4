import { describe, expect, test } from 'vitest';
import { isOneByOne } from '../../../src/cli/summary/one-by-one.ts';
import { gridDesign } from '../../support/synthetic-runs.ts';

const GRID = gridDesign({ trust: [0.2, 0.4], clarity: [0.1, 0.9] });

describe('factors moved one at a time', () => {
  test('are told from those of a grid', () => {
    expect(isOneByOne(GRID)).toBe(false);
    expect(isOneByOne({ ...GRID, points: GRID.points.slice(0, 3) })).toBe(true);
    expect(
      isOneByOne({
        ...GRID,
        points: [
          [0.2, 0.1],
          [0.4, 0.9],
        ],
      }),
    ).toBe(false);
  });
});
