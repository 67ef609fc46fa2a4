import { describe, expect, it } from 'vitest';
import { meanInterval } from '../../../src/analysis/statistics/mean-interval.ts';
import { pairingGain } from '../../../src/analysis/statistics/pairing-gain.ts';
import { normalDraws } from '../../support/synthetic-runs.ts';

describe('what pairing gains', () => {
  const draw = normalDraws('pairing');
  const luck = Array.from({ length: 4000 }, draw);
  const noisy = (own: number) => luck.map((value) => value + own * draw());

  it('is 1 / (1 − r) where both sides scatter alike with correlation r', () => {
    // Shared luck of variance 1, own luck of variance ¼: r = 0.8.
    expect(pairingGain(noisy(0.5), noisy(0.5)) / 5).toBeCloseTo(1, 1);
    expect(pairingGain(luck, Array.from({ length: 4000 }, draw))).toBeCloseTo(1, 1);
  });

  it('is how many times narrower squared the interval of pairs is', () => {
    const [from, to] = [noisy(0.3), noisy(0.7)];
    const error = (values: number[]) => meanInterval(values).sd / Math.sqrt(values.length);
    const unpaired = Math.hypot(error(from), error(to));
    const paired = error(to.map((value, i) => value - (from[i] ?? 0)));
    expect(pairingGain(from, to)).toBeCloseTo((unpaired / paired) ** 2, 9);
  });

  it('is unbounded where luck decides nothing of the difference', () => {
    const shifted = luck.map((value) => value + 0.1);
    expect(pairingGain(luck, shifted)).toBe(Number.POSITIVE_INFINITY);
    expect(pairingGain([1, 1, 1], [2, 2, 2])).toBeNaN();
    expect(pairingGain([1, Number.NaN], [2, 3])).toBeNaN();
  });
});
