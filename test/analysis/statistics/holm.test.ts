import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from '../../../src/analysis/statistics/holm.ts';
import reference from '../../reference/comparisons.json' with { type: 'json' };
import { lawOptions } from '../../support/law-options.ts';

describe("Holm's adjustment", () => {
  it('is that of R', () => {
    for (const { p, adjusted } of reference.holm) {
      const expected = [adjusted].flat();
      expect(holm([p].flat())).toEqual(expected.map((value) => expect.closeTo(value, 14)));
    }
  });

  it('never makes surer, keeps the order and is no stricter than Bonferroni’s', () => {
    const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(pValues, (p) => {
        const adjusted = holm(p);
        for (const [i, value] of adjusted.entries()) {
          expect(value).toBeGreaterThanOrEqual(p[i] ?? 0);
          expect(value).toBeLessThanOrEqual(Math.min(1, (p[i] ?? 0) * p.length));
        }
        const inOrder = adjusted.toSorted((a, b) => a - b);
        expect(holm(p.toSorted((a, b) => a - b))).toEqual(inOrder);
      }),
      lawOptions(200),
    );
  });

  it('does not count tests that could not be made', () => {
    expect(holm([0.02, Number.NaN, 0.03])).toEqual([0.04, Number.NaN, 0.04]);
  });
});
