import { describe, expect, it } from 'vitest';
import { pairedDifference, welchDifference } from '../../../src/analysis/statistics/difference.ts';
import { meanInterval } from '../../../src/analysis/statistics/mean-interval.ts';
import { normalDraws } from '../../support/synthetic-runs.ts';

describe('the mean with its interval', () => {
  it('agrees with the textbook: 4, 5, 6, 7, 8', () => {
    const { n, missing, mean, sd, low, high } = meanInterval([4, 5, 6, 7, 8]);
    expect([n, missing, mean]).toEqual([5, 0, 6]);
    expect(sd).toBeCloseTo(Math.sqrt(2.5), 12);
    // t(0.975; 4) = 2.776445
    expect(high - 6).toBeCloseTo((2.7764451051977987 * Math.sqrt(2.5)) / Math.sqrt(5), 10);
    expect(6 - low).toBeCloseTo(high - 6, 12);
  });

  it('counts what could not be measured', () => {
    expect(meanInterval([1, Number.NaN, 3, Number.NaN])).toMatchObject({
      n: 2,
      missing: 2,
      mean: 2,
    });
    expect(meanInterval([Number.NaN])).toMatchObject({ n: 0, missing: 1, mean: Number.NaN });
  });

  it('gives no interval to a single value', () => {
    expect(meanInterval([3])).toMatchObject({
      n: 1,
      mean: 3,
      sd: Number.NaN,
      low: Number.NaN,
      high: Number.NaN,
    });
  });

  it('covers the true mean in 95 of 100 samples', () => {
    const draw = normalDraws('coverage');
    let covered = 0;
    for (let sample = 0; sample < 4000; sample++) {
      const { low, high } = meanInterval(Array.from({ length: 8 }, draw));
      if (low <= 0 && high >= 0) covered++;
    }
    // ± 4 standard errors
    expect(Math.abs(covered / 4000 - 0.95)).toBeLessThan(0.014);
  });
});

describe('differences', () => {
  it('agree with SciPy for Welch', () => {
    // scipy.stats.ttest_ind(high, low, equal_var=False).confidence_interval()
    const { mean, low, high } = welchDifference([1, 2, 3, 4], [3, 5, 7, 9, 11], 0.05);
    expect(mean).toBeCloseTo(4.5, 12);
    expect([low, high]).toEqual([
      expect.closeTo(0.6146319194859551, 9),
      expect.closeTo(8.385368080514045, 9),
    ]);
  });

  it('take rounding for zero', () => {
    const differences = Array.from({ length: 30 }, () => 0.1 + 0.2 - 0.3);
    expect(pairedDifference(differences, 0.05, 0.3)).toMatchObject({ mean: 0, isClear: false });
  });

  it('believe equal differences only when they are many', () => {
    expect(pairedDifference([0.5, 0.5], 0.05, 1).isClear).toBe(false);
    expect(pairedDifference([0.5, 0.5, 0.5, 0.5, 0.5, 0.5], 0.05, 1).isClear).toBe(true);
  });
});
