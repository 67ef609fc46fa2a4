import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equivalence, groupEquivalence } from '../../../src/analysis/statistics/equivalence.ts';
import reference from '../../reference/comparisons.json' with { type: 'json' };
import { lawOptions } from '../../support/law-options.ts';

describe('equivalence', () => {
  it('agrees with R for pairs', () => {
    for (const pair of Object.values(reference.pairs)) {
      const found = equivalence(pair.values, 0.6);
      expect(found.p).toBeCloseTo(pair.tost, 12);
      expect([found.low, found.high]).toEqual(
        pair.tostInterval.map((end) => expect.closeTo(end, 9)),
      );
    }
  });

  it('agrees with R for groups', () => {
    for (const group of Object.values(reference.groups)) {
      const found = groupEquivalence(group.from, group.to, 1.5);
      expect(found.p).toBeCloseTo(group.tost, 12);
      expect([found.low, found.high]).toEqual(
        group.tostInterval.map((end) => expect.closeTo(end, 9)),
      );
    }
  });

  it('is claimed exactly where the 90% interval lies within the margin', () => {
    const values = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 30 }), (differences, tenths) => {
        const { low, high, margin, isEquivalent } = equivalence(differences, tenths / 10 + 0.0123);
        expect(isEquivalent).toBe(-margin < low && high < margin);
      }),
      lawOptions(300),
    );
  });

  it('believes equal worlds only when they are several', () => {
    expect(equivalence([0, 0], 0.1)).toMatchObject({ p: 0.25, isEquivalent: false });
    expect(equivalence(Array(20).fill(0), 0.1)).toMatchObject({ isEquivalent: true, low: 0 });
    expect(equivalence(Array(20).fill(0.2), 0.1)).toMatchObject({ p: 1, isEquivalent: false });
    expect(equivalence([0], 0.1)).toMatchObject({ p: Number.NaN, isEquivalent: false });
  });

  it('needs a margin', () => {
    expect(() => equivalence([1, 2], 0)).toThrow('expected a number above 0');
  });
});
