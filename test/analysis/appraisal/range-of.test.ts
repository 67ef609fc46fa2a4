import { describe, expect, test } from 'vitest';
import { rangeOf, rangeOfSum, within } from '../../../src/analysis/appraisal/range-of.ts';
import { minus, only } from '../../../src/analysis/findings/declare.ts';

const SHARE = { from: 0, to: 24, networks: 'trustRose' } as const;
const STAGE = { at: 20, metric: 'engagement' } as const;

describe('what an effect can be at all', () => {
  test('follows from what the measure can be', () => {
    expect(rangeOf(SHARE)).toEqual([0, 1]);
    expect(rangeOf(STAGE)).toEqual([0, 4]);
    expect(rangeOf({ from: 0, to: 20, rise: 'engagement' })).toEqual([-4, 4]);
    expect(rangeOf({ at: 20, metric: 'payoff' })).toEqual([-Infinity, Infinity]);
  });

  test('follows for a contrast from its terms', () => {
    expect(rangeOfSum(only(SHARE, 'one'))).toEqual([0, 1]);
    expect(rangeOfSum(minus(SHARE, 'one', 'other'))).toEqual([-1, 1]);
  });

  test('is left by no interval', () => {
    expect(within({ low: -0.2, high: 1.3, mean: 0.9 }, [0, 1])).toEqual({
      low: 0,
      high: 1,
      mean: 0.9,
    });
    expect(within({ low: Number.NaN, high: Number.NaN }, [0, 1])).toEqual({
      low: Number.NaN,
      high: Number.NaN,
    });
  });
});
