import { describe, expect, it } from 'vitest';
import { binomialTest } from '../../../src/analysis/statistics/binomial-test.ts';
import { detectableShare } from '../../../src/analysis/statistics/detectable-share.ts';

describe('the smallest detectable share', () => {
  it.each([
    [40, 0.25],
    [100, 0.25],
    [100, 0.5],
    [500, 0.1],
  ])(
    'of %i trials against %f is found with power 0.8, and a smaller one less often',
    (n, threshold) => {
      const share = detectableShare(n, threshold);
      // Counted directly: how often a test at 0.025 on this side would find it.
      const isFound = (successes: number) => binomialTest(successes, n, threshold).above <= 0.025;
      const counts = Array.from({ length: n + 1 }, (_, k) => k);
      const enough = counts.find((k) => k > n * threshold && isFound(k)) ?? n + 1;
      expect(binomialTest(enough, n, share).above).toBeCloseTo(0.8, 6);
      expect(binomialTest(enough, n, share - 0.01).above).toBeLessThan(0.8);
      expect(share).toBeGreaterThan(threshold);
    },
  );

  it('is nearer to the threshold the more trials there are', () => {
    expect(detectableShare(1000, 0.25)).toBeLessThan(detectableShare(100, 0.25));
  });

  it('is none where even all successes would not be enough', () => {
    expect(detectableShare(1, 0.5)).toBeNaN();
  });
});
