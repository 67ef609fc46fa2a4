import type { Coefficient, Regression } from '../../src/analysis/statistics/regression.ts';

interface Expected {
  readonly estimate: readonly number[];
  readonly error: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The coefficients of a regression that could be estimated. */
export function coefficientsOf(regression: Regression): readonly Coefficient[] {
  if (regression.kind === 'inestimable') throw new Error(regression.reason);
  return regression.coefficients;
}

/** The largest difference of a number of a regression from the reference, in standard errors. */
export function regressionError(found: Regression, expected: Expected): number {
  const coefficients = coefficientsOf(found);
  if (coefficients.length !== expected.estimate.length) return Number.NaN;
  return Math.max(
    ...coefficients.flatMap((coefficient, k) =>
      (['estimate', 'error', 'low', 'high'] as const).map(
        (name) =>
          Math.abs(coefficient[name] - (expected[name][k] ?? Number.NaN)) /
          (expected.error[k] ?? Number.NaN),
      ),
    ),
  );
}
