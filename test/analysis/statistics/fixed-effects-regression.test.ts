import { describe, expect, it } from 'vitest';
import { fixedEffectsRegression } from '../../../src/analysis/statistics/fixed-effects-regression.ts';
import reference from '../../reference/regressions.json' with { type: 'json' };
import { coefficientsOf, regressionError } from '../../support/regression-error.ts';

const { run, group, x, w, y } = reference.fixedEffects.rows;
const rows = { outcome: y, predictors: [x, w], groups: group, clusters: run };

describe('the regression within networks', () => {
  it("agrees with R's lm with a constant per network, with errors clustered by run", () => {
    expect(regressionError(fixedEffectsRegression(rows), reference.fixedEffects.both)).toBeLessThan(
      1e-8,
    );
  });

  it('does not mind what never changes within a network', () => {
    const shifted = y.map((value, row) => value + 100 * Math.sin(group[row] ?? 0));
    expect(
      regressionError(
        fixedEffectsRegression({ ...rows, outcome: shifted }),
        reference.fixedEffects.both,
      ),
    ).toBeLessThan(1e-8);
  });

  it('turns with the units of outcome and predictor', () => {
    const [found] = coefficientsOf(
      fixedEffectsRegression({
        ...rows,
        outcome: y.map((value) => -10 * value),
        predictors: [x.map((value) => value / 4), w],
      }),
    );
    const { estimate, error } = reference.fixedEffects.both;
    expect(found?.estimate).toBeCloseTo(-40 * (estimate[0] ?? 0), 8);
    expect(found?.error).toBeCloseTo(40 * (error[0] ?? 0), 8);
  });

  it('says why nothing could be estimated', () => {
    const perGroup = group.map((value) => value * 0.1);
    expect(fixedEffectsRegression({ ...rows, predictors: [x, perGroup] })).toMatchObject({
      reason: 'constantPredictor',
      predictor: 1,
    });
    expect(fixedEffectsRegression({ ...rows, outcome: perGroup })).toMatchObject({
      reason: 'constantOutcome',
    });
    expect(fixedEffectsRegression({ ...rows, predictors: [x, x] })).toMatchObject({
      reason: 'collinear',
    });
    expect(fixedEffectsRegression({ ...rows, clusters: y.map(() => 1) })).toMatchObject({
      reason: 'fewClusters',
    });
  });
});
