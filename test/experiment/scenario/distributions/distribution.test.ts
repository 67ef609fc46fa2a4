import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantileOf } from '../../../../src/experiment/scenario/distributions/distribution.ts';
import type { Distribution } from '../../../../src/experiment/scenario/distributions/distribution.ts';
import reference from '../../../reference/factor-distributions.json' with { type: 'json' };

interface Entry {
  readonly name: string;
  readonly distribution: Distribution;
  readonly from: number;
  readonly to: number;
  readonly quantiles: readonly (readonly [share: number, value: number])[];
}

describe.each(reference as unknown as readonly Entry[])('$name', (entry) => {
  const { distribution, from, to, quantiles } = entry;
  const quantile = quantileOf(distribution, from, to);

  test('has the quantiles of SciPy', () => {
    for (const [share, value] of quantiles) {
      expect(Math.abs(quantile(share) - value) / (to - from)).toBeLessThan(1e-11);
    }
  });

  test('ends at its ends', () => {
    expect([quantile(0), quantile(1)]).toEqual([from, to]);
  });
});

/** Any distribution that a scenario may give, with its ends. */
const anyDistribution = fc
  .record({
    from: fc.double({ min: 0.001, max: 5, noNaN: true }),
    width: fc.double({ min: 0.01, max: 10, noNaN: true }),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom('none', 'triangular', 'normal', 'logUniform', 'beta'),
    sd: fc.double({ min: 0.001, max: 100, noNaN: true }),
    alpha: fc.double({ min: 0.1, max: 1000, noNaN: true }),
    beta: fc.double({ min: 0.1, max: 1000, noNaN: true }),
  })
  .map(({ from, width, place, kind, sd, alpha, beta }) => {
    const to = from + width;
    const middle = Math.min(to, from + place * width);
    const distributions: Record<string, Distribution | undefined> = {
      triangular: { kind: 'triangular', mode: middle },
      normal: { kind: 'normal', mean: middle, sd },
      logUniform: { kind: 'logUniform' },
      beta: { kind: 'beta', alpha, beta },
    };
    return { quantile: quantileOf(distributions[kind], from, to), from, to };
  });

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('every distribution', () => {
  test('stays within its ends', () => {
    fc.assert(
      fc.property(anyDistribution, share, ({ quantile, from, to }, u) => {
        const value = quantile(u);
        expect(value).toBeGreaterThanOrEqual(from);
        expect(value).toBeLessThanOrEqual(to);
      }),
      { numRuns: 500 },
    );
  });

  test('gives no smaller value for a larger share', () => {
    fc.assert(
      fc.property(anyDistribution, share, share, ({ quantile, from, to }, u, v) => {
        const [low, high] = [quantile(Math.min(u, v)), quantile(Math.max(u, v))];
        // Equal up to rounding: quantiles are found to about 10⁻¹³ of the range.
        expect(low - high).toBeLessThanOrEqual(1e-12 * (to - from));
      }),
      { numRuns: 500 },
    );
  });
});
