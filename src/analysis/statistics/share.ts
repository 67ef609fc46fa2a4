import { normalQuantile } from '../../model/distributions.ts';
import type { Interval } from './bca-interval.ts';
import {
  type BootstrapInterval,
  type BootstrapOptions,
  clusterBootstrapInterval,
} from './bootstrap-interval.ts';

/**
 * Wilson's score interval for a share: (p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n). Never outside [0, 1], and no point where all or none
 * succeed.
 * @param successes from 0 to n
 * @param n independent trials; NaN without one
 * @source Wilson (1927), Journal of the American Statistical Association 22(158), 209–212
 */
export function wilsonInterval(successes: number, n: number, level = 0.95): Interval {
  const z = normalQuantile((1 + level) / 2);
  const share = successes / n;
  const centre = share + z ** 2 / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z / (2 * n)) ** 2);
  const scale = 1 + z ** 2 / n;
  return {
    low: successes === 0 ? 0 : (centre - half) / scale,
    high: successes === n ? 1 : (centre + half) / scale,
  };
}

/** Trials that share their luck: the networks of one run, say. */
export interface Trials {
  readonly successes: number;
  readonly n: number;
}

/** A share with the interval that holds although trials of one run are no independent evidence. */
export interface ClusteredShare extends Interval {
  readonly share: number;
  /** All trials, and the clusters that have any. */
  readonly trials: number;
  readonly clusters: number;
  /** `wilson`: all clusters agree, so that nothing can be resampled; Wilson's interval with one trial per cluster stands in, which is careful. */
  readonly method: Exclude<BootstrapInterval['method'], 'point' | 't'> | 'wilson';
}

/** Share of all trials that succeed, whatever their run, with a bootstrap over runs (BCa). */
export function clusteredShare(
  clusters: readonly Trials[],
  options: BootstrapOptions,
): ClusteredShare {
  const known = clusters.filter(({ n }) => n > 0);
  const interval = clusterBootstrapInterval(known, shareOf, options);
  const trials = known.reduce((sum, { n }) => sum + n, 0);
  const found = { share: shareOf(known), trials, clusters: known.length };
  const { low, high, method } = interval;
  if (method === 'bca') return { ...found, low, high, method };
  if (known.length < 2) return { ...found, low: Number.NaN, high: Number.NaN, method: 'none' };
  const wilson = wilsonInterval(found.share * known.length, known.length, options.level);
  return { ...found, ...wilson, method: 'wilson' };
}

function shareOf(clusters: readonly Trials[]): number {
  let [successes, trials] = [0, 0];
  for (const cluster of clusters) {
    successes += cluster.successes;
    trials += cluster.n;
  }
  return successes / trials;
}
