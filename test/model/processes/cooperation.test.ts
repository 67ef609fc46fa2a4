import { describe, expect, it } from 'vitest';
import type { NetworkParameters, ParameterOverrides } from '../../../src/model/parameters.ts';
import { cell } from '../../support/cell.ts';
import {
  alwaysContributing,
  goOn,
  mean,
  ofType,
  oneNetwork,
  onlySteps,
  run,
  sigma,
  sum,
} from '../../support/small-worlds.ts';

const STEPS = onlySteps('coordination', 'projects', 'cooperation');

function working(
  overrides: ParameterOverrides = {},
  own: Partial<NetworkParameters> = {},
  ticks = 1,
  size = 8,
) {
  const input = oneNetwork(
    size,
    { coordination: { heldLevel: 0.5 }, ...overrides, steps: STEPS },
    own,
  );
  const { world, territory } = run(input, 0);
  const before = {
    predisposition: territory.firms.predisposition.slice(),
    trust: territory.pairs.trust.slice(),
    precision: cell(territory.networks.precision, 0),
  };
  const { events } = goOn(world, ticks);
  return { projects: ofType(events, 'projectCompleted'), territory, before, size };
}

describe('a contribution', () => {
  it('is σ(a + b·predisposition + b·mean trust in the partners) without luck or vision', () => {
    const { projects, before, size } = working({
      cooperation: { noise: 0, alignmentWeight: 0, gainWeight: 0 },
    });
    expect(projects.length).toBeGreaterThan(1);
    for (const { team, contributions } of projects) {
      team.forEach((i, at) => {
        const trust = mean(
          team.filter((j) => j !== i).map((j) => cell(before.trust, i * size + j)),
        );
        const readiness = -3.5 + 2.5 * cell(before.predisposition, i) + 4 * trust;
        expect(contributions[at]).toBeCloseTo(sigma(readiness), 12);
      });
    }
  });

  it('varies by luck as it should: logits of deviation 0.6 around the same level', () => {
    const { projects } = working(
      { cooperation: { ...alwaysContributing(0.3), noise: 0.6 } },
      {},
      200,
    );
    const logits = projects.flatMap(({ contributions }) =>
      contributions.map((c) => Math.log(c / (1 - c)) - 0.3),
    );
    const n = logits.length;
    expect(n).toBeGreaterThan(1000);
    expect(Math.abs(mean(logits))).toBeLessThan((4 * 0.6) / Math.sqrt(n));
    const variance = mean(logits.map((x) => x * x));
    expect(Math.abs(variance / 0.36 - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
  });

  it('rests on prerequisite trust alone, where the scenario says so', () => {
    const input = oneNetwork(4, {
      steps: STEPS,
      projects: { teamSize: 4 },
      cooperation: { noise: 0, trustSource: 'prerequisite', alignmentWeight: 0, gainWeight: 0 },
    });
    const { world, territory } = run(input, 0);
    territory.pairs.trust.fill(1);
    const first = cell(ofType(goOn(world, 1).events, 'projectCompleted'), 0);
    const again = cell(ofType(run(input, 1).events, 'projectCompleted'), 0);
    expect(first.contributions).toEqual(again.contributions);
  });
});

describe('agreement with the aim of a project', () => {
  const WEIGHT = 2;

  /**
   * Agreement as contributions tell it, in one quarter of a network of eight whose members hold
   * visions of this precision, and the distance from vision to aim on each axis.
   */
  function agreements(precision: number, overrides: ParameterOverrides = {}) {
    const { cooperation, ...others } = overrides;
    const input = oneNetwork(8, {
      ...others,
      steps: STEPS,
      cooperation: { ...alwaysContributing(0.3), alignmentWeight: WEIGHT, ...cooperation },
    });
    const { world, territory } = run(input, 0);
    const { firms, networks, projects } = territory;
    firms.precision.fill(precision);
    const shared = cell(networks.precision, 0);
    const acting = world.parameters.vision.heldClarity ?? shared / (1 + shared);
    return ofType(goOn(world, 1).events, 'projectCompleted').flatMap((event, k) =>
      event.team.map((i, at) => {
        const c = cell(event.contributions, at);
        return {
          agreement: (Math.log(c / (1 - c)) - 0.3) / (WEIGHT * acting),
          gapX: cell(firms.visionX, i) - cell(projects.aimX, k),
          gapY: cell(firms.visionY, i) - cell(projects.aimY, k),
        };
      }),
    );
  }

  /** Mean of exp(−(gap + x)²/2) over x ~ N(0, deviation), by the trapezium rule. */
  function meanCover(gap: number, deviation: number): number {
    const step = 0.005;
    let total = 0;
    for (let z = -9; z <= 9; z += step) {
      total += Math.exp(-(z * z) / 2 - (gap + deviation * z) ** 2 / 2) * step;
    }
    return total / Math.sqrt(2 * Math.PI);
  }

  it.each([0.2, 1, 6])(
    'is the mean of exp(−distance²/2) over all that a vision of precision %d leaves open',
    (precision) => {
      const found = agreements(precision);
      expect(found.length).toBeGreaterThan(4);
      for (const { agreement, gapX, gapY } of found) {
        const deviation = 1 / Math.sqrt(precision);
        expect(agreement).toBeCloseTo(meanCover(gapX, deviation) * meanCover(gapY, deviation), 9);
      }
    },
  );

  it('is that of distance alone for a vision that leaves nothing open', () => {
    for (const { agreement, gapX, gapY } of agreements(1e12)) {
      expect(agreement).toBeCloseTo(Math.exp(-(gapX ** 2 + gapY ** 2) / 2), 9);
    }
  });

  it('is that of distance alone however vague the vision, where the scenario says so', () => {
    for (const { agreement, gapX, gapY } of agreements(0.2, {
      cooperation: { alignment: 'distance' },
    })) {
      expect(agreement).toBeCloseTo(Math.exp(-(gapX ** 2 + gapY ** 2) / 2), 9);
    }
  });

  it('asks for nobody’s own clarity where clarity is held', () => {
    const held = { vision: { heldClarity: 0.6 } };
    const found = agreements(0.2, held);
    expect(found).toEqual(agreements(6, held));
    for (const { agreement, gapX, gapY } of found) {
      expect(agreement).toBeCloseTo(0.6 * Math.exp(-0.3 * (gapX ** 2 + gapY ** 2)), 9);
    }
  });
});

describe('the output per head', () => {
  const c = sigma(0.4);

  /** B·(k0 + (1 − k0)·K)·(c0 + (1 − c0)·clarity)·fit for the defaults and K = ½. */
  function scale(precision: number, fit: number): number {
    return 1.1 * (0.4 + 0.6 * 0.5) * (0.3 + 0.7 * (precision / (1 + precision))) * fit;
  }

  it.each([
    ['complementary', 'sumOfParts', c],
    ['additive', 'sumOfParts', c],
    ['additive', 'opposite', c],
    ['complementary', 'opposite', c],
  ] as const)(
    'of equal contributions is what each contributes: %s, %s',
    (logic, mapping, yields) => {
      const { projects, before } = working(
        { cooperation: { ...alwaysContributing(0.4), mapping } },
        { logic },
      );
      for (const { outputPerHead, fit } of projects) {
        expect(outputPerHead).toBeCloseTo(scale(before.precision, fit) * yields, 12);
      }
    },
  );

  it.each([
    ['additive', 'sumOfParts'],
    ['complementary', 'opposite'],
  ] as const)('is the power mean where means are pooled: %s, %s', (logic, mapping) => {
    const { projects, before } = working({ cooperation: { mapping, noise: 2 } }, { logic });
    for (const { outputPerHead, fit, contributions } of projects) {
      const power = mean(contributions.map((value) => value ** -3)) ** (-1 / 3);
      const value = power >= 0.35 ? power : power ** 2 / 0.35;
      expect(outputPerHead / (scale(before.precision, fit) * value)).toBeCloseTo(1, 10);
    }
  });

  it.each([
    ['complementary', 'sumOfParts'],
    ['additive', 'opposite'],
  ] as const)('is the mean where parts are summed: %s, %s', (logic, mapping) => {
    const { projects, before } = working({ cooperation: { mapping, noise: 2 } }, { logic });
    for (const { outputPerHead, fit, contributions } of projects) {
      const value = mean(contributions);
      expect(outputPerHead / (scale(before.precision, fit) * value)).toBeCloseTo(1, 10);
    }
  });

  it('is little below the threshold of pooling: c²/threshold', () => {
    const low = sigma(-2);
    const { projects, before } = working(
      { cooperation: alwaysContributing(-2) },
      { logic: 'additive' },
    );
    for (const { outputPerHead, fit } of projects) {
      const value = (low * low) / 0.35;
      expect(outputPerHead / (scale(before.precision, fit) * value)).toBeCloseTo(1, 10);
    }
  });

  it('grows with the common asset: · (1 + return·asset)', () => {
    const input = oneNetwork(
      8,
      {
        steps: STEPS,
        coordination: { heldLevel: 0.5 },
        cooperation: { ...alwaysContributing(0.4), assetReturn: 0.8 },
      },
      { logic: 'additive' },
    );
    const { world, territory } = run(input, 0);
    territory.networks.asset[0] = 0.25;
    const precision = cell(territory.networks.precision, 0);
    for (const { outputPerHead, fit } of ofType(goOn(world, 1).events, 'projectCompleted')) {
      expect(outputPerHead).toBeCloseTo(scale(precision, fit) * c * 1.2, 12);
    }
  });
});

describe('the common asset', () => {
  it('rests at growth·pooled/(growth·pooled + depreciation)', () => {
    const { territory } = working(
      {
        cooperation: { ...alwaysContributing(1), assetGrowth: 0.1, assetDepreciation: 0.04 },
      },
      { logic: 'additive' },
      600,
    );
    const pooled = 0.1 * sigma(1);
    expect(cell(territory.networks.asset, 0)).toBeCloseTo(pooled / (pooled + 0.04), 9);
  });

  it('stays away where contributions remain separate', () => {
    const { territory } = working({}, { logic: 'complementary' }, 20);
    expect(territory.networks.asset[0]).toBe(0);
  });
});

describe('payoffs', () => {
  it.each([
    ['equal', {}],
    ['by power', { shares: 'power', ruleAcceptance: 1, regulation: 0 }],
    ['partly by power', { shares: 'power', ruleAcceptance: 0.6, regulation: 0.3 }],
  ] as const)('add up to the output less all costs, shares %s', (_, own) => {
    const { projects, territory, size } = working({}, own);
    const output = sum(projects.map(({ outputPerHead, team }) => outputPerHead * team.length));
    const costs = 0.35 * sum(projects.flatMap(({ contributions }) => contributions)) + 0.05 * size;
    expect(output).toBeGreaterThan(0);
    expect(sum(territory.firms.payoff)).toBeCloseTo(output - costs, 12);
    expect(sum(territory.firms.totalGain)).toBeCloseTo(output, 12);
    expect(cell(territory.networks.output, 0)).toBeCloseTo(output, 12);
  });

  it('are equal for equal contributions unless the powerful take more', () => {
    const gains = (own: Partial<NetworkParameters>) => {
      const { territory } = working(
        { cooperation: alwaysContributing(0), projects: { teamSize: 8 } },
        own,
      );
      return Array.from(territory.firms.totalGain);
    };
    const spread = (values: number[]) => Math.max(...values) / Math.min(...values);
    expect(spread(gains({ shares: 'equal' }))).toBeCloseTo(1, 12);
    expect(spread(gains({ shares: 'power', ruleAcceptance: 1, regulation: 1 }))).toBeCloseTo(1, 12);
    expect(spread(gains({ shares: 'power', ruleAcceptance: 0, regulation: 0 }))).toBeCloseTo(1, 12);
    expect(spread(gains({ shares: 'power', ruleAcceptance: 1, regulation: 0 }))).toBeGreaterThan(2);
  });

  it('of a member without project are the cost of membership', () => {
    const { territory } = working({ network: { intensity: 0 } });
    for (const payoff of territory.firms.payoff) expect(payoff).toBe(-0.05);
  });

  it('make the recent gain: payoff·(1 − (1 − rate)^t) where they are constant', () => {
    const { territory } = working({ network: { intensity: 0 } }, {}, 9);
    for (const gain of territory.firms.gain) {
      expect(gain).toBeCloseTo(-0.05 * (1 - 0.75 ** 9), 14);
    }
  });
});

describe('predisposition', () => {
  it('never changes where nothing is learnt', () => {
    const { territory, before } = working({ cooperation: { learning: 0 } }, {}, 20);
    expect(territory.firms.predisposition).toEqual(before.predisposition);
  });

  it('moves to what partners contribute: (1 − learning)^projects of the way is left', () => {
    const { territory, before } = working(
      {
        cooperation: { ...alwaysContributing(2), learning: 0.1 },
        projects: { teamSize: 4 },
      },
      {},
      15,
      4,
    );
    territory.firms.predisposition.forEach((value, i) => {
      const start = cell(before.predisposition, i);
      expect(value).toBeCloseTo(sigma(2) + 0.9 ** 15 * (start - sigma(2)), 12);
    });
  });

  it('learns from partners only, not from oneself', () => {
    const { projects, territory, before } = working(
      { cooperation: { noise: 2, learning: 0.2 }, projects: { teamSize: 4 } },
      {},
      1,
      4,
    );
    const { team, contributions } = cell(projects, 0);
    team.forEach((i, at) => {
      const partners = mean(contributions.filter((_, other) => other !== at));
      const start = cell(before.predisposition, i);
      expect(territory.firms.predisposition[i]).toBeCloseTo(start + 0.2 * (partners - start), 12);
    });
  });
});
