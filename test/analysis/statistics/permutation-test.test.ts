import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permutationTest } from '../../../src/analysis/statistics/permutation-test.ts';
import { signFlipTest } from '../../../src/analysis/statistics/sign-flip-test.ts';
import { pairedTTest, welch } from '../../../src/analysis/statistics/t-test.ts';
import { twoSidedP } from '../../../src/analysis/statistics/student-t.ts';
import reference from '../../reference/comparisons.json' with { type: 'json' };
import { lawOptions } from '../../support/law-options.ts';
import { normalDraws } from '../../support/synthetic-runs.ts';

const seed = 'permutations';
/** Four standard errors of a p estimated from so many draws. */
const luck = (p: number, draws: number) => 4 * Math.sqrt((p * (1 - p)) / draws) + 1 / draws;
const values = (minLength: number) =>
  fc.array(fc.integer({ min: -9, max: 9 }), { minLength, maxLength: 25 });

describe('the sign-flip test', () => {
  it('counts every arrangement of up to 12 pairs, as R does', () => {
    for (const { values: differences, p } of reference.signFlip) {
      const found = signFlipTest(differences, { seed });
      expect(found.p).toBeCloseTo(p, 12);
      expect(found).toMatchObject({ isExact: true, arrangements: 2 ** differences.length });
    }
  });

  it("comes near R's with many arrangements of 25 pairs", () => {
    const { values: differences, p } = reference.signFlipLarge;
    const found = signFlipTest(differences, { seed, draws: 40_000 });
    expect(found.isExact).toBe(false);
    expect(Math.abs(found.p - p)).toBeLessThan(luck(p, 40_000));
  });

  it('is never surer than its draws allow', () => {
    expect(signFlipTest(Array(100).fill(1), { seed, draws: 999 }).p).toBe(0.001);
    expect(signFlipTest([0, 0, 0], { seed }).p).toBe(1);
    expect(signFlipTest([], { seed }).p).toBeNaN();
  });

  it('does not mind the order of the pairs, the side or the unit', () => {
    fc.assert(
      fc.property(values(1), (differences) => {
        const { p } = signFlipTest(differences, { seed, draws: 199 });
        const other = differences.map((value) => -4 * value).reverse();
        expect(signFlipTest(other, { seed, draws: 199 }).p).toBe(p);
      }),
      lawOptions(200),
    );
  });

  it('finds something in 5 of 100 samples without an effect', () => {
    const draw = normalDraws('sign flips');
    let found = 0;
    for (let sample = 0; sample < 2000; sample++) {
      const differences = Array.from({ length: 20 }, draw);
      if (signFlipTest(differences, { seed: `${sample}`, draws: 199 }).p <= 0.05) found++;
    }
    expect(Math.abs(found / 2000 - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / 2000));
  });
});

describe('the permutation test of two groups', () => {
  it('agrees with R’s exact test', () => {
    for (const { from, to, permutation } of Object.values(reference.groups)) {
      const found = permutationTest(from, to, { seed, draws: 40_000 });
      const tolerance = found.isExact ? 1e-12 : luck(permutation, 40_000);
      expect(Math.abs(found.p - permutation)).toBeLessThan(tolerance);
    }
    const { from, to } = reference.groups.small;
    expect(permutationTest(from, to, { seed })).toMatchObject({ isExact: true, arrangements: 126 });
  });

  it('does not mind which group comes first, the order or the unit', () => {
    fc.assert(
      fc.property(values(2), values(2), (from, to) => {
        const options = { seed, draws: 199 };
        const { p } = permutationTest(from, to, options);
        const change = (group: number[]) => group.map((value) => 2 * value).reverse();
        expect(permutationTest(change(to), change(from), options).p).toBeCloseTo(p, 12);
      }),
      lawOptions(200),
    );
  });

  it('says nothing without a group, and finds none between equal values', () => {
    expect(permutationTest([], [1], { seed }).p).toBeNaN();
    expect(permutationTest([0.1, 0.1], [0.1], { seed }).p).toBe(1);
  });
});

describe('t tests', () => {
  it('agree with R', () => {
    for (const pair of Object.values(reference.pairs)) {
      const { t, p } = pairedTTest(pair.values);
      expect(t).toBeCloseTo(pair.t, 10);
      expect(p).toBeCloseTo(pair.p, 12);
    }
    for (const group of Object.values(reference.groups)) {
      const { difference, error, freedom } = welch(group.from, group.to);
      expect(difference / error).toBeCloseTo(group.t, 10);
      expect(freedom).toBeCloseTo(group.freedom, 8);
      expect(twoSidedP(difference / error, freedom)).toBeCloseTo(group.p, 12);
    }
  });

  it('fall back on the signs where all pairs differ by the same', () => {
    expect(pairedTTest([0.2, 0.2, 0.2, 0.2]).p).toBe(1 / 8);
    expect(pairedTTest([0, 0, 0]).p).toBe(1);
    expect(pairedTTest([1]).p).toBeNaN();
  });
});
