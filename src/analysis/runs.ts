import type { Design } from './design.ts';
import { columnOf, numberAt, type Table } from './table.ts';

/** The runs of a sweep: what was varied, and one row per run with the columns `point`, `replicate` and one column per metric. */
export interface Runs {
  readonly design: Design;
  readonly table: Table;
}

/**
 * values[point][replicate] of a metric; NaN where it could not be measured or the run is not there. The same replicate has the same luck at every
 * point, so that columns are pairs. Points may have unequal numbers of replicates: see commonReplicates.
 */
export function valuesByPoint(runs: Runs, metric: string): Float64Array[] {
  const points = columnOf(runs.table, 'point');
  const replicates = columnOf(runs.table, 'replicate');
  const values = columnOf(runs.table, metric);
  const counts = new Uint32Array(runs.design.points.length);
  for (let row = 0; row < runs.table.rows; row++) {
    const point = numberAt(points, row);
    counts[point] = Math.max(counts[point] ?? 0, numberAt(replicates, row) + 1);
  }
  const found = Array.from(counts, (count) => new Float64Array(count).fill(Number.NaN));
  for (let row = 0; row < runs.table.rows; row++) {
    const point = found[numberAt(points, row)];
    if (point !== undefined) point[numberAt(replicates, row)] = numberAt(values, row);
  }
  return found;
}

/**
 * The values of some points, each cut to the replicates that all of them have. What takes points together, or compares them in pairs, counts each
 * of them alike in every replicate: else the points with the most replicates, those where luck matters most, would weigh more.
 */
export function commonReplicates(
  values: readonly Float64Array[],
  points: readonly number[],
): Float64Array[] {
  const own = points.map((point) => values[point] ?? new Float64Array());
  const fewest = own.reduce(
    (least, { length }) => Math.min(least, length),
    Number.MAX_SAFE_INTEGER,
  );
  return own.map((one) => one.subarray(0, fewest));
}
