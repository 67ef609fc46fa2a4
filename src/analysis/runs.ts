import type { Design } from './design.ts';
import { columnOf, numberAt, type Table } from './table.ts';

/** The runs of a sweep: what was varied, and one row per run with the columns `point`, `replicate` and one column per metric. */
export interface Runs {
  readonly design: Design;
  readonly table: Table;
}

/**
 * values[point][replicate] of a metric; NaN where it could not be measured or the run is not there. The same replicate has the same luck at every
 * point, so that columns are pairs.
 */
export function valuesByPoint(runs: Runs, metric: string): Float64Array[] {
  const points = columnOf(runs.table, 'point');
  const replicates = columnOf(runs.table, 'replicate');
  const values = columnOf(runs.table, metric);
  const count = replicateCount(runs);
  const found = runs.design.points.map(() => new Float64Array(count).fill(Number.NaN));
  for (let row = 0; row < runs.table.rows; row++) {
    const point = found[numberAt(points, row)];
    if (point !== undefined) point[numberAt(replicates, row)] = numberAt(values, row);
  }
  return found;
}

/** How many replicates each point has: the highest number, from 0, plus one. */
export function replicateCount(runs: Runs): number {
  const replicates = columnOf(runs.table, 'replicate');
  let highest = -1;
  for (let row = 0; row < runs.table.rows; row++)
    highest = Math.max(highest, numberAt(replicates, row));
  return highest + 1;
}
