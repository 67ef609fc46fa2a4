import { columnOf, numberAt, type Table } from '../table.ts';
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
  const ticks = ticksOf(a.series, b.series);
  const [ofA, ofB] = [a, b].map((arm) => trajectories(arm, metric, ticks)) as [
    Trajectories,
    Trajectories,
  ];
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

/** trajectories[point][replicate], the points in the order of the arm; NaN where nothing was measured. */
type Trajectories = readonly ReadonlyMap<number, Float64Array>[];

function trajectories(
  { series, points }: ArmOverTime,
  metric: string,
  ticks: readonly number[],
): Trajectories {
  const [ofPoint, replicates, tick, values] = ['point', 'replicate', 'tick', metric].map((name) =>
    columnOf(series, name),
  ) as [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>, ArrayLike<number>];
  const places = new Map(ticks.map((one, at) => [one, at]));
  const found = new Map(points.map((point) => [point, new Map<number, Float64Array>()]));
  for (let row = 0; row < series.rows; row++) {
    const runs = found.get(numberAt(ofPoint, row));
    const place = places.get(numberAt(tick, row));
    if (runs === undefined || place === undefined) continue;
    const replicate = numberAt(replicates, row);
    let run = runs.get(replicate);
    if (run === undefined)
      runs.set(replicate, (run = new Float64Array(ticks.length).fill(Number.NaN)));
    run[place] = numberAt(values, row);
  }
  return [...found.values()];
}

/** The ticks that both have. */
function ticksOf(a: Table, b: Table): number[] {
  const [ofA, ofB] = [a, b].map((series) => {
    const ticks = columnOf(series, 'tick');
    const found = new Set<number>();
    for (let row = 0; row < series.rows; row++) found.add(numberAt(ticks, row));
    return found;
  }) as [Set<number>, Set<number>];
  return [...ofA].filter((tick) => ofB.has(tick)).sort((x, y) => x - y);
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
    a.forEach((runs, point) => {
      const [from, to] = [runs, b[point]].map(
        (ofPoint) => ofPoint?.get(replicate)?.[tick] ?? Number.NaN,
      ) as [number, number];
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
    const known = of
      .map((runs) => runs.get(replicate)?.[tick] ?? Number.NaN)
      .filter(Number.isFinite);
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  });
}
