import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coxRegression, hazardRatio } from '../../../src/analysis/statistics/cox-regression.ts';
import reference from '../../reference/regressions.json' with { type: 'json' };
import { coefficientsOf, regressionError } from '../../support/regression-error.ts';
import { lawOptions } from '../../support/law-options.ts';

const subjects = reference.cox.rows;
const rows = {
  stop: subjects.time,
  event: subjects.event,
  predictors: [subjects.arm, subjects.x],
  clusters: subjects.run,
};
const spells = reference.counting.rows;
const growing = {
  start: spells.start,
  stop: spells.stop,
  event: spells.event,
  predictors: [spells.work, spells.z],
  clusters: spells.run,
};

describe("Cox's regression", () => {
  it('agrees with R where many events fall into one quarter', () => {
    expect(regressionError(coxRegression(rows), reference.cox.both)).toBeLessThan(1e-8);
    expect(
      regressionError(coxRegression({ ...rows, predictors: [subjects.arm] }), reference.cox.alone),
    ).toBeLessThan(1e-8);
  });

  it('agrees with R where a predictor grows in the course of time', () => {
    expect(regressionError(coxRegression(growing), reference.counting.both)).toBeLessThan(1e-8);
    expect(
      regressionError(
        coxRegression({ ...growing, predictors: [spells.work] }),
        reference.counting.alone,
      ),
    ).toBeLessThan(1e-8);
  });

  it('gives the closed form for two subjects at each event', () => {
    // One of each kind at risk; of 7 events 5 hit the kind 1: log (5 / 2).
    const pairs = Array.from({ length: 7 }, (_, pair) => pair);
    const [found] = coefficientsOf(
      coxRegression({
        start: pairs.flatMap((pair) => [pair, pair]),
        stop: pairs.flatMap((pair) => [pair + 1, pair + 1]),
        event: pairs.flatMap((pair) => (pair < 5 ? [0, 1] : [1, 0])),
        predictors: [pairs.flatMap(() => [0, 1])],
        clusters: pairs.flatMap((pair) => [pair, pair]),
      }),
    );
    expect(found?.estimate).toBeCloseTo(Math.log(5 / 2), 10);
  });

  it('does not mind the order of rows, nor cutting a spell in two', () => {
    const places = [...spells.stop.keys()];
    const order = fc.shuffledSubarray(places, { minLength: places.length });
    const expected = coefficientsOf(coxRegression(growing));
    fc.assert(
      fc.property(order, fc.nat(places.length - 1), (shuffled, cut) => {
        const all = [...shuffled, cut];
        const pick = (column: readonly number[]) => all.map((place) => column[place] ?? 0);
        const [start, stop, event] = [pick(spells.start), pick(spells.stop), pick(spells.event)];
        // The spell stands twice: its first half, and its second half with its end.
        const first = shuffled.indexOf(cut);
        const middle = (spells.start[cut] ?? 0) + 0.5;
        [stop[first], event[first], start[all.length - 1]] = [middle, 0, middle];
        const found = coefficientsOf(
          coxRegression({
            start,
            stop,
            event,
            predictors: [pick(spells.work), pick(spells.z)],
            clusters: pick(spells.run),
          }),
        );
        found.forEach(({ estimate, error }, k) => {
          expect(estimate).toBeCloseTo(expected[k]?.estimate ?? 0, 8);
          expect(error).toBeCloseTo(expected[k]?.error ?? 0, 8);
        });
      }),
      lawOptions(20),
    );
  });

  it('says why nothing could be estimated', () => {
    const arm = [0, 0, 1, 1];
    const found = (event: number[], predictors = [arm]) =>
      coxRegression({ stop: [5, 5, 1, 2], event, predictors, clusters: [1, 2, 1, 2] });
    // Only the kind 1 has events.
    expect(found([0, 0, 1, 1])).toMatchObject({ reason: 'separated', direction: [1] });
    expect(found([0, 0, 0, 0])).toMatchObject({ reason: 'constantOutcome' });
    expect(found([1, 0, 1, 1], [[2, 2, 2, 2]])).toMatchObject({ reason: 'constantPredictor' });
    expect(found([1, 1, 1, 1], [arm, arm])).toMatchObject({ reason: 'collinear' });
    expect(coxRegression({ ...rows, clusters: rows.stop.map(() => 3) })).toMatchObject({
      reason: 'fewClusters',
    });
    expect(() => coxRegression({ ...rows, start: rows.stop })).toThrow('an end after the start');
  });
});

describe('the hazard ratio', () => {
  it('is that of the first predictor, and its inverse of the other arm', () => {
    const found = hazardRatio(rows);
    const { estimate, low, high } = reference.cox.both;
    expect(found).toMatchObject({
      ratio: expect.closeTo(Math.exp(estimate[0] ?? 0), 8),
      low: expect.closeTo(Math.exp(low[0] ?? 0), 8),
      high: expect.closeTo(Math.exp(high[0] ?? 0), 8),
      rows: 200,
      clusters: 25,
    });
    const other = hazardRatio({
      ...rows,
      predictors: [subjects.arm.map((arm) => 1 - arm), subjects.x],
    });
    expect(other).toMatchObject({ ratio: expect.closeTo(Math.exp(-(estimate[0] ?? 0)), 8) });
  });
});
