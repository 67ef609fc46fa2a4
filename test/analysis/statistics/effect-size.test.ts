import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedDifferences } from '../../../src/analysis/statistics/paired-differences.ts';
import { groupEffect, pairedEffect } from '../../../src/analysis/statistics/effect-size.ts';
import {
  groupSuperiority,
  pairedSuperiority,
} from '../../../src/analysis/statistics/superiority.ts';
import reference from '../../reference/comparisons.json' with { type: 'json' };
import { lawOptions } from '../../support/law-options.ts';

const values = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 30 });

describe('standardised effects', () => {
  it('agree with R for pairs', () => {
    for (const expected of Object.values(reference.pairs)) {
      const { dz, hedges } = pairedEffect(expected.values);
      expect(dz).toBeCloseTo(expected.dz, 12);
      expect(hedges).toBeCloseTo(expected.hedges, 10);
    }
  });

  it('agree with R for groups', () => {
    for (const { from, to, d, hedges } of Object.values(reference.groups)) {
      const found = groupEffect(from, to);
      expect(found.d).toBeCloseTo(d, 12);
      expect(found.hedges).toBeCloseTo(hedges, 10);
    }
  });

  it('are unbounded where all pairs differ by the same, and 0 where none differs', () => {
    const { differences } = pairedDifferences([0.1, 0.2, 0.7], [0.4, 0.5, 1]);
    expect(pairedEffect(differences).dz).toBe(Number.POSITIVE_INFINITY);
    expect(pairedEffect([-1, -1, -1]).hedges).toBe(Number.NEGATIVE_INFINITY);
    expect(pairedEffect([0, 0, 0])).toMatchObject({ dz: 0, hedges: 0 });
    expect(groupEffect([0.1, 0.1, 0.1], [0.1, 0.1])).toMatchObject({ d: 0 });
    expect(pairedEffect([3]).dz).toBeNaN();
  });

  it('turn round with the sign and do not mind the unit', () => {
    fc.assert(
      fc.property(values, (differences) => {
        const { dz } = pairedEffect(differences);
        expect(pairedEffect(differences.map((value) => -3 * value)).dz).toBeCloseTo(-dz, 9);
      }),
      lawOptions(200),
    );
  });
});

describe('paired differences', () => {
  it('leave out pairs that miss a side, and take rounding for none', () => {
    expect(pairedDifferences([0.3, Number.NaN, 1, 2], [0.1 + 0.2, 1, Number.NaN, 5])).toEqual({
      differences: [0, 3],
      missing: 2,
    });
  });

  it('refuse sides of different length', () => {
    expect(() => pairedDifferences([1, 2], [1])).toThrow('2 and 1 were given');
  });
});

describe('the probability of superiority', () => {
  it('agrees with R', () => {
    for (const pair of Object.values(reference.pairs))
      expect(pairedSuperiority(pair.values).probability).toBeCloseTo(pair.superiority, 12);
    for (const { from, to, superiority, delta } of Object.values(reference.groups)) {
      expect(groupSuperiority(from, to).probability).toBeCloseTo(superiority, 12);
      expect(groupSuperiority(from, to).delta).toBeCloseTo(delta, 12);
    }
  });

  it('is the rest to 1 from the other side, and 1 where all are larger', () => {
    fc.assert(
      fc.property(values, values, (from, to) => {
        const { delta } = groupSuperiority(from, to);
        expect(groupSuperiority(to, from).delta).toBeCloseTo(-delta, 12);
        expect(
          groupSuperiority(
            from,
            from.map((value) => value + 20),
          ).delta,
        ).toBe(1);
      }),
      lawOptions(200),
    );
    expect(pairedSuperiority([]).probability).toBeNaN();
  });
});
