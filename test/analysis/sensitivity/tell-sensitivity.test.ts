import { describe, expect, test } from 'vitest';
import type { Sensitivity } from '../../../src/analysis/sensitivity/sensitivity-of.ts';
import { tellSensitivity } from '../../../src/analysis/sensitivity/tell-sensitivity.ts';

const FACTORS = ['Trust', 'Clarity', 'Size'].map((name) => ({
  path: name,
  label: { en: name, fr: name },
  unit: { en: '', fr: '' },
}));
const METRIC = { margin: 0.05 };

function told(sensitivity: Sensitivity): string {
  return tellSensitivity(sensitivity, FACTORS, METRIC)
    .map(({ en }) => en)
    .join(' ');
}

const effect = (muStar: number, more = {}) => ({
  mu: muStar,
  muStar,
  interval: { low: muStar - 0.02, high: muStar + 0.02 },
  sigma: 0.01,
  noise: 0.01,
  n: 20,
  ...more,
});

describe('of elementary effects it is told', () => {
  const morris = (effects: Extract<Sensitivity, { method: 'morris' }>['effects']) =>
    told({ method: 'morris', effects, trajectories: 20 });

  test('which factor matters most, and which do not matter', () => {
    const sentence = morris([effect(0.1), effect(0.4), effect(0.01)]);
    expect(sentence).toContain('“Clarity” matters most');
    expect(sentence).toContain('Below 0.05, the smallest difference that matters: Size.');
    expect(sentence).not.toContain('depends on');
  });

  test('that two are too near to be ranked', () => {
    expect(morris([effect(0.4), effect(0.41), effect(0.2)])).toContain(
      'too near each other to be ranked: Clarity, Trust.',
    );
  });

  test('that an effect depends on the others only where luck does not explain it', () => {
    expect(morris([effect(0.4, { sigma: 0.3 })])).toContain('depends on where the others stand');
    expect(morris([effect(0.4, { sigma: 0.3, noise: 0.2 })])).not.toContain('depends');
  });

  test('that no factor moves it enough to matter, instead of which matters most', () => {
    const sentence = morris([effect(0.03), effect(0.02)]);
    expect(sentence).toContain('No factor moves it by 0.05, the smallest difference that matters');
    expect(sentence).toContain('the largest is “Trust”');
    expect(sentence).not.toContain('matters most');
  });

  test('that there are too few trajectories for an interval, and one factor is the only one', () => {
    const sentence = morris([effect(0.4, { interval: { low: NaN, high: NaN } })]);
    expect(sentence).toContain('“Trust” is the only factor.');
    expect(sentence).toContain('Too few trajectories for an interval');
  });

  test('that nothing could be measured', () => {
    expect(morris([undefined, undefined])).toContain('Nothing could be measured');
  });
});

test('of shares of variance: alone, together, luck, negative estimates, convergence', () => {
  const index = (estimate: number) => ({ estimate, low: estimate - 0.1, high: estimate + 0.1 });
  const sentence = told({
    method: 'sobol',
    indices: [
      { first: index(0.5), total: index(0.7) },
      { first: index(-0.01), total: index(0.2) },
      undefined,
    ],
    samples: 64,
    luck: 0.3,
    convergence: [
      { samples: 16, totals: [0.8, 0.1, NaN] },
      { samples: 64, totals: [0.7, 0.2, NaN] },
    ],
  });
  expect(sentence).toContain(
    '“Trust” makes the largest part of the variance between points: 50 % by itself, 70 %',
  );
  expect(sentence).toContain('All factors by themselves make 49 %');
  expect(sentence).toContain('luck makes 30 %');
  expect(sentence).toContain('A negative index is the estimate of one near 0');
  expect(sentence).toContain('with 16, 64 samples: 80 %, 70 %');
});

test('of one factor at a time: the largest clear difference, or that there is none', () => {
  const at = (factor: number, mean: number, half: number) => ({
    factor,
    level: 1,
    difference: { n: 9, missing: 0, mean, sd: 1, low: mean - half, high: mean + half },
  });
  expect(told({ method: 'oat', effects: [at(0, 0.3, 0.1), at(1, -0.5, 0.2)] })).toContain(
    '“Clarity” moves it most',
  );
  expect(told({ method: 'oat', effects: [at(0, 0.3, 0.4)] })).toContain('No factor alone');
});
