import { describe, expect, it } from 'vitest';
import { rowOf } from '../../src/analysis/grid.ts';
import { sharesOfClasses, sharesOverTime } from '../../src/analysis/shares.ts';
import { gridDesign } from '../support/synthetic-runs.ts';

/** Two replicates at one point, two ticks, firms on stages 0 to 2. */
const FIRMS = {
  rows: 8,
  columns: {
    point: [0, 0, 0, 0, 0, 0, 0, 0],
    replicate: [0, 0, 0, 0, 1, 1, 1, 1],
    tick: [0, 0, 4, 4, 0, 0, 4, 4],
    stage: [0, 0, 0, 2, 0, 1, 2, 2],
  },
};
const CLASSES = [
  ['domestic', 0],
  ['occasional', 1],
  ['regular', 2],
] as const;

describe('shares of classes', () => {
  const table = sharesOfClasses(FIRMS, 'stage', CLASSES);

  it('divide the rows of each run and tick', () => {
    expect(table.rows).toBe(4);
    expect(Array.from(table.columns['domestic'] ?? [])).toEqual([1, 0.5, 0.5, 0]);
    expect(Array.from(table.columns['regular'] ?? [])).toEqual([0, 0.5, 0, 1]);
  });

  it('become means over the replicates that add up to the whole', () => {
    const names = CLASSES.map(([name]) => name);
    const [panel] = sharesOverTime(table, rowOf(gridDesign({}), 5), names);
    expect(panel?.ticks).toEqual([0, 4]);
    expect(panel?.shares).toEqual([
      [0.75, 0.25],
      [0.25, 0],
      [0, 0.75],
    ]);
    expect(panel?.ends.map(({ mean }) => mean)).toEqual([0.25, 0, 0.75]);
  });

  it('keep their intervals between nothing and everything', () => {
    const [panel] = sharesOverTime(table, rowOf(gridDesign({}), 5), ['domestic', 'regular']);
    for (const { low, high } of panel?.ends ?? []) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }
  });
});
