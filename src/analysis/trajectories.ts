import type { Grid } from './grid.ts';
import { meanInterval, meanOf } from './statistics/mean-interval.ts';
import { columnOf, numberAt, type Table } from './table.ts';

/** How a metric went over time at one place of a grid. */
export interface Trajectory {
  readonly x: number;
  readonly y: number;
  /** The tick of each entry below. */
  readonly ticks: readonly number[];
  /** Mean over the replicates, and its 95 % interval, tick by tick. */
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
  const { ticks, points: read } = readSeries(series, metric);
  return grid.cells.map(({ x, y, points }) => {
    const own = points.map((point) => read.get(point) ?? NOTHING);
    // Without replicates that one point has and another has not: see commonReplicates.
    const fewest = own.reduce((least, of) => Math.min(least, of.replicates), Infinity);
    const replicates = Array.from({ length: fewest }, (_, replicate) => replicate);
    /** Of one replicate at one tick: the runs of the points that have it. */
    const valuesAt = (replicate: number, tick: number) =>
      own.flatMap(({ isThere, values }) =>
        isThere[replicate] === 1 ? (values[replicate * ticks.length + tick] ?? Number.NaN) : [],
      );
    const intervals = ticks.map((_, tick) =>
      meanInterval(
        replicates.flatMap((replicate) => {
          const values = valuesAt(replicate, tick);
          return values.length === 0 ? [] : meanOf(values);
        }),
      ),
    );
    const ends = replicates.flatMap((replicate) => valuesAt(replicate, ticks.length - 1));
    // Where several points are drawn together, single runs are those of the one in the middle.
    const sampled = own[points.length >> 1] ?? NOTHING;
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
      runs: ends.length,
      missingAtEnd: ends.filter(Number.isNaN).length,
    };
  });
}

/** The runs of a point in as little memory as they need: a sweep may have a million. */
interface PointSeries {
  /** One more than the last there is. */
  readonly replicates: number;
  /** 1 for replicates that are there: an unfinished sweep may lack one in between. */
  readonly isThere: Uint8Array;
  /** Replicate by replicate, tick by tick. */
  readonly values: Float64Array;
}

const NOTHING: PointSeries = {
  replicates: 0,
  isThere: new Uint8Array(),
  values: new Float64Array(),
};

/** The runs of each point, whatever the order of the rows. */
function readSeries(
  series: Table,
  metric: string,
): { readonly ticks: number[]; readonly points: ReadonlyMap<number, PointSeries> } {
  const [points, replicates, ticks] = [
    columnOf(series, 'point'),
    columnOf(series, 'replicate'),
    columnOf(series, 'tick'),
  ];
  const values = columnOf(series, metric);
  const known = new Set<number>();
  const counts = new Map<number, number>();
  for (let row = 0; row < series.rows; row++) {
    known.add(numberAt(ticks, row));
    const point = numberAt(points, row);
    counts.set(point, Math.max(counts.get(point) ?? 0, numberAt(replicates, row) + 1));
  }
  const order = [...known].sort((a, b) => a - b);
  const places = new Map(order.map((tick, i) => [tick, i]));
  const found = new Map(
    Array.from(counts, ([point, count]): [number, PointSeries] => {
      const all = new Float64Array(count * order.length).fill(Number.NaN);
      return [point, { replicates: count, isThere: new Uint8Array(count), values: all }];
    }),
  );
  for (let row = 0; row < series.rows; row++) {
    const of = found.get(numberAt(points, row)) ?? NOTHING;
    const replicate = numberAt(replicates, row);
    of.isThere[replicate] = 1;
    of.values[replicate * order.length + (places.get(numberAt(ticks, row)) ?? -1)] = numberAt(
      values,
      row,
    );
  }
  return { ticks: order, points: found };
}
