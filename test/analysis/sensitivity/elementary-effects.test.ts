import alea from 'seedrandom/lib/alea.js';
import { describe, expect, test } from 'vitest';
import { elementaryEffects } from '../../../src/analysis/sensitivity/elementary-effects.ts';
import { oneAtATimeEffects } from '../../../src/analysis/sensitivity/one-at-a-time-effects.ts';
import { unitDesign } from './closed-forms.ts';

const points = unitDesign('morris', 60);

describe('elementary effects', () => {
  test('of a linear function are its weights, everywhere the same', () => {
    const responses = points.map(([x = 0, y = 0]) => Float64Array.of(3 * x - 5 * y));
    const [first, second, third] = elementaryEffects(responses, points, 4, 'test');
    expect(first?.mu).toBeCloseTo(3, 12);
    expect(second?.mu).toBeCloseTo(-5, 12);
    expect(second?.muStar).toBeCloseTo(5, 12);
    expect(second?.sigma).toBeCloseTo(0, 12);
    expect(third).toMatchObject({ mu: 0, muStar: 0, n: 60 });
  });

  test('spread where factors act together, or in a curve that turns back', () => {
    const responses = points.map(([x = 0, y = 0, z = 0]) =>
      Float64Array.of(x * y + (z - 0.5) ** 2),
    );
    const [first, , third] = elementaryEffects(responses, points, 4, 'test');
    expect(first?.sigma).toBeGreaterThan(0.3);
    expect(Math.abs(third?.mu ?? NaN)).toBeLessThan(third?.muStar ?? 0);
  });

  test('tell how much of their spread luck would make alone', () => {
    const random = alea('noise');
    const responses = points.map(([x = 0]) =>
      Float64Array.from({ length: 25 }, () => x + random() - 0.5),
    );
    const [, second] = elementaryEffects(responses, points, 4, 'test');
    // A difference of two means of 25 over a step of 2/3.
    expect(second?.noise).toBeCloseTo(Math.sqrt(2 / 12 / 25) / (2 / 3), 1);
    expect(second?.sigma).toBeCloseTo(second?.noise ?? NaN, 1);
  });

  test('leave out what could not be measured and factors that never move', () => {
    const responses = points.map((_, i) => Float64Array.of(i < 4 ? NaN : 1));
    const still = points.map(([x = 0, y = 0]) => [x, y, 0.5]);
    const [first, , third] = elementaryEffects(responses, still, 4, 'test');
    expect(first?.n).toBe(59);
    expect(third).toBeUndefined();
  });
});

test('one at a time, each point is compared with the base, pair by pair', () => {
  const responses = [
    Float64Array.of(1, 2, 3),
    Float64Array.of(2, 3, NaN),
    Float64Array.of(1, 2, 3),
  ];
  const levels = [
    [0.5, 'elected'],
    [0.9, 'elected'],
    [0.5, 'none'],
  ];
  const [first, second] = oneAtATimeEffects(responses, levels);
  expect(first).toMatchObject({ factor: 0, level: 0.9, difference: { n: 2, missing: 1, mean: 1 } });
  expect(second).toMatchObject({ factor: 1, level: 'none', difference: { mean: 0 } });
});
