import fc from 'fast-check';
import { mean } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { bcaInterval } from '../../../src/analysis/statistics/bca-interval.ts';
import {
  bootstrapInterval,
  clusterBootstrapInterval,
} from '../../../src/analysis/statistics/bootstrap-interval.ts';
import reference from '../../reference/comparisons.json' with { type: 'json' };
import { lawOptions } from '../../support/law-options.ts';
import { normalDraws } from '../../support/synthetic-runs.ts';

const leftOutMeans = (values: readonly number[]) =>
  values.map((_, left) => mean(values.filter((_value, i) => i !== left)));
const samples = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 6, maxLength: 40 });

describe('the BCa interval', () => {
  it("is that of R's boot.ci for the same resamples", () => {
    for (const { values, level, resampled, low, high } of reference.bca) {
      const found = bcaInterval(mean(values), resampled, leftOutMeans(values), level);
      expect(found.low).toBeCloseTo(low, 10);
      expect(found.high).toBeCloseTo(high, 10);
    }
  });

  it("comes near R's with 200,000 resamples, with our own resamples", () => {
    for (const { values, low, high } of Object.values(reference.bcaLimit)) {
      const found = bootstrapInterval(values, { seed: 'limit', resamples: 20_000 });
      // Ends of 20,000 resamples scatter by about 1% of the width.
      expect(Math.abs(found.low - low)).toBeLessThan(0.03 * (high - low));
      expect(Math.abs(found.high - high)).toBeLessThan(0.03 * (high - low));
    }
  });

  it('covers the true mean in about 95 of 100 samples', () => {
    const draw = normalDraws('bootstrap coverage');
    let covered = 0;
    for (let sample = 0; sample < 1000; sample++) {
      const values = Array.from({ length: 40 }, draw);
      const { low, high } = bootstrapInterval(values, { seed: `${sample}`, resamples: 600 });
      if (low <= 0 && high >= 0) covered++;
    }
    // Known to be a little narrow with 40 values; ± 4 standard errors around 94%.
    expect(covered / 1000).toBeGreaterThan(0.91);
    expect(covered / 1000).toBeLessThan(0.97);
  });

  it('equals the percentile interval where the sample is symmetric', () => {
    const half = [0.1, 0.4, 0.5, 0.9, 1.3, 2.2];
    const values = [...half, ...half.map((value) => -value)];
    const { low, high } = bootstrapInterval(values, { seed: 'symmetric', resamples: 20_000 });
    expect(low).toBeCloseTo(-high, 1);
    // Half the interval of the normal approximation: 1.96 standard deviations (of n) / √n.
    const sd = Math.sqrt(mean(values.map((value) => value ** 2)) / values.length);
    expect(high / (1.96 * sd)).toBeCloseTo(1, 1);
  });

  it('takes no side where half of the resamples equal the estimate', () => {
    const resampled = [-3, -2, -2, -1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 3];
    const { low, high } = bcaInterval(0, resampled, [-1, 0, 1], 0.8);
    expect(low).toBeCloseTo(-high, 12);
    expect(high).toBeGreaterThan(1);
  });

  it('contains the mean, and does not mind the order of the runs', () => {
    fc.assert(
      fc.property(samples, (values) => {
        const found = bootstrapInterval(values, { seed: 'order', resamples: 300 });
        const reversed = bootstrapInterval([...values].reverse(), {
          seed: 'order',
          resamples: 300,
        });
        expect(reversed.low).toBeCloseTo(found.low, 12);
        expect(reversed.high).toBeCloseTo(found.high, 12);
        expect(found.low).toBeLessThanOrEqual(found.estimate + 1e-12);
        expect(found.high).toBeGreaterThanOrEqual(found.estimate - 1e-12);
      }),
      lawOptions(100),
    );
  });

  it('moves and stretches with the values', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: -8, max: 8 }), (values, shift) => {
        const found = bootstrapInterval(values, { seed: 'scale', resamples: 300 });
        const moved = bootstrapInterval(
          values.map((value) => 4 * value + shift),
          { seed: 'scale', resamples: 300 },
        );
        expect(moved.method).toBe(found.method);
        // Not to the last bit: resamples that equal the mean may cease to do so by rounding, and count half.
        const width = 4 * (found.high - found.low) + 1e-9;
        expect(Math.abs(moved.low - (4 * found.low + shift))).toBeLessThan(0.1 * width);
        expect(Math.abs(moved.high - (4 * found.high + shift))).toBeLessThan(0.1 * width);
      }),
      lawOptions(100),
    );
  });

  it('is the same for the same seed, and another for another', () => {
    const values = reference.pairs.normal.values;
    const [first, again, other] = ['a', 'a', 'b'].map((seed) =>
      bootstrapInterval(values, { seed }),
    );
    expect(again).toEqual(first);
    expect(other?.low).not.toBe(first?.low);
  });

  it('says what stands in for it where it degenerates', () => {
    const seed = 'degenerate';
    expect(bootstrapInterval([0.3, 0.3, Number.NaN, 0.3], { seed })).toMatchObject({
      method: 'point',
      n: 3,
      missing: 1,
      low: 0.3,
      high: 0.3,
    });
    const rounded = [0.3, 0.1 + 0.2, 0.3, 0.3, 0.3, 0.3, 0.3];
    expect(bootstrapInterval(rounded, { seed }).method).toBe('point');
    expect(bootstrapInterval([0.3], { seed })).toMatchObject({ method: 'none', low: Number.NaN });
    // t(0.975; 4) = 2.776445
    const few = bootstrapInterval([4, 5, 6, 7, 8], { seed });
    expect(few.method).toBe('t');
    expect(few.high).toBeCloseTo(6 + 2.7764451 * Math.sqrt(0.5), 6);
  });
});

describe('the bootstrap over runs', () => {
  const runs = reference.pairs.skewed.values.map((value, run) => ({
    sum: value * ((run % 3) + 1),
    count: (run % 3) + 1,
  }));
  const ratio = (sample: readonly { sum: number; count: number }[]) =>
    sample.reduce((sum, run) => sum + run.sum, 0) / sample.reduce((n, run) => n + run.count, 0);

  it('agrees with that of the mean where runs are single values', () => {
    const values = reference.pairs.normal.values;
    const whole = clusterBootstrapInterval(values, mean, { seed: 'a', resamples: 20_000 });
    const single = bootstrapInterval(values, { seed: 'b', resamples: 20_000 });
    const width = single.high - single.low;
    expect(Math.abs(whole.low - single.low)).toBeLessThan(0.03 * width);
    expect(Math.abs(whole.high - single.high)).toBeLessThan(0.03 * width);
  });

  it('takes any statistic and leaves out the resamples that do not allow it', () => {
    const found = clusterBootstrapInterval(
      runs,
      (sample) => (sample.some((run) => run === runs[0]) ? ratio(sample) : Number.NaN),
      { seed: 'a' },
    );
    expect(found.method).toBe('bca');
    expect(found.estimate).toBeCloseTo(ratio(runs), 12);
    expect(found.low).toBeLessThan(found.estimate);
    expect(found.high).toBeGreaterThan(found.estimate);
  });

  it('gives no interval to one run, and a point to runs that agree', () => {
    expect(clusterBootstrapInterval([3], mean, { seed: 'a' }).method).toBe('none');
    expect(clusterBootstrapInterval([3, 3, 3], mean, { seed: 'a' })).toMatchObject({
      method: 'point',
      low: 3,
      high: 3,
    });
  });
});
