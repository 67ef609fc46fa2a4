import type { Grid } from './grid.ts';
import { poolPoints } from './pool-replicates.ts';
import { meanInterval } from './statistics/mean-interval.ts';
import { commonReplicates, type Runs, valuesByPoint } from './runs.ts';

/** The mean of a metric at one place of a grid. */
export interface CellMean {
  readonly x: number;
  readonly y: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Runs planned there, and those in which nothing could be measured. */
  readonly runs: number;
  readonly missing: number;
}

/** Mean and 95% interval of a metric in every cell, cell by cell. */
export function cellMeans(runs: Runs, grid: Grid, metric: string): CellMean[] {
  const values = valuesByPoint(runs, metric);
  return grid.cells.map(({ x, y, points }) => {
    const own = commonReplicates(values, points);
    const { mean, low, high } = meanInterval(poolPoints(own));
    const count = (of: (ofPoint: Float64Array) => number) =>
      own.reduce((sum, ofPoint) => sum + of(ofPoint), 0);
    const missing = count((ofPoint) => ofPoint.filter(Number.isNaN).length);
    return { x, y, mean, low, high, runs: count(({ length }) => length), missing };
  });
}
