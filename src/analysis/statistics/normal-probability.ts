import { upperGamma } from './incomplete-gamma.ts';

/** Probability Φ(z) that a standard normal number is below `z`; the quantile is `normalQuantile` in src/model/distributions.ts. */
export function normalProbability(z: number): number {
  const tail = upperGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? tail : 1 - tail;
}

/** Probability that a standard normal number is further from zero than `z`, on either side. */
export function twoSidedNormalP(z: number): number {
  return upperGamma(0.5, (z * z) / 2);
}

/** Probability that a chi-squared number with `freedom` degrees of freedom exceeds `x` ≥ 0. */
export function chiSquaredP(x: number, freedom: number): number {
  return upperGamma(freedom / 2, x / 2);
}
