import { type Matrix, multiply, zeros } from './cholesky.ts';
import type { Coefficient } from './regression.ts';
import { twoSidedP, twoSidedQuantile } from './student-t.ts';

/** Clusters numbered 0, 1, … as they first appear. */
export function numberClusters(clusters: ArrayLike<number>): {
  of: Int32Array;
  count: number;
  /** The cluster that each number stands for. */
  names: readonly number[];
} {
  const numbers = new Map<number, number>();
  const of = new Int32Array(clusters.length);
  for (let row = 0; row < of.length; row++) {
    const cluster = clusters[row] ?? Number.NaN;
    let number = numbers.get(cluster);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(cluster, number);
    }
    of[row] = number;
  }
  return { of, count: numbers.size, names: [...numbers.keys()] };
}

export interface RobustInput {
  /** Coefficients of the standardised predictors, which come first; an intercept may follow. */
  readonly estimates: readonly number[];
  /** Inverse of the information. */
  readonly covariance: Matrix;
  /** For each cluster the sum of its rows' scores. */
  readonly scores: readonly (readonly number[])[];
  /** The clusters, in the order of their scores. */
  readonly names: readonly number[];
  /** Correction of the variance for the number of clusters and rows. */
  readonly factor: number;
  /** Standard deviation of each predictor. */
  readonly sds: readonly number[];
  /** 1 − coverage. */
  readonly error: number;
}

/**
 * Coefficients with the sandwich variance V = I⁻¹ (Σ s sᵀ) I⁻¹ · factor, where s is the score of a cluster; turned back to the units of the predictors.
 * @source Liang & Zeger (1986), Biometrika 73(1), 13–22; t with clusters − 1: Cameron & Miller (2015), Journal of Human Resources 50(2), 317–372
 */
export function robustCoefficients(input: RobustInput): Coefficient[] {
  const { estimates, covariance, scores, names, factor, sds, error } = input;
  const middle = zeros(estimates.length);
  for (const score of scores)
    for (const [i, row] of middle.entries())
      for (let j = 0; j < row.length; j++)
        row[j] = (row[j] ?? 0) + (score[i] ?? 0) * (score[j] ?? 0);
  const freedom = scores.length - 1;
  return sds.map((sd, predictor) => {
    const row = covariance[predictor] ?? [];
    const weighed = multiply(middle, row);
    const variance = factor * row.reduce((sum, value, i) => sum + value * (weighed[i] ?? 0), 0);
    const estimate = (estimates[predictor] ?? Number.NaN) / sd;
    const robust = Math.sqrt(variance) / sd;
    const half = twoSidedQuantile(error, freedom) * robust;
    const p = twoSidedP(estimate / robust, freedom);
    const influences = new Map(
      scores.map((score, cluster) => {
        const pull = row.reduce((sum, value, i) => sum + value * (score[i] ?? 0), 0);
        return [names[cluster] ?? Number.NaN, (Math.sqrt(factor) * pull) / sd] as const;
      }),
    );
    return { estimate, error: robust, low: estimate - half, high: estimate + half, p, influences };
  });
}
