import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeShares } from '../../../src/analysis/reach/whole-shares.ts';

describe('whole shares of a reach', () => {
  test('add up to 100 where plain rounding gives 101', () => {
    // 12.6, 41.6 and 45.8%.
    expect(wholeShares({ points: 500, holds: 63, fails: 208 })).toEqual({
      holds: 0.13,
      fails: 0.41,
      undecided: 0.46,
    });
  });

  test('always add up to 100, are never below 0, and leave the first as it is rounded everywhere', () => {
    const counts = fc.tuple(fc.nat(400), fc.nat(400), fc.nat(400));
    fc.assert(
      fc.property(counts, ([holds, fails, undecided]) => {
        const points = holds + fails + undecided;
        fc.pre(points > 0);
        const shares = wholeShares({ points, holds, fails });
        const percents = [shares.holds, shares.fails, shares.undecided].map((s) => 100 * s);
        expect(Math.round(percents.reduce((sum, one) => sum + one, 0))).toBe(100);
        expect(Math.min(...percents)).toBeGreaterThanOrEqual(0);
        expect(Math.round(percents[0] ?? NaN)).toBe(Math.round((100 * holds) / points));
        const exact = [fails, undecided].map((count) => (100 * count) / points);
        expect(Math.abs((percents[1] ?? NaN) - (exact[0] ?? NaN))).toBeLessThan(1.01);
        expect(Math.abs((percents[2] ?? NaN) - (exact[1] ?? NaN))).toBeLessThan(1.01);
      }),
    );
  });
});
