import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialTest } from '../../../src/analysis/statistics/binomial-test.ts';
import { clusteredShare, wilsonInterval } from '../../../src/analysis/statistics/share.ts';
import reference from '../../reference/comparisons.json' with { type: 'json' };
import { lawOptions } from '../../support/law-options.ts';

describe('a share', () => {
  it('has the Wilson interval of R', () => {
    for (const { successes, n, wilson } of reference.shares) {
      const { low, high } = wilsonInterval(successes, n);
      expect([low, high]).toEqual(wilson.map((end) => expect.closeTo(end, 12)));
    }
  });

  it('has the exact probabilities of R against a threshold', () => {
    for (const { successes, n, threshold, ...expected } of reference.shares) {
      const found = binomialTest(successes, n, threshold);
      for (const side of ['above', 'below', 'twoSided'] as const)
        expect(found[side], `${successes} of ${n}, ${side}`).toBeCloseTo(expected[side], 10);
    }
  });

  it('lies in an interval that turns round with the question', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (successes, failures) => {
        const n = successes + failures + 1;
        const { low, high } = wilsonInterval(successes, n);
        expect(low).toBeLessThanOrEqual(successes / n);
        expect(high).toBeGreaterThanOrEqual(successes / n);
        expect(wilsonInterval(n - successes, n).low).toBeCloseTo(1 - high, 12);
      }),
      lawOptions(200),
    );
  });
});

describe('a share of networks in runs', () => {
  const options = { seed: 'share', resamples: 4000 };
  const independent = Array.from({ length: 200 }, (_, i) => ({
    successes: i % 5 === 0 ? 1 : 0,
    n: 1,
  }));

  it('has about the Wilson interval where every run has one network', () => {
    const found = clusteredShare(independent, options);
    const wilson = wilsonInterval(40, 200);
    expect(found).toMatchObject({ share: 0.2, trials: 200, clusters: 200, method: 'bca' });
    expect(Math.abs(found.low - wilson.low)).toBeLessThan(0.012);
    expect(Math.abs(found.high - wilson.high)).toBeLessThan(0.012);
  });

  it('is no surer for more networks that all share one luck', () => {
    const copied = independent.map(({ successes, n }) => ({ successes: 7 * successes, n: 7 * n }));
    const [once, seven] = [clusteredShare(independent, options), clusteredShare(copied, options)];
    expect(seven.trials).toBe(1400);
    expect(seven.high - seven.low).toBeCloseTo(once.high - once.low, 12);
  });

  it('is not taken for certain where all runs agree', () => {
    const all = Array.from({ length: 10 }, () => ({ successes: 5, n: 5 }));
    const found = clusteredShare([...all, { successes: 0, n: 0 }], options);
    expect(found).toMatchObject({ share: 1, clusters: 10, high: 1, method: 'wilson' });
    expect(found.low).toBeCloseTo(wilsonInterval(10, 10).low, 12);
    expect(clusteredShare(all.slice(0, 1), options)).toMatchObject({ method: 'none' });
  });
});
