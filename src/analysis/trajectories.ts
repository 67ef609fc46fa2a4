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
  const read = readSeries(series, metric);
  return grid.cells.map(({ x, y, points }) => {
    const runs = ofAll(points.map((point) => read.runs.get(point) ?? []));
    const replicates = groupByReplicate(runs);
    const intervals = read.ticks.map((_, tick) => {
      return meanInterval(
        replicates.map((group) => meanOf(group.map(({ values }) => values[tick] ?? Number.NaN))),
      );
    });
    // Where several points are drawn together, single runs are those of the one in the middle.
    const sampled = read.runs.get(points[points.length >> 1] ?? -1) ?? [];
    return {
      x,
      y,
      ticks: read.ticks,
      mean: intervals.map(({ mean }) => mean),
      low: intervals.map(({ low }) => low),
      high: intervals.map(({ high }) => high),
      samples: sampled
        .filter(({ replicate }) => replicate < sampleSize)
        .map(({ values }) => Array.from(values)),
      runs: runs.length,
      missingAtEnd: runs.filter(({ values }) => Number.isNaN(values.at(-1) ?? Number.NaN)).length,
    };
  });
}

interface Run {
  readonly replicate: number;
  readonly values: Float64Array;
}

/** The runs of each point in order of replicate, whatever the order of the rows. */
function readSeries(series: Table, metric: string): { ticks: number[]; runs: Map<number, Run[]> } {
  const [points, replicates, ticks] = [
    columnOf(series, 'point'),
    columnOf(series, 'replicate'),
    columnOf(series, 'tick'),
  ];
  const values = columnOf(series, metric);
  const known = new Set<number>();
  for (let row = 0; row < series.rows; row++) known.add(numberAt(ticks, row));
  const order = [...known].sort((a, b) => a - b);
  const places = new Map(order.map((tick, i) => [tick, i]));

  const found = new Map<number, Map<number, Float64Array>>();
  for (let row = 0; row < series.rows; row++) {
    const point = numberAt(points, row);
    const replicate = numberAt(replicates, row);
    let ofPoint = found.get(point);
    if (ofPoint === undefined) found.set(point, (ofPoint = new Map()));
    let run = ofPoint.get(replicate);
    if (run === undefined)
      ofPoint.set(replicate, (run = new Float64Array(order.length).fill(Number.NaN)));
    run[places.get(numberAt(ticks, row)) ?? -1] = numberAt(values, row);
  }
  const runs = new Map<number, Run[]>();
  for (const [point, byReplicate] of found) {
    const ofPoint = Array.from(byReplicate, ([replicate, run]) => ({ replicate, values: run }));
    runs.set(
      point,
      ofPoint.sort((a, b) => a.replicate - b.replicate),
    );
  }
  return { ticks: order, runs };
}

/** The runs of some points, without replicates that one of them has and another has not: see commonReplicates. */
function ofAll(points: readonly (readonly Run[])[]): Run[] {
  const counts = points.map((runs) => (runs.at(-1)?.replicate ?? -1) + 1);
  const fewest = Math.min(...counts);
  return points.flatMap((runs) => runs.filter(({ replicate }) => replicate < fewest));
}

function groupByReplicate(runs: readonly Run[]): Run[][] {
  const groups = new Map<number, Run[]>();
  for (const run of runs) {
    const group = groups.get(run.replicate);
    if (group === undefined) groups.set(run.replicate, [run]);
    else group.push(run);
  }
  return [...groups.values()];
}
