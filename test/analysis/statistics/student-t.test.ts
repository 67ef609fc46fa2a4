import { describe, expect, it } from 'vitest';
import { twoSidedP, twoSidedQuantile } from '../../../src/analysis/statistics/student-t.ts';
import reference from '../../reference/student-t.json' with { type: 'json' };

describe("Student's t", () => {
  it('has the quantiles of SciPy', () => {
    for (const [p = 0, freedom = 0, t = 0] of reference.quantiles) {
      expect(
        Math.abs(twoSidedQuantile(p, freedom) / t - 1),
        `p ${p}, ${freedom} degrees of freedom`,
      ).toBeLessThan(1e-9);
    }
  });

  it('has the probabilities of SciPy', () => {
    for (const [t = 0, freedom = 0, p = 0] of reference.probabilities) {
      const error = Math.abs(twoSidedP(t, freedom) - p);
      expect(error, `t ${t}, ${freedom} degrees of freedom`).toBeLessThan(1e-12 + 1e-9 * p);
    }
  });

  it('says nothing where nothing can be said', () => {
    expect(twoSidedQuantile(0.05, 0)).toBeNaN();
    expect(twoSidedQuantile(0, 5)).toBeNaN();
    expect(twoSidedP(Number.NaN, 5)).toBeNaN();
    expect(twoSidedP(Number.POSITIVE_INFINITY, 5)).toBe(0);
    expect(twoSidedP(0, 5)).toBe(1);
  });
});
