import type { Coefficient, Inestimable, Regression } from './regression.ts';

/** How many times as large something becomes with one unit more of a predictor: an odds or a hazard ratio. */
export type Ratio =
  | {
      readonly kind: 'estimated';
      readonly ratio: number;
      readonly low: number;
      readonly high: number;
      /** Two-sided, of a ratio of 1. */
      readonly p: number;
      /** The logarithm of the ratio, with its standard error and interval. */
      readonly logarithm: Coefficient;
      readonly rows: number;
      readonly clusters: number;
    }
  /** Where the outcome is separated the ratio is ∞ (direction 1) or 0 (−1). */
  | ({ readonly kind: 'inestimable' } & Inestimable);

/** The ratio of the first predictor of a regression of logarithms, the others being equal: e to the power of its coefficient. */
export function firstRatio(regression: Regression): Ratio {
  if (regression.kind === 'inestimable') return regression;
  const { rows, clusters, coefficients } = regression;
  const [logarithm] = coefficients;
  if (logarithm === undefined) throw new RangeError('a ratio needs a predictor');
  const { estimate, low, high, p } = logarithm;
  return {
    kind: 'estimated',
    ratio: Math.exp(estimate),
    low: Math.exp(low),
    high: Math.exp(high),
    p,
    logarithm,
    rows,
    clusters,
  };
}
