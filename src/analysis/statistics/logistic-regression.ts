import { unfold } from './cholesky.ts';
import { type LikelihoodPoint, maximise } from './maximise.ts';
import type { Regression, RegressionRows } from './regression.ts';
import { numberClusters, robustCoefficients } from './robust-coefficients.ts';
import { standardise } from './standardise.ts';

export interface LogisticRows extends RegressionRows {
  /** 0 or 1 (or false and true) per row. */
  readonly outcome: ArrayLike<number | boolean>;
}

/**
 * Logistic regression with an intercept: log odds(outcome) = α + Σ βₖ xₖ, by maximum likelihood, with standard errors that are robust to rows of one
 * run sharing their luck (CR1: factor G/(G − 1) · (N − 1)/(N − K) for G clusters, N rows, K coefficients with the intercept).
 * @param level coverage of the intervals of the log odds ratios
 * @throws RangeError where a predictor is not a finite number
 * @source McCullagh & Nelder (1989), Generalized Linear Models, §4.4; agrees with R's glm and sandwich::vcovCL(type = "HC1")
 */
export function logisticRegression(rows: LogisticRows, level = 0.95): Regression {
  const n = rows.outcome.length;
  const outcome = new Float64Array(n);
  for (let row = 0; row < n; row++) outcome[row] = Number(rows.outcome[row]);
  const columns = rows.predictors.map(standardise);
  const clusters = numberClusters(rows.clusters);
  if (clusters.count < 2) return { kind: 'inestimable', reason: 'fewClusters' };
  if (outcome.every((value) => value === outcome[0]))
    return { kind: 'inestimable', reason: 'constantOutcome' };
  const constant = columns.findIndex(({ sd }) => sd === 0);
  if (constant >= 0)
    return { kind: 'inestimable', reason: 'constantPredictor', predictor: constant };
  // The intercept comes last.
  const x = [...columns.map(({ values }) => values), new Float64Array(n).fill(1)];
  const maximum = maximise((coefficients) => pointOf(x, outcome, coefficients), x.length);
  if (maximum.kind === 'separated')
    return { kind: 'inestimable', reason: 'separated', direction: maximum.direction.slice(0, -1) };
  if (maximum.kind === 'collinear') return { kind: 'inestimable', reason: 'collinear' };
  const scores = Array.from({ length: clusters.count }, () => Array<number>(x.length).fill(0));
  for (let row = 0; row < n; row++) {
    const rest = (outcome[row] ?? 0) - logistic(linear(x, maximum.coefficients, row));
    const score = scores[clusters.of[row] ?? 0] ?? [];
    x.forEach((column, k) => (score[k] = (score[k] ?? 0) + rest * (column[row] ?? 0)));
  }
  const factor = (clusters.count / (clusters.count - 1)) * ((n - 1) / (n - x.length));
  const coefficients = robustCoefficients({
    estimates: maximum.coefficients,
    covariance: maximum.covariance,
    scores,
    names: clusters.names,
    factor,
    sds: columns.map(({ sd }) => sd),
    error: 1 - level,
  });
  return { kind: 'estimated', coefficients, rows: n, clusters: clusters.count };
}

function pointOf(
  x: readonly Float64Array[],
  outcome: Float64Array,
  coefficients: readonly number[],
): LikelihoodPoint {
  const size = x.length;
  let logLikelihood = 0;
  const score = new Float64Array(size);
  const information = new Float64Array(size * size);
  const values = new Float64Array(size);
  for (let row = 0; row < outcome.length; row++) {
    let log = 0;
    for (let k = 0; k < size; k++) {
      const value = x[k]?.[row] ?? 0;
      values[k] = value;
      log += (coefficients[k] ?? 0) * value;
    }
    const happened = outcome[row] ?? 0;
    // log(1 + eˣ) without overflow.
    logLikelihood += happened * log - Math.max(log, 0) - Math.log1p(Math.exp(-Math.abs(log)));
    const probability = logistic(log);
    const weight = probability * logistic(-log);
    for (let i = 0; i < size; i++) {
      const value = values[i] ?? 0;
      score[i] = (score[i] ?? 0) + (happened - probability) * value;
      const weighed = weight * value;
      for (let j = 0; j <= i; j++)
        information[i * size + j] = (information[i * size + j] ?? 0) + weighed * (values[j] ?? 0);
    }
  }
  return { logLikelihood, score: [...score], information: unfold(information, size) };
}

function linear(x: readonly Float64Array[], coefficients: readonly number[], row: number): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += (coefficients[k] ?? 0) * (x[k]?.[row] ?? 0);
  return sum;
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
