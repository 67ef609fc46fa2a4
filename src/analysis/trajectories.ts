import type { Grid } from './grid.ts';
import { poolReplicates } from './pool-replicates.ts';
import { meanInterval } from './statistics/mean-interval.ts';
import { NO_SERIES, type PointSeries, seriesByPoint } from './series-by-point.ts';
import type { Table } from './table.ts';

/** How a metric went over time at one place of a grid. */
export interface Trajectory {
  readonly x: number;
  readonly y: number;
  /** The tick of each entry below. */
  readonly ticks: readonly number[];
  /** Mean over the replicates, and its 95% interval, tick by tick. */
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Single runs: always those of the first replicates, so that the same luck is seen at every place. */
  readonly samples: readonly (readonly number[])[];
  /** Runs there, and those in which nothing could be measured at the last tick (no network alive). */
  readonly runs: number;
  readonly missingAtEnd: number;
}

/**
 * Trajectories of a metric from a table with the columns `point`, `replicate`, `tick` and one column per metric. A tick's mean covers the runs in
 * which the metric could be measured at that tick.
 */
export function trajectoriesOf(
  series: Table,
  grid: Grid,
  metric: string,
  sampleSize: number,
): Trajectory[] {
  const { ticks, points: read } = seriesByPoint(series, metric);
  return grid.cells.map(({ x, y, points }) => {
    const own = points.map((point) => read.get(point) ?? NO_SERIES);
    // Without replicates that one point has and another has not: see commonReplicates.
    const fewest = own.reduce((least, of) => Math.min(least, of.replicates), Infinity);
    const intervals = ticks.map((_, tick) => meanInterval(pool(own, fewest, tick, ticks.length)));
    const ends = endsOf(own, fewest, ticks.length);
    // Where several points are drawn together, single runs are those of the one in the middle.
    const sampled = own[points.length >> 1] ?? NO_SERIES;
    return {
      x,
      y,
      ticks,
      mean: intervals.map(({ mean }) => mean),
      low: intervals.map(({ low }) => low),
      high: intervals.map(({ high }) => high),
      samples: Array.from({ length: Math.min(sampleSize, sampled.replicates) }, (_, i) => i)
        .filter((replicate) => sampled.isThere[replicate] === 1)
        .map((replicate) => {
          const from = replicate * ticks.length;
          return Array.from(sampled.values.subarray(from, from + ticks.length));
        }),
      ...ends,
    };
  });
}

/** One value at a tick for each replicate: see poolReplicates. A sweep may have a million: no list is made for each. */
function pool(
  own: readonly PointSeries[],
  fewest: number,
  tick: number,
  ticks: number,
): Float64Array {
  return poolReplicates(
    own.length,
    fewest,
    (point, replicate) => own[point]?.values[replicate * ticks + tick] ?? Number.NaN,
  );
}

/** Runs that are there, and those in which nothing could be measured at the last tick. */
function endsOf(
  own: readonly PointSeries[],
  fewest: number,
  ticks: number,
): Pick<Trajectory, 'runs' | 'missingAtEnd'> {
  let [runs, missingAtEnd] = [0, 0];
  for (const { isThere, values } of own)
    for (let replicate = 0; replicate < fewest; replicate++) {
      if (isThere[replicate] !== 1) continue;
      runs++;
      if (Number.isNaN(values[(replicate + 1) * ticks - 1] ?? Number.NaN)) missingAtEnd++;
    }
  return { runs, missingAtEnd };
}
