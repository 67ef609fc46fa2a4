import { describe, expect, it } from 'vitest';
import { groupShare, linearShare } from '../../../src/analysis/statistics/variance-share.ts';
import reference from '../../reference/planning.json' with { type: 'json' };

describe('the share of variance', () => {
  it('of a number is R² of R’s lm', () => {
    const { x, y, share, adjusted } = reference.line;
    expect(linearShare(y, x)).toEqual({
      n: 40,
      share: expect.closeTo(share, 12),
      adjusted: expect.closeTo(adjusted, 12),
    });
  });

  it('of groups is η² and ω² of R’s anova', () => {
    const { group, score, share, adjusted } = reference.groups;
    expect(groupShare(score, group)).toEqual({
      n: 40,
      share: expect.closeTo(share, 12),
      adjusted: expect.closeTo(adjusted, 12),
    });
  });

  it('is 1 where the predictor is all there is, and 0 where it is nothing', () => {
    expect(linearShare([1, 3, 5, 7], [0, 1, 2, 3]).share).toBeCloseTo(1, 12);
    expect(groupShare([1, 1, 4, 4], ['a', 'a', 'b', 'b'])).toMatchObject({ share: 1, adjusted: 1 });
    const { share, adjusted } = groupShare([1, 3, 1, 3], ['a', 'a', 'b', 'b']);
    expect(share).toBe(0);
    expect(adjusted).toBeLessThan(0);
  });

  it('does not exist where nothing varies', () => {
    expect(linearShare([2, 2, 2], [1, 2, 3]).share).toBeNaN();
    expect(linearShare([1, 2, 3], [2, 2, 2]).share).toBeNaN();
    expect(groupShare([1, 2, 3], ['a', 'a', 'a']).share).toBeNaN();
  });
});
