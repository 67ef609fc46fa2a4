import { logisticRegression } from './logistic-regression.ts';
import { firstRatio, type Ratio } from './ratio.ts';
import { standardise } from './standardise.ts';

export interface OddsRows {
  /** 0 or 1 (or false and true) per row. */
  readonly outcome: ArrayLike<number | boolean>;
  /** What the odds ratio is asked of. */
  readonly predictor: ArrayLike<number>;
  /** What is held equal. */
  readonly beside?: readonly ArrayLike<number>[];
  /** Number of the run of each row. */
  readonly clusters: ArrayLike<number>;
}

/**
 * How many times the odds of an outcome multiply with one standard deviation more of a predictor, others being equal: logistic regression, clustered by
 * run (see `logisticRegression`).
 */
export function oddsRatio(
  { outcome, predictor, beside = [], clusters }: OddsRows,
  level = 0.95,
): Ratio {
  const predictors = [standardise(predictor).values, ...beside];
  return firstRatio(logisticRegression({ outcome, predictors, clusters }, level));
}
