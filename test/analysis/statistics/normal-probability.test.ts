import { describe, expect, it } from 'vitest';
import { upperGamma } from '../../../src/analysis/statistics/incomplete-gamma.ts';
import {
  chiSquaredP,
  normalProbability,
  twoSidedNormalP,
} from '../../../src/analysis/statistics/normal-probability.ts';
import reference from '../../reference/comparisons.json' with { type: 'json' };

describe('the normal and the chi-squared distribution', () => {
  it('have the probabilities of R, far into the tails', () => {
    for (const [z = 0, p = 0] of reference.normal) {
      expect(Math.abs(normalProbability(z) / p - 1), `z ${z}`).toBeLessThan(1e-12);
      expect(twoSidedNormalP(z) / 2, `z ${z}`).toBeCloseTo(Math.min(p, 1 - p), 14);
    }
    for (const [x = 0, freedom = 0, p = 0] of reference.chiSquared)
      expect(Math.abs(chiSquaredP(x, freedom) / p - 1), `χ² ${x}`).toBeLessThan(1e-12);
  });

  it('are 0 and 1 at the ends, and say nothing where nothing can be said', () => {
    expect([upperGamma(2, 0), upperGamma(2, Number.POSITIVE_INFINITY)]).toEqual([1, 0]);
    expect([upperGamma(0, 1), upperGamma(1, Number.NaN)]).toEqual([Number.NaN, Number.NaN]);
  });
});
