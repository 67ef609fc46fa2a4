import { describe, expect, it } from 'vitest';
import { changeOfCoefficient } from '../../../src/analysis/statistics/change-of-coefficient.ts';
import { fixedEffectsRegression } from '../../../src/analysis/statistics/fixed-effects-regression.ts';
import { logisticRegression } from '../../../src/analysis/statistics/logistic-regression.ts';
import reference from '../../reference/regressions.json' with { type: 'json' };
import { coefficientsOf } from '../../support/regression-error.ts';
import type { Coefficient } from '../../../src/analysis/statistics/regression.ts';

const { run, x, z, y } = reference.logistic.rows;
const first = (regression: Parameters<typeof coefficientsOf>[0]) =>
  coefficientsOf(regression)[0] as Coefficient;

describe('the change of a coefficient', () => {
  it('is none, for sure, between a regression and itself', () => {
    const own = first(logisticRegression({ outcome: y, predictors: [x, z], clusters: run }));
    expect(changeOfCoefficient(own, own)).toMatchObject({ estimate: 0, low: 0, high: 0 });
  });

  it('has the variance of both where they share no luck', () => {
    const rows = { outcome: y, predictors: [x, z] };
    const one = first(logisticRegression({ ...rows, clusters: run }));
    const other = first(logisticRegression({ ...rows, clusters: run.map((id) => id + 1000) }));
    const alone = one.high - one.estimate;
    const { low, high } = changeOfCoefficient(one, other);
    // Twice the clusters, so another t quantile: compared with that of the larger sample.
    expect((high - low) / 2 / (alone * Math.SQRT2)).toBeGreaterThan(0.9);
    expect((high - low) / 2 / (alone * Math.SQRT2)).toBeLessThanOrEqual(1);
  });

  it('is that of the regression of the difference, where the outcome is a sum and the luck is shared', () => {
    // Least squares are linear in the outcome: b(y₂) − b(y₁) = b(y₂ − y₁), and so is its robust error.
    const noise = x.map((_, k) => Math.sin(k * 12.9898));
    const before = x.map((value, k) => 0.5 * value + (noise[k] ?? 0));
    const after = x.map((value, k) => 0.8 * value - (noise[(k * 7) % x.length] ?? 0));
    const fit = (outcome: readonly number[]) =>
      first(fixedEffectsRegression({ outcome, groups: run, predictors: [x], clusters: run }));
    const change = changeOfCoefficient(fit(before), fit(after));
    const direct = fit(after.map((value, k) => value - (before[k] ?? 0)));
    expect(change.estimate).toBeCloseTo(direct.estimate, 10);
    expect(change.low).toBeCloseTo(direct.low, 10);
    expect(change.high).toBeCloseTo(direct.high, 10);
  });

  it('rests on influences whose squares add up to that of the standard error', () => {
    const own = first(logisticRegression({ outcome: y, predictors: [x, z], clusters: run }));
    const squares = [...own.influences.values()].reduce((sum, value) => sum + value * value, 0);
    expect(Math.sqrt(squares)).toBeCloseTo(own.error, 12);
    expect(new Set(own.influences.keys())).toEqual(new Set(run));
  });
});
