import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { poolPoints } from '../../src/analysis/pool-replicates.ts';
import { valuesByPoint } from '../../src/analysis/runs.ts';
import { meanInterval } from '../../src/analysis/statistics/mean-interval.ts';
import { gridDesign, syntheticRuns } from '../support/synthetic-runs.ts';

const GAP = Number.NaN;

describe('values of several points', () => {
  it('are pooled by replicate, because runs of a replicate share their luck', () => {
    const values = [Float64Array.of(1, 2, Number.NaN), Float64Array.of(3, 4, Number.NaN)];
    expect(Array.from(poolPoints(values))).toEqual([2, 3, Number.NaN]);
    const design = gridDesign({ trust: [1], a: [1, 2, 3, 4, 5, 6, 7, 8] });
    const runs = syntheticRuns({
      seed: 'pool',
      design,
      replicates: 6,
      metrics: { m: () => 0 },
      shared: 1,
      own: 0,
    });
    const values8 = valuesByPoint(runs, 'm');
    const all = meanInterval(poolPoints(values8));
    const one = meanInterval(values8[0] ?? []);
    // Nothing but shared luck: eight points say no more than one.
    expect(all.high - all.low).toBeCloseTo(one.high - one.low, 10);
  });

  it('have the mean of the means of points, wherever something could not be measured', () => {
    // The last replicate could be measured at the high point alone: its own mean would be 9.
    const values = [Float64Array.of(1, 2, 3, GAP), Float64Array.of(8, 9, 10, 9)];
    expect(meanInterval(poolPoints(values)).mean).toBeCloseTo((2 + 9) / 2, 12);
    const row = fc.array(fc.oneof(fc.constant(GAP), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 7,
      maxLength: 7,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const points = rows.map((one) => Float64Array.from(one));
        const means = points.map((one) => meanInterval(one).mean).filter(Number.isFinite);
        fc.pre(means.length > 0);
        const middle = means.reduce((sum, mean) => sum + mean, 0) / means.length;
        expect(meanInterval(poolPoints(points)).mean).toBeCloseTo(middle, 10);
      }),
    );
  });

  it('of a single point are those of its runs, with what is missing', () => {
    const values = Float64Array.of(1, GAP, 4);
    expect(poolPoints([values])).toEqual(values);
  });

  it('have an interval that holds the mean of the points about as often as it says, where more is missing at some points', () => {
    const random = seedrandom.alea('coverage of pooled points');
    const [trials, points, replicates] = [1000, 4, 40];
    let held = 0;
    for (let trial = 0; trial < trials; trial++) {
      const luck = Array.from({ length: replicates }, random);
      // A value is even over 0 to 1 beyond the point’s own, luck of the replicate and of the run alike; the more so many go missing.
      const values = Array.from({ length: points }, (_, point) =>
        Float64Array.from(luck, (shared) => {
          const isMissing = random() < 0.15 * point;
          return isMissing ? GAP : point + (shared + random()) / 2;
        }),
      );
      const { low, high } = meanInterval(poolPoints(values));
      const middle = (points - 1) / 2 + 0.5;
      if (low <= middle && middle <= high) held++;
    }
    expect(held / trials).toBeGreaterThan(0.935);
    expect(held / trials).toBeLessThan(0.975);
  });
});
