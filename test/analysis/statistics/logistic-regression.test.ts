import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logisticRegression } from '../../../src/analysis/statistics/logistic-regression.ts';
import { oddsRatio } from '../../../src/analysis/statistics/odds-ratio.ts';
import reference from '../../reference/regressions.json' with { type: 'json' };
import { coefficientsOf, regressionError } from '../../support/regression-error.ts';
import { lawOptions } from '../../support/law-options.ts';

const { run, x, z, y } = reference.logistic.rows;
const rows = { outcome: y, predictors: [x, z], clusters: run };

describe('logistic regression', () => {
  it("agrees with R's glm, with errors clustered by run", () => {
    expect(regressionError(logisticRegression(rows), reference.logistic.both)).toBeLessThan(1e-8);
    expect(
      regressionError(logisticRegression({ ...rows, predictors: [x] }), reference.logistic.alone),
    ).toBeLessThan(1e-8);
  });

  it('does not mind the order of rows, the names of runs or the unit of a predictor', () => {
    const order = fc.shuffledSubarray([...y.keys()], { minLength: y.length });
    fc.assert(
      fc.property(order, fc.integer({ min: 1, max: 50 }), (places, scale) => {
        const pick = (column: readonly number[], factor = 1) =>
          places.map((place) => factor * (column[place] ?? 0));
        const [changed] = coefficientsOf(
          logisticRegression({
            outcome: pick(y),
            predictors: [pick(x, -scale), pick(z)],
            clusters: pick(run, 7),
          }),
        );
        const [same] = coefficientsOf(logisticRegression(rows));
        expect(changed?.estimate).toBeCloseTo(-(same?.estimate ?? 0) / scale, 9);
        expect(changed?.error).toBeCloseTo((same?.error ?? 0) / scale, 9);
        expect(changed?.p).toBeCloseTo(same?.p ?? 0, 9);
      }),
      lawOptions(20),
    );
  });

  it('turns round with the outcome', () => {
    const [yes] = coefficientsOf(logisticRegression(rows));
    const [no] = coefficientsOf(
      logisticRegression({ ...rows, outcome: y.map((value) => value === 0) }),
    );
    expect(no?.estimate).toBeCloseTo(-(yes?.estimate ?? 0), 10);
  });

  it('says that an outcome is separated, and to which side', () => {
    const clusters = [1, 1, 2, 2, 3, 3, 4, 4];
    const ordered = [1, 2, 3, 4, 5, 6, 7, 8];
    const noise = [3, 1, 2, 3, 2, 1, 3, 2];
    const late = [0, 0, 0, 0, 1, 1, 1, 1];
    const separated = (outcome: number[], predictors: number[][]) =>
      logisticRegression({ outcome, predictors, clusters });
    expect(separated(late, [ordered])).toEqual({
      kind: 'inestimable',
      reason: 'separated',
      direction: [1],
    });
    expect(separated(late.toReversed(), [noise, ordered])).toMatchObject({
      reason: 'separated',
      direction: [expect.any(Number), -1],
    });
    // Half of the cases tell nothing, the others everything.
    expect(separated([0, 1, 0, 1, 1, 1, 1, 1], [late])).toMatchObject({
      reason: 'separated',
      direction: [1],
    });
  });

  it('notices a rare sign that never fails, among thousands of rows', () => {
    const count = 4000;
    const rare = Array.from({ length: count }, (_, i) => Number(i % 1000 === 7));
    const found = logisticRegression({
      outcome: rare.map((sign, i) => sign === 1 || i % 3 === 0),
      predictors: [rare.map((_, i) => (i * 7919) % 101), rare],
      clusters: rare.map((_, i) => i % 40),
    });
    expect(found).toEqual({ kind: 'inestimable', reason: 'separated', direction: [0, 1] });
  });

  it('is not taken in by an effect that is only strong', () => {
    const strong = Array.from({ length: 400 }, (_, i) => i / 20);
    const outcome = strong.map((value, i) => (i % 40 === 0 ? value < 10 : value > 10));
    const found = logisticRegression({
      outcome,
      predictors: [strong],
      clusters: strong.map((_, i) => i % 20),
    });
    expect(found.kind).toBe('estimated');
  });

  it('says why nothing could be estimated', () => {
    const reason = (change: Partial<typeof rows>) => logisticRegression({ ...rows, ...change });
    expect(reason({ clusters: x.map(() => 1) })).toMatchObject({ reason: 'fewClusters' });
    expect(reason({ outcome: x.map(() => 1) })).toMatchObject({ reason: 'constantOutcome' });
    expect(reason({ predictors: [x, x.map(() => 0.1)] })).toMatchObject({
      reason: 'constantPredictor',
      predictor: 1,
    });
    expect(reason({ predictors: [x, x.map((value) => 3 - 2 * value)] })).toMatchObject({
      reason: 'collinear',
    });
    expect(() => reason({ predictors: [x.with(4, Number.NaN)] })).toThrow('row 4 of a predictor');
  });
});

describe('the odds ratio', () => {
  it('is that of one standard deviation, the others being equal', () => {
    const found = oddsRatio({ outcome: y, predictor: x, beside: [z], clusters: run });
    const { estimate, low, high } = reference.logistic.perSd;
    expect(found).toMatchObject({
      kind: 'estimated',
      ratio: expect.closeTo(Math.exp(estimate[0] ?? 0), 7),
      low: expect.closeTo(Math.exp(low[0] ?? 0), 7),
      high: expect.closeTo(Math.exp(high[0] ?? 0), 7),
      rows: 360,
      clusters: 30,
    });
  });

  it('does not exist where everything is told', () => {
    const found = oddsRatio({
      outcome: x.map((value) => value > 0),
      predictor: x,
      clusters: run,
    });
    expect(found).toEqual({ kind: 'inestimable', reason: 'separated', direction: [1] });
  });
});
