import alea from 'seedrandom/lib/alea.js';
import { type Interval, bcaInterval } from './bca-interval.ts';
import { meanInterval } from './mean-interval.ts';
import { scatterOf } from './paired-differences.ts';

export interface BootstrapOptions {
  /** Coverage, in (0, 1): 0.95 unless given. */
  readonly level?: number;
  /** How many resamples: 2000 unless given. */
  readonly resamples?: number;
  /** The same seed gives the same interval, in every browser. */
  readonly seed: string;
}

/** An estimate with an interval that a bootstrap gave it, or what had to stand in for the bootstrap. */
export interface BootstrapInterval extends Interval {
  readonly estimate: number;
  readonly level: number;
  /** Units resampled (values, or clusters), and those that could not be measured and were left out. */
  readonly n: number;
  readonly missing: number;
  /**
   * `bca`: bootstrap. `t`: Student's interval, because so few values have too few different resamples. `point`: the statistic does not change
   * whichever units are drawn, so that the interval is a point and says nothing of what other luck would give. `none`: fewer than two units,
   * no interval (NaN).
   */
  readonly method: 'bca' | 't' | 'point' | 'none';
}

/** With fewer values than this there are at most 126 different resamples, and the interval would be too narrow. */
const FEWEST_VALUES = 6;

/**
 * The mean of independent values (of the differences of pairs, say) with its BCa interval. The order of the values does not matter.
 * @param values those that are not finite numbers count as missing
 */
export function bootstrapInterval(
  values: ArrayLike<number>,
  { level = 0.95, resamples = 2000, seed }: BootstrapOptions,
): BootstrapInterval {
  const known = Float64Array.from(Array.from(values).filter(Number.isFinite)).sort();
  const n = known.length;
  const missing = values.length - n;
  const interval = meanInterval(known, 1 - level);
  const { mean, low, high } = interval;
  const report = (method: BootstrapInterval['method'], interval: Interval): BootstrapInterval => ({
    estimate: mean,
    ...interval,
    level,
    n,
    missing,
    method,
  });
  if (n < 2) return report('none', { low, high });
  if (scatterOf(interval) === 0) return report('point', { low: mean, high: mean });
  if (n < FEWEST_VALUES) return report('t', { low, high });
  const random = alea(seed);
  const means = Float64Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += known[Math.floor(random() * n)] ?? 0;
    return sum / n;
  });
  const leftOut = known.map((value) => (n * mean - value) / (n - 1));
  return report('bca', bcaInterval(mean, means, leftOut, level));
}

/**
 * Any statistic of independent clusters (whole runs, with all their networks and ticks) with its BCa interval: clusters are drawn with replacement,
 * and what belongs to one stays together. Give the clusters in a fixed order (of their replicates): another order draws other resamples.
 * @param statistic of a list of clusters, in which one may occur several times; NaN where the list does not allow it, which leaves that list out
 * @source Davison & Hinkley (1997), §3.8; Cameron & Miller (2015), Journal of Human Resources 50(2), 317–372, §VI
 */
export function clusterBootstrapInterval<Cluster>(
  clusters: readonly Cluster[],
  statistic: (sample: readonly Cluster[]) => number,
  { level = 0.95, resamples = 2000, seed }: BootstrapOptions,
): BootstrapInterval {
  const n = clusters.length;
  const estimate = statistic(clusters);
  const report = (method: BootstrapInterval['method'], interval: Interval): BootstrapInterval => ({
    estimate,
    ...interval,
    level,
    n,
    missing: 0,
    method,
  });
  const none = { low: Number.NaN, high: Number.NaN };
  if (n < 2 || !Number.isFinite(estimate)) return report('none', none);
  const random = alea(seed);
  const sample = [...clusters];
  const drawn = Array.from({ length: resamples }, () => {
    for (let i = 0; i < n; i++) sample[i] = clusters[Math.floor(random() * n)] as Cluster;
    return statistic(sample);
  }).filter(Number.isFinite);
  if (drawn.length === 0) return report('none', none);
  if (drawn.every((value) => value === estimate))
    return report('point', { low: estimate, high: estimate });
  const leftOut = clusters
    .map((_, left) => statistic(clusters.filter((_cluster, i) => i !== left)))
    .filter(Number.isFinite);
  return report('bca', bcaInterval(estimate, drawn, leftOut, level));
}
