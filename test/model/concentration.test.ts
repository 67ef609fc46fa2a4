import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini, pyramidIndex } from '../../src/model/concentration.ts';
import { lawOptions } from '../support/law-options.ts';

const gains = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 40,
});

describe('the Gini coefficient', () => {
  it('has its textbook values', () => {
    expect(gini([0, 0, 0, 1])).toBeCloseTo(3 / 4, 15);
    expect(gini([1, 2, 3, 4])).toBeCloseTo(1 / 4, 15);
    expect(gini([1, 3])).toBeCloseTo(1 / 4, 15);
    expect(gini([])).toBe(0);
    expect(gini([0, 0])).toBe(0);
  });

  it('is the mean difference of all pairs over twice the mean, from 0 to below 1', () => {
    fc.assert(
      fc.property(gains, (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        fc.pre(total > 1e-200);
        const n = values.length;
        const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
        const expected = differences.reduce((sum, d) => sum + d / total, 0) / (2 * n);
        expect(gini(values)).toBeCloseTo(expected, 9);
        expect(gini(values)).toBeGreaterThanOrEqual(0);
        expect(gini(values)).toBeLessThan(1);
      }),
      lawOptions(200),
    );
  });

  it('of equal gains is 0 to 15 digits, and never negative', () => {
    for (let n = 1; n < 60; n++) {
      const value = gini(Array.from({ length: n }, () => 0.1));
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1e-15 * n);
    }
  });
});

describe('the pyramid index', () => {
  const power = [5, 4, 3, 2, 1];

  it('is 1 where the most powerful fifth takes all, 0 where it takes its fair share', () => {
    expect(pyramidIndex([1, 0, 0, 0, 0], power)).toBe(1);
    expect(pyramidIndex([2, 2, 2, 2, 2], power)).toBeCloseTo(0, 15);
    expect(pyramidIndex([0, 1, 1, 1, 1], power)).toBeCloseTo(-0.25, 15);
    expect(pyramidIndex([0, 0, 0, 0, 0], power)).toBe(0);
    expect(pyramidIndex([3], [1])).toBe(0);
  });

  it('lets equally powerful members share the last places of the top', () => {
    expect(pyramidIndex([8, 0, 0, 0, 0], [1, 1, 1, 1, 1])).toBeCloseTo(0, 15);
    expect(pyramidIndex([4, 4, 0, 0, 0], [2, 2, 1, 1, 1])).toBeCloseTo(
      (1 / 2 - 1 / 5) / (4 / 5),
      15,
    );
    // Two places: one for the first, one shared by the next two.
    const power = [9, 5, 5, 1, 1, 1, 1, 1, 1, 1];
    expect(pyramidIndex([2, 4, 2, 2, 0, 0, 0, 0, 0, 0], power)).toBeCloseTo(
      (5 / 10 - 0.2) / 0.8,
      15,
    );
  });

  it('does not depend on the order of members, and lies between −1 and 1', () => {
    fc.assert(
      fc.property(gains, fc.integer({ min: 1, max: 40 }), (values, ranks) => {
        const strength = values.map((_, k) => k % ranks);
        const index = pyramidIndex(values, strength);
        expect(index).toBeGreaterThanOrEqual(-1);
        expect(index).toBeLessThanOrEqual(1);
        const turned = pyramidIndex([...values].reverse(), [...strength].reverse());
        expect(turned).toBeCloseTo(index, 9);
      }),
      lawOptions(200),
    );
  });
});
