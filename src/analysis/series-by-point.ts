import { columnOf, numberAt, type Table } from './table.ts';

/** The runs of a point in as little memory as they need: a sweep may have a million. */
export interface PointSeries {
  /** One more than the last there is. */
  readonly replicates: number;
  /** 1 for replicates that are there: an unfinished sweep may lack one in between. */
  readonly isThere: Uint8Array;
  /** Replicate by replicate, tick by tick. */
  readonly values: Float64Array;
}

/** Of a point without a run. */
export const NO_SERIES: PointSeries = {
  replicates: 0,
  isThere: new Uint8Array(),
  values: new Float64Array(),
};

/** How a metric went in the runs of each point. */
export interface SeriesByPoint {
  /** All there are, in order. */
  readonly ticks: readonly number[];
  readonly points: ReadonlyMap<number, PointSeries>;
}

/**
 * Reads a table with the columns `point`, `replicate`, `tick` and the metric, whatever the order of its rows.
 * @param wanted the points to keep; all where left out
 */
export function seriesByPoint(
  series: Table,
  metric: string,
  wanted?: ReadonlySet<number>,
): SeriesByPoint {
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
    if (wanted?.has(point) === false) continue;
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
    const of = found.get(numberAt(points, row));
    if (of === undefined) continue;
    const replicate = numberAt(replicates, row);
    of.isThere[replicate] = 1;
    of.values[replicate * order.length + (places.get(numberAt(ticks, row)) ?? -1)] = numberAt(
      values,
      row,
    );
  }
  return { ticks: order, points: found };
}
