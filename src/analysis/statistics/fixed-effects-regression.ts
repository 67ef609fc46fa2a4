import { invert, multiply } from './cholesky.ts';
import { withoutRounding } from './paired-differences.ts';
import type { Regression, RegressionRows } from './regression.ts';
import { numberClusters, robustCoefficients } from './robust-coefficients.ts';
import { standardise } from './standardise.ts';

export interface PanelRows extends RegressionRows {
  readonly outcome: ArrayLike<number>;
  /** Number of the network of each row: only what changes within a network counts. */
  readonly groups: ArrayLike<number>;
}

/**
 * Least squares within groups: y − ȳ = Σ βₖ (xₖ − x̄ₖ) + e, where ȳ and x̄ are the means of the group (its fixed effect), with standard errors robust
 * to rows of one run sharing their luck (CR1: factor G/(G − 1) · (N − 1)/(N − K) for G clusters, N rows, K predictors; the groups lie within the clusters
 * and their means are not counted). For a lagged regression give predictors of the tick before the outcome's; with a lagged outcome among
 * them, short series bias its coefficient downwards (Nickell 1981).
 * @throws RangeError where the outcome or a predictor is not a finite number
 * @source Cameron & Miller (2015), Journal of Human Resources 50(2), 317–372, §III.B; agrees with R's lm and sandwich::vcovCL(type = "HC1")
 */
export function fixedEffectsRegression(rows: PanelRows, level = 0.95): Regression {
  const clusters = numberClusters(rows.clusters);
  const groups = numberClusters(rows.groups);
  if (clusters.count < 2) return { kind: 'inestimable', reason: 'fewClusters' };
  const outcome = standardise(within(rows.outcome, groups));
  if (outcome.sd === 0) return { kind: 'inestimable', reason: 'constantOutcome' };
  const columns = rows.predictors.map((column) => standardise(within(column, groups)));
  const constant = columns.findIndex(({ sd }) => sd === 0);
  if (constant >= 0)
    return { kind: 'inestimable', reason: 'constantPredictor', predictor: constant };
  const n = outcome.values.length;
  const size = columns.length;
  const x = columns.map(({ values }) => values);
  const products = x.map((column) => x.map((other) => dot(column, other)));
  const withOutcome = x.map((column) => dot(column, outcome.values));
  const covariance = invert(products);
  if (covariance === undefined) return { kind: 'inestimable', reason: 'collinear' };
  const estimates = multiply(covariance, withOutcome);
  const scores = Array.from({ length: clusters.count }, () => Array<number>(size).fill(0));
  for (let row = 0; row < n; row++) {
    let rest = outcome.values[row] ?? 0;
    for (let k = 0; k < size; k++) rest -= (estimates[k] ?? 0) * (x[k]?.[row] ?? 0);
    const score = scores[clusters.of[row] ?? 0] ?? [];
    for (let k = 0; k < size; k++) score[k] = (score[k] ?? 0) + rest * (x[k]?.[row] ?? 0);
  }
  const factor = (clusters.count / (clusters.count - 1)) * ((n - 1) / (n - size));
  const coefficients = robustCoefficients({
    estimates,
    covariance,
    scores,
    names: clusters.names,
    factor,
    // Of the predictor per unit of the outcome.
    sds: columns.map(({ sd }) => sd / outcome.sd),
    error: 1 - level,
  });
  return { kind: 'estimated', coefficients, rows: n, clusters: clusters.count };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < a.length; row++) sum += (a[row] ?? 0) * (b[row] ?? 0);
  return sum;
}

/** The column less the mean of its group. */
function within(
  column: ArrayLike<number>,
  groups: ReturnType<typeof numberClusters>,
): Float64Array {
  const [sums, counts] = [new Float64Array(groups.count), new Float64Array(groups.count)];
  const values = new Float64Array(groups.of.length);
  for (let row = 0; row < values.length; row++) {
    const group = groups.of[row] ?? 0;
    sums[group] = (sums[group] ?? 0) + (column[row] ?? Number.NaN);
    counts[group] = (counts[group] ?? 0) + 1;
  }
  for (let row = 0; row < values.length; row++) {
    const value = column[row] ?? Number.NaN;
    const group = groups.of[row] ?? 0;
    const mean = (sums[group] ?? 0) / (counts[group] ?? 1);
    // What never changes within its group must not seem to, by rounding.
    values[row] = withoutRounding(value - mean, Math.abs(value) + Math.abs(mean));
  }
  return values;
}
