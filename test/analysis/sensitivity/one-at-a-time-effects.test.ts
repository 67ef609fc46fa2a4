import { describe, expect, test } from 'vitest';
import { oneAtATimeEffects } from '../../../src/analysis/sensitivity/one-at-a-time-effects.ts';
import { normalDraws } from '../../support/synthetic-runs.ts';

const LEVELS = [
  [0.5, 'elected', 3],
  [0.9, 'elected', 3],
  [0.1, 'elected', 3],
  [0.5, 'none', 3],
];

describe('one at a time', () => {
  test('each point is compared with the base, pair by pair', () => {
    const { base, effects } = oneAtATimeEffects(
      [
        Float64Array.of(1, 2, 3),
        Float64Array.of(2, 3, NaN),
        Float64Array.of(0, 1, 2),
        Float64Array.of(1, 2, 3),
      ],
      LEVELS,
    );
    expect(base.mean).toBe(2);
    const [first, second, third] = effects;
    expect(first).toMatchObject({
      factor: 0,
      level: 0.9,
      difference: { n: 2, missing: 1, mean: 1 },
    });
    expect(second).toMatchObject({ factor: 0, level: 0.1, difference: { mean: -1 } });
    expect(third).toMatchObject({ factor: 1, level: 'none', difference: { mean: 0 } });
  });

  test.each([3, 6, 10])(
    'the swing of a factor of %i values that does nothing has an interval that holds 0, though the values were chosen by what was seen',
    (values) => {
      const draw = normalDraws(`swing ${values}`);
      const levels = Array.from({ length: values }, (_, level) => [level]);
      const held = Array.from({ length: 400 }, () => {
        const responses = levels.map(() => Float64Array.from({ length: 20 }, draw));
        const [swing] = oneAtATimeEffects(responses, levels).swings;
        return (swing?.difference.low ?? NaN) <= 0;
      }).filter(Boolean).length;
      // Without allowing for the choice: 88, 68 and 42 of 100. Two standard errors are 2.2.
      expect(held / 4).toBeGreaterThan(93);
    },
  );

  test('the swing of a factor goes from its lowest value to its highest, also past the base', () => {
    const at = (...values: number[]) => Float64Array.from(values);
    const { swings } = oneAtATimeEffects(
      [at(1, 2, 3, 4), at(2.1, 3, 4, 4.9), at(0, 1.1, 1.9, 3), at(0.9, 2, 3, 4.1)],
      LEVELS,
    );
    expect(swings[0]).toMatchObject({ lowest: 0.1, highest: 0.9 });
    expect(swings[0]?.difference.estimate).toBeCloseTo(2, 10);
    expect(swings[0]?.difference.low).toBeGreaterThan(1.7);
    expect(swings[1]?.difference.low).toBeLessThan(0);
    expect(swings[2]).toBeUndefined();
  });

  test('a difference is clear where all of them are allowed for', () => {
    // A t of 4.08 with three degrees of freedom: p is 0.027 alone, and 0.08 as one of three.
    const base = Float64Array.of(0, 0, 0, 0);
    const moved = Float64Array.of(0.4, 1, 1.6, 1);
    expect(oneAtATimeEffects([base, moved], LEVELS.slice(0, 2)).effects[0]?.isClear).toBe(true);
    const { effects } = oneAtATimeEffects([base, moved, base, base], LEVELS);
    expect(effects[0]?.difference.low).toBeGreaterThan(0);
    expect(effects[0]?.isClear).toBe(false);
  });
});
