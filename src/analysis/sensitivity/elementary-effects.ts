import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { Interval } from '../statistics/bca-interval.ts';
import { clusterBootstrapInterval } from '../statistics/index.ts';
import { meansOf, type Responses } from './responses.ts';

/** How much a measure moves when one factor goes through its whole range, from wherever the others are. */
export interface ElementaryEffects {
  /** Mean of the effects, in units of the measure: their direction, where they have one. */
  readonly mu: number;
  /** Mean of their sizes (Campolongo, Cariboni & Saltelli 2007): how much the factor matters. */
  readonly muStar: number;
  /** 95 % interval of muStar: trajectories resampled (BCa); NaN with fewer than five, which say nothing of others. */
  readonly interval: Interval;
  /** Standard deviation of the effects: large where the factor acts by way of others, or not in a straight line. */
  readonly sigma: number;
  /** Standard deviation that luck alone gives an effect, with so many replicates: a sigma near it says nothing. */
  readonly noise: number;
  /** Trajectories in which the effect could be measured. */
  readonly n: number;
}

/**
 * Elementary effects along trajectories (Morris 1991, Technometrics 33(2): 161–174).
 * @param responses of all points, trajectory by trajectory
 * @param shares of every point: where each factor stands in its range, in [0, 1]
 * @param group points of one trajectory
 * @param seed of the bootstrap
 * @returns for each factor; undefined for one that never moves or could never be measured
 */
export function elementaryEffects(
  responses: Responses,
  shares: readonly (readonly number[])[],
  group: number,
  seed: string,
): (ElementaryEffects | undefined)[] {
  const means = meansOf(responses);
  const effects: number[][] = (shares[0] ?? []).map(() => []);
  const variances: number[][] = effects.map(() => []);
  for (let point = 1; point < responses.length; point++) {
    if (point % group === 0) continue;
    const factor = shares[point]?.findIndex((share, i) => share !== shares[point - 1]?.[i]) ?? -1;
    const step = (shares[point]?.[factor] ?? NaN) - (shares[point - 1]?.[factor] ?? NaN);
    const effect = ((means[point] ?? NaN) - (means[point - 1] ?? NaN)) / step;
    if (!Number.isFinite(effect)) continue;
    effects[factor]?.push(effect);
    variances[factor]?.push(luckVariance(responses[point - 1], responses[point]) / step ** 2);
  }
  return effects.map((of, factor) => {
    if (of.length === 0) return undefined;
    const sizes = of.map(Math.abs);
    return {
      mu: mean(of),
      muStar: mean(sizes),
      interval: intervalOf(sizes, seed),
      sigma: of.length > 1 ? sampleStandardDeviation(of) : NaN,
      noise: Math.sqrt(mean(variances[factor] ?? [NaN])),
      n: of.length,
    };
  });
}

/** Trajectories from which an interval can be told. */
const FEWEST = 5;

function intervalOf(sizes: readonly number[], seed: string): Interval {
  if (sizes.length < FEWEST) return { low: NaN, high: NaN };
  const { low, high } = clusterBootstrapInterval(sizes, (sample) => mean([...sample]), { seed });
  return { low, high };
}

/** Variance of the mean of the differences, pair by pair: pairs share their luck. */
function luckVariance(before: ArrayLike<number> = [], after: ArrayLike<number> = []): number {
  const differences = Array.from(before, (value, r) => (after[r] ?? NaN) - value);
  const known = differences.filter(Number.isFinite);
  return known.length > 1 ? sampleStandardDeviation(known) ** 2 / known.length : NaN;
}
