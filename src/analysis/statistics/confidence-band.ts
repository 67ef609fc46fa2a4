import { quantile } from 'simple-statistics';
import alea from 'seedrandom/lib/alea.js';
import type { BootstrapOptions } from './bootstrap-interval.ts';
import { meanInterval } from './mean-interval.ts';
import { scatterOf } from './paired-differences.ts';

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
  { level = 0.95, resamples = 2000, seed }: BootstrapOptions,
): ConfidenceBand {
  const ticks = runs[0]?.length ?? 0;
  const columns = Array.from({ length: ticks }, (_, tick) =>
    Float64Array.from(runs, (run) => run[tick] ?? Number.NaN),
  );
  const means = columns.map((column) => meanInterval(column));
  const moving = columns.flatMap((column, tick) => {
    const { mean, n, sd } = means[tick] ?? { mean: 0, n: 0, sd: Number.NaN };
    // The standard deviation of the mean of a resample: it draws from n values, not from what they were drawn from.
    const error = (sd * Math.sqrt((n - 1) / n)) / Math.sqrt(n);
    return scatterOf({ mean, sd }) > 0 ? [{ column, mean, error }] : [];
  });
  const critical = criticalValue(moving, runs.length, level, resamples, alea(seed));
  const points = means.map(({ n, mean, sd }) => {
    const half = (critical * scatterOf({ mean, sd })) / Math.sqrt(n);
    return { n, difference: mean, low: mean - half, high: mean + half };
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

interface MovingTick {
  readonly column: Float64Array;
  readonly mean: number;
  readonly error: number;
}

function criticalValue(
  moving: readonly MovingTick[],
  n: number,
  level: number,
  resamples: number,
  random: () => number,
): number {
  // Nothing moves: every band is a line.
  if (moving.length === 0) return 0;
  const drawn = new Int32Array(n);
  const largest = Array.from({ length: resamples }, () => {
    for (let i = 0; i < n; i++) drawn[i] = Math.floor(random() * n);
    let most = 0;
    for (const { column, mean, error } of moving) {
      let [sum, count] = [0, 0];
      for (let i = 0; i < n; i++) {
        const value = column[drawn[i] ?? 0] ?? Number.NaN;
        if (Number.isNaN(value)) continue;
        sum += value;
        count++;
      }
      if (count > 0) most = Math.max(most, Math.abs(sum / count - mean) / error);
    }
    return most;
  });
  return quantile(largest, level);
}
