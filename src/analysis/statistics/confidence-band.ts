import { quantile } from 'simple-statistics';
import alea from 'seedrandom/lib/alea.js';
import type { BootstrapOptions } from './bootstrap-interval.ts';
import { meanInterval } from './mean-interval.ts';
import { scatterOf, withoutRounding } from './paired-differences.ts';

/** The difference of two arms at one tick. */
export interface BandPoint {
  /** Runs in which it could be measured. */
  readonly n: number;
  readonly difference: number;
  /** Ends of the band; NaN with fewer than two runs. */
  readonly low: number;
  readonly high: number;
}

/** How a difference went over time, with a band that holds for all ticks together. */
export interface ConfidenceBand {
  readonly points: readonly BandPoint[];
  /** Half the width of the band in standard errors; wider than for a single tick. */
  readonly critical: number;
  /** The first tick at which the band excludes 0, and the first from which it does so until the end; absent where there is none. */
  readonly partsAt?: number;
  readonly apartFrom?: number;
}

/**
 * Simultaneous confidence band of a mean difference over time: whole runs are drawn with replacement, and `critical` is the quantile over resamples of
 * the largest deviation, in standard errors, at any tick (sup-t). It contains the whole true trajectory with probability `level`. Ticks at which all
 * runs differ by the same have no scatter and widen nothing.
 * @param runs one trajectory of differences (of paired runs) per replicate, of the same length, in the order of the replicates; NaN where a tick could not
 *   be measured
 * @source Montiel Olea & Plagborg-Møller (2019), Journal of Applied Econometrics 34(1), 1–17, algorithm 2
 */
export function confidenceBand(
  runs: readonly ArrayLike<number>[],
  options: BootstrapOptions,
): ConfidenceBand {
  return bandOf([{ sign: 1, runs }], options);
}

/** The same for the difference to − from of two independent groups of trajectories: each group is drawn from on its own. */
export function groupBand(
  from: readonly ArrayLike<number>[],
  to: readonly ArrayLike<number>[],
  options: BootstrapOptions,
): ConfidenceBand {
  return bandOf(
    [
      { sign: -1, runs: from },
      { sign: 1, runs: to },
    ],
    options,
  );
}

/** Trajectories that are added to the difference or subtracted from it. */
interface Group {
  readonly sign: 1 | -1;
  readonly runs: readonly ArrayLike<number>[];
}

function bandOf(
  groups: readonly Group[],
  { level = 0.95, resamples = 2000, seed }: BootstrapOptions,
): ConfidenceBand {
  const ticks = groups[0]?.runs[0]?.length ?? 0;
  const found = Array.from({ length: ticks }, (_, tick) => atTick(groups, tick));
  const moving = found.filter(({ error }) => error > 0);
  const sizes = groups.map(({ runs }) => runs.length);
  const critical = criticalValue(moving, sizes, level, resamples, alea(seed));
  const points = found.map(({ n, difference, error }) => {
    const half = critical * error;
    return { n, difference, low: difference - half, high: difference + half };
  });
  const isApart = points.map(({ low, high }) => low > 0 || high < 0);
  const partsAt = isApart.indexOf(true);
  const apartFrom = isApart.lastIndexOf(false) + 1;
  return {
    points,
    critical,
    ...(partsAt < 0 ? {} : { partsAt }),
    ...(apartFrom >= ticks ? {} : { apartFrom }),
  };
}

/** What is known of one tick. */
interface Tick {
  readonly columns: readonly { sign: number; values: Float64Array; mean: number }[];
  /** Of the smallest group. */
  readonly n: number;
  readonly difference: number;
  /** Standard error of the difference; NaN with fewer than two runs. */
  readonly error: number;
  /** That of a resample: it draws from n values, not from what they were drawn from. */
  readonly resampleError: number;
}

function atTick(groups: readonly Group[], tick: number): Tick {
  const columns = groups.map(({ sign, runs }) => {
    const values = Float64Array.from(runs, (run) => run[tick] ?? Number.NaN);
    const { n, mean, sd } = meanInterval(values);
    return { sign, values, n, mean, variance: scatterOf({ mean, sd }) ** 2 / n };
  });
  const sum = (of: (column: (typeof columns)[number]) => number) =>
    columns.reduce((total, column) => total + of(column), 0);
  const scale = Math.max(...columns.map(({ mean }) => Math.abs(mean)));
  const difference = sum(({ sign, mean }) => sign * mean);
  return {
    columns,
    n: Math.min(...columns.map(({ n }) => n)),
    difference: columns.length > 1 ? withoutRounding(difference, scale) : difference,
    error: Math.sqrt(sum(({ variance }) => variance)),
    resampleError: Math.sqrt(sum(({ variance, n }) => (variance * (n - 1)) / n)),
  };
}

function criticalValue(
  moving: readonly Tick[],
  sizes: readonly number[],
  level: number,
  resamples: number,
  random: () => number,
): number {
  // Nothing moves: every band is a line.
  if (moving.length === 0) return 0;
  const drawn = sizes.map((size) => new Int32Array(size));
  const largest = Array.from({ length: resamples }, () => {
    for (const ofGroup of drawn)
      for (let i = 0; i < ofGroup.length; i++) ofGroup[i] = Math.floor(random() * ofGroup.length);
    let most = 0;
    for (const { columns, resampleError } of moving) {
      let deviation = 0;
      columns.forEach(({ sign, values, mean }, group) => {
        deviation += sign * (meanDrawn(values, drawn[group] ?? []) - mean);
      });
      // NaN where all that was drawn could not be measured: such a tick says nothing.
      if (Math.abs(deviation) / resampleError > most) most = Math.abs(deviation) / resampleError;
    }
    return most;
  });
  return quantile(largest, level);
}

function meanDrawn(values: Float64Array, drawn: ArrayLike<number>): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < drawn.length; i++) {
    const value = values[drawn[i] ?? 0] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return sum / count;
}
