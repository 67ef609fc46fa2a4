import { NO_SERIES, type SeriesByPoint, seriesByPoint } from '../series-by-point.ts';
import type { Table } from '../table.ts';
import { type ConfidenceBand, confidenceBand, groupBand } from '../statistics/index.ts';
import { withoutRounding } from '../statistics/paired-differences.ts';
import { type Arm, commonReplicates, replicatesOf } from './arm.ts';

/** With fewer runs than this a bootstrap has too few different resamples, and its band would be too narrow. */
const FEWEST_RUNS = 6;

/** An arm with what was kept of every quarter. */
export interface ArmOverTime extends Arm {
  /** One row per run and tick, with the columns `point`, `replicate`, `tick` and one per metric. */
  readonly series: Table;
}

/** How the difference b − a of a metric went from quarter to quarter. */
export interface DifferenceOverTime extends Omit<ConfidenceBand, 'partsAt' | 'apartFrom'> {
  readonly metric: string;
  /** The tick of each point. */
  readonly ticks: readonly number[];
  /** Of a and of b, tick by tick: what the difference is the difference of. */
  readonly means: readonly [readonly number[], readonly number[]];
  /** The first tick at which the band excludes 0, and the first from which it does so until the end. */
  readonly partsAt?: number;
  readonly apartFrom?: number;
}

/** The trajectory of the difference with a band that holds for all ticks together; nothing where there are fewer than six runs (or pairs). */
export function compareOverTime(
  a: ArmOverTime,
  b: ArmOverTime,
  metric: string,
): DifferenceOverTime | undefined {
  const [readA, readB] = [a, b].map(({ series, points }) =>
    seriesByPoint(series, metric, new Set(points)),
  ) as [SeriesByPoint, SeriesByPoint];
  const ticks = readA.ticks.filter((tick) => readB.ticks.includes(tick));
  const [ofA, ofB] = [trajectories(a, readA, ticks), trajectories(b, readB, ticks)];
  const options = { seed: `compare ${metric} over time` };
  const common = commonReplicates(a, b);
  let [left, right]: Float64Array[][] = [[], []];
  let band: ConfidenceBand;
  if (common.length > 0) {
    if (common.length < FEWEST_RUNS) return undefined;
    const pairs = common.map((replicate) => averagePair(ofA, ofB, replicate, ticks.length));
    [left, right] = [pairs.map((pair) => pair.a), pairs.map((pair) => pair.b)];
    band = confidenceBand(
      pairs.map(({ difference }) => difference),
      options,
    );
  } else {
    [left, right] = [a, b].map((arm, side) => {
      const of = side === 0 ? ofA : ofB;
      return replicatesOf(arm).map((replicate) => average(of, replicate, ticks.length));
    }) as [Float64Array[], Float64Array[]];
    if (Math.min(left.length, right.length) < FEWEST_RUNS) return undefined;
    band = groupBand(left, right, options);
  }
  const { points, critical, partsAt, apartFrom } = band;
  return {
    metric,
    ticks,
    means: [meansAt(left, ticks.length), meansAt(right, ticks.length)],
    points,
    critical,
    ...(partsAt !== undefined && { partsAt: ticks[partsAt] ?? Number.NaN }),
    ...(apartFrom !== undefined && { apartFrom: ticks[apartFrom] ?? Number.NaN }),
  };
}

/** Of each point of an arm, in its order: the value of a replicate at the place of a tick; NaN where nothing was measured. */
type Trajectories = readonly ((replicate: number, place: number) => number)[];

function trajectories(
  { points }: Arm,
  read: SeriesByPoint,
  ticks: readonly number[],
): Trajectories {
  const places = ticks.map((tick) => read.ticks.indexOf(tick));
  return [...new Set(points)].map((point) => {
    const { values } = read.points.get(point) ?? NO_SERIES;
    return (replicate, place) =>
      values[replicate * read.ticks.length + (places[place] ?? 0)] ?? Number.NaN;
  });
}

interface PairOverTime {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly difference: Float64Array;
}

/** Over the points at which both could be measured, tick by tick. */
function averagePair(
  a: Trajectories,
  b: Trajectories,
  replicate: number,
  ticks: number,
): PairOverTime {
  const [ofA, ofB, difference] = [0, 1, 2].map(() => new Float64Array(ticks)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let tick = 0; tick < ticks; tick++) {
    let [sumA, sumB, sum, count] = [0, 0, 0, 0];
    a.forEach((valueAt, point) => {
      const from = valueAt(replicate, tick);
      const to = b[point]?.(replicate, tick) ?? Number.NaN;
      const scale = Math.max(Math.abs(from), Math.abs(to));
      const apart = withoutRounding(to - from, scale);
      if (!Number.isFinite(apart)) return;
      [sumA, sumB, sum, count] = [sumA + from, sumB + to, sum + apart, count + 1];
    });
    [ofA[tick], ofB[tick], difference[tick]] = [sumA / count, sumB / count, sum / count];
  }
  return { a: ofA, b: ofB, difference };
}

/** Over the runs in which something could be measured, tick by tick. */
function meansAt(runs: readonly Float64Array[], ticks: number): number[] {
  return Array.from({ length: ticks }, (_, tick) => {
    const known = runs.map((run) => run[tick] ?? Number.NaN).filter(Number.isFinite);
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  });
}

function average(of: Trajectories, replicate: number, ticks: number): Float64Array {
  return Float64Array.from({ length: ticks }, (_, tick) => {
    const known = of.map((valueAt) => valueAt(replicate, tick)).filter(Number.isFinite);
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  });
}
