import { describe, expect, it } from 'vitest';
import type { ParameterOverrides } from '../../../src/model/parameters.ts';
import { cell } from '../../support/cell.ts';
import {
  alwaysContributing,
  goOn,
  ofType,
  oneNetwork,
  onlySteps,
  run,
  sigma,
} from '../../support/small-worlds.ts';

/** Four firms that are all in one project in every quarter and always contribute σ(level). */
function together(level: number, ticks: number, trust: ParameterOverrides['trust']) {
  const input = oneNetwork(4, {
    steps: onlySteps('coordination', 'projects', 'cooperation', 'trust'),
    projects: { teamSize: 4 },
    cooperation: alwaysContributing(level),
    coordination: { heldLevel: 0.6 },
    // Evidence alone: first impressions do not wear off.
    trust: { observationNoise: 0, priorRetention: 1, ...trust },
  });
  const { pairs } = run(input, ticks).territory;
  return Array.from({ length: 16 }, (_, at) => ({
    isSelf: at % 5 === 0,
    prior: cell(pairs.prior, at),
    prerequisite: cell(pairs.prerequisite, at),
    good: cell(pairs.positive, at),
    bad: cell(pairs.negative, at),
    trust: cell(pairs.trust, at),
  })).filter(({ isSelf }) => !isSelf);
}

// f = gain·(f0 + (1 − f0)·K) with gain 1, f0 = 0.5 and K = 0.6.
const WEIGHT = 0.8;
const FIXED = { reference: 'fixed', fixedReference: 0.5 } as const;

describe('good evidence of a constant kind', () => {
  const x = (WEIGHT * (sigma(2) - 0.5)) / 0.5;

  it.each([
    [1, 1],
    [2, 1.97],
    [3, 1 + 0.97 * 1.97],
    [900, 1 / 0.03],
  ])('is x·(1 + φ + φ² + …) after %i quarters, in the end x/(1 − φ)', (ticks, factor) => {
    for (const pair of together(2, ticks, FIXED)) {
      expect(pair.good).toBeCloseTo(x * factor, 9);
      expect(pair.bad).toBe(0);
      expect(pair.trust).toBeCloseTo((3 * pair.prior + x * factor) / (3 + x * factor), 12);
    }
  });

  it('counts the more, the stronger the gain and the weight of what trust was before', () => {
    for (const pair of together(2, 900, { ...FIXED, gain: 2, priorStrength: 7 })) {
      expect(pair.good).toBeCloseTo((2 * x) / 0.03, 8);
      expect(pair.trust).toBeCloseTo((7 * pair.prior + pair.good) / (7 + pair.good), 12);
    }
  });
});

describe('bad evidence of a constant kind', () => {
  it('comes to κ·x/(1 − φ)', () => {
    const x = (WEIGHT * (0.5 - sigma(-1))) / 0.5;
    for (const pair of together(-1, 300, { ...FIXED, asymmetry: 2, retention: 0.9 })) {
      expect(pair.bad).toBeCloseTo((2 * x) / 0.1, 9);
      expect(pair.good).toBe(0);
      expect(pair.trust).toBeCloseTo((3 * pair.prior) / (3 + pair.bad), 12);
    }
  });
});

describe('evidence judged by what trust leads to expect', () => {
  it('comes to rest where what is learnt equals what fades', () => {
    for (const pair of together(1, 3000, { reference: 'relative' })) {
      const reference = 0.05 + 0.3 * pair.trust;
      const learnt = (WEIGHT * (sigma(1) - reference)) / (1 - reference);
      expect(0.03 * pair.good).toBeCloseTo(learnt, 9);
    }
  });
});

describe('prerequisite trust between members', () => {
  const WEARING = { priorRetention: 0.9, stranger: 0.3 };

  it.each([1, 2, 30, 900])(
    'is g0 + φ^t·(P − g0) after %i quarters: in the end the trust in a stranger',
    (ticks) => {
      for (const pair of together(2, ticks, { ...WEARING, gain: 0 })) {
        expect(Math.abs(pair.prior - 0.3)).toBeGreaterThan(0.01);
        expect(pair.prerequisite).toBeCloseTo(0.3 + 0.9 ** ticks * (pair.prior - 0.3), 12);
        expect(pair.trust).toBeCloseTo(pair.prerequisite, 12);
      }
    },
  );

  it('counts beside evidence as far as it has not worn off', () => {
    for (const pair of together(2, 8, { ...FIXED, ...WEARING, priorStrength: 5 })) {
      const left = 0.3 + 0.9 ** 8 * (pair.prior - 0.3);
      expect(pair.good).toBeGreaterThan(1);
      expect(pair.trust).toBeCloseTo((5 * left + pair.good) / (5 + pair.good), 12);
    }
  });

  it('never wears off where all of it lasts: the rule of model 1.1.0', () => {
    for (const pair of together(2, 50, { priorRetention: 1 })) {
      expect(pair.prerequisite).toBe(pair.prior);
    }
  });

  it('is at once that in a stranger where nothing of it lasts', () => {
    for (const pair of together(2, 1, { priorRetention: 0, stranger: 0.3 })) {
      expect(pair.prerequisite).toBeCloseTo(0.3, 15);
    }
  });

  it('wears off between members of one network alone', () => {
    const networks = ['A', 'B'].map((name) => ({ name, type: 'grouping' as const, founders: 2 }));
    const parameters = { population: { firms: 6 }, steps: onlySteps('trust'), trust: WEARING };
    const { pairs, firms } = run({ networks, parameters }, 4).territory;
    for (let i = 0; i < 6; i++) {
      for (let j = 0; j < 6; j++) {
        const isTogether =
          i !== j && cell(firms.network, i) >= 0 && firms.network[i] === firms.network[j];
        const prior = cell(pairs.prior, i * 6 + j);
        const left = isTogether ? 0.3 + 0.9 ** 4 * (prior - 0.3) : prior;
        expect(cell(pairs.prerequisite, i * 6 + j)).toBeCloseTo(left, 12);
      }
    }
  });
});

describe('trust', () => {
  it('stays what it was beforehand when nothing is learnt', () => {
    for (const pair of together(2, 20, { gain: 0 })) expect(pair.trust).toBeCloseTo(pair.prior, 15);
  });

  it('grows no further than full trust when nothing fades', () => {
    for (const pair of together(3, 5000, { ...FIXED, retention: 1 })) {
      expect(pair.trust).toBeGreaterThan(0.999);
      expect(pair.trust).toBeLessThanOrEqual(1);
    }
  });

  it('of onlookers grows by their share of what partners learn', () => {
    // Pairs of two in a network of three: who looks on learns of both at 30%.
    const input = oneNetwork(3, {
      steps: onlySteps('coordination', 'projects', 'cooperation', 'trust'),
      projects: { teamSize: 2, perFirm: 1 },
      cooperation: alwaysContributing(2),
      coordination: { heldLevel: 0.6 },
      trust: { observationNoise: 0, observation: 0.3, ...FIXED },
      network: { intensity: 0.66 },
    });
    const x = (WEIGHT * (sigma(2) - 0.5)) / 0.5;
    const { territory, events } = run(input, 1);
    const { team } = cell(ofType(events, 'projectCompleted'), 0);
    expect(team).toHaveLength(2);
    const onlooker = [0, 1, 2].find((i) => !team.includes(i)) ?? -1;
    const [i = -1, j = -1] = team;
    const good = (from: number, to: number) => cell(territory.pairs.positive, from * 3 + to);
    expect([good(i, j), good(j, i)]).toEqual([expect.closeTo(x, 12), expect.closeTo(x, 12)]);
    expect(good(onlooker, i)).toBeCloseTo(0.3 * x, 12);
    expect(good(onlooker, j)).toBeCloseTo(0.3 * x, 12);
    expect([good(i, onlooker), good(j, onlooker)]).toEqual([0, 0]);
  });

  it('fades slower where there is a social tie', () => {
    const input = oneNetwork(4, { steps: onlySteps('trust') });
    const { territory, world } = run(input, 0);
    const { pairs } = territory;
    pairs.positive.fill(1);
    pairs.negative.fill(2);
    pairs.tie(0, 1);
    const ticks = 5;
    const after = goOn(world, ticks).territory.pairs;
    expect(after.positive[1]).toBeCloseTo(0.99 ** ticks, 12);
    expect(after.negative[4]).toBeCloseTo(2 * 0.99 ** ticks, 12);
    expect(after.positive[2]).toBeCloseTo(0.97 ** ticks, 12);
    expect(after.negative[2]).toBeCloseTo(2 * 0.97 ** ticks, 12);
  });

  it('that a social tie preserved after an exit fades like any social tie', () => {
    const input = { parameters: { population: { firms: 3 }, steps: onlySteps('trust') } };
    const { territory, world } = run(input, 0);
    const { pairs } = territory;
    pairs.positive[1] = 1;
    pairs.negative[3] = 2;
    pairs.tie(0, 1);
    goOn(world, 6);
    expect(pairs.positive[1]).toBeCloseTo(0.99 ** 6, 12);
    expect(pairs.negative[3]).toBeCloseTo(2 * 0.99 ** 6, 12);
    const prior = cell(pairs.prior, 1);
    expect(pairs.trust[1]).toBeCloseTo((3 * prior + 0.99 ** 6) / (3 + 0.99 ** 6), 12);
  });
});
