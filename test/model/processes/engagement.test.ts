import { describe, expect, it } from 'vitest';
import type { ModelEvent } from '../../../src/model/events.ts';
import type { WorldInput } from '../../../src/model/input.ts';
import type { ParameterOverrides } from '../../../src/model/parameters.ts';
import { lane, STREAM } from '../../../src/model/random.ts';
import type { Territory } from '../../../src/model/territory.ts';
import type { World } from '../../../src/model/world.ts';
import { cell } from '../../support/cell.ts';
import {
  binomialScore,
  mean,
  ofType,
  oneNetwork,
  onlySteps,
  run,
  sum,
} from '../../support/small-worlds.ts';
import { stepThrough } from '../../support/step-by-step.ts';

const STEPS = onlySteps('engagement');
const FIRMS = 4000;

/** Four thousand firms without network, in territories of twenty, that learn nothing. */
function alone(engagement: ParameterOverrides['engagement'], others: ParameterOverrides = {}) {
  const input: WorldInput = {
    parameters: {
      ...others,
      population: { firms: FIRMS, territories: FIRMS / 20, exporters: 0, ...others.population },
      engagement: { exportLearning: 0, ...engagement },
      steps: STEPS,
    },
  };
  return (ticks: number) => run(input, ticks).world.territories;
}

function stages(territories: readonly Territory[]): number[] {
  const counts = [0, 0, 0, 0, 0];
  for (const { firms } of territories) {
    for (const stage of firms.stage) counts[stage] = cell(counts, stage) + 1;
  }
  return counts;
}

describe('firms without network', () => {
  it('advance with chance 1 − exp(−solo·(½ + k)·(0.6 + 0.4·clarity))', () => {
    const go = alone({ solo: 0.3 });
    const chances = go(0).flatMap(({ firms }) =>
      Array.from(firms.precision, (pi) => {
        return 1 - Math.exp(-0.3 * (0.5 + 0.1) * (0.6 + (0.4 * pi) / (1 + pi)));
      }),
    );
    expect(chances).toHaveLength(FIRMS);
    const advanced = FIRMS - cell(stages(go(1)), 0);
    const error = Math.sqrt(sum(chances.map((p) => p * (1 - p))));
    expect(Math.abs(advanced - sum(chances)) / error).toBeLessThan(4);
  });

  it('follow the chain of stages exactly: the distribution after up to 12 quarters', () => {
    const go = alone({ solo: 0.4, clarityFloor: 1, retreat: 0.5, knowledgeProtection: 2 });
    const up = 1 - Math.exp(-0.4 * (0.5 + 0.1));
    const down = 1 - Math.exp(-0.5 * Math.exp(-2 * 0.1));
    let chain = [1, 0, 0, 0, 0];
    for (let tick = 1; tick <= 12; tick++) {
      const next = [0, 0, 0, 0, 0];
      chain.forEach((share, stage) => {
        const rises = stage < 4 ? up : 0;
        // A firm that does not advance may fall back.
        const falls = stage > 0 ? (1 - rises) * down : 0;
        next[stage] = cell(next, stage) + share * (1 - rises - falls);
        if (rises > 0) next[stage + 1] = cell(next, stage + 1) + share * rises;
        if (falls > 0) next[stage - 1] = cell(next, stage - 1) + share * falls;
      });
      chain = next;
      if (![1, 2, 5, 12].includes(tick)) continue;
      const counts = stages(go(tick));
      const scores = chain
        .map((share, stage) => [share, cell(counts, stage)] as const)
        .filter(([share]) => share > 0)
        .map(([share, count]) => Math.abs(binomialScore(count, FIRMS, share)));
      expect(Math.max(...scores), `after ${tick} quarters`).toBeLessThan(4);
    }
  });

  it('never move without any hazard', () => {
    const go = alone({ solo: 0, retreat: 0 }, { population: { exporters: 0.5 } });
    expect(stages(go(20))).toEqual(stages(go(0)));
  });

  it('first export in the quarter of their first advance', () => {
    const input: WorldInput = {
      parameters: { population: { firms: 40 }, engagement: { solo: 0.2 }, steps: STEPS },
    };
    const { territory, events } = run(input, 15);
    const started = run(input, 0).territory.firms.stage;
    territory.firms.firstExport.forEach((tick, firm) => {
      const first = ofType(events, 'stageChanged').find((event) => event.firm === firm);
      expect(tick).toBe(cell(started, firm) > 0 ? 0 : (first?.tick ?? -1));
    });
  });
});

/** One network in the middle of a quarter, all steps before this one done. */
function members(engagement: ParameterOverrides['engagement'] = {}) {
  const small = run(oneNetwork(20, { engagement, steps: STEPS }, { advocacy: 0.2 }), 0);
  const { firms, networks } = small.territory;
  networks.coordination[0] = 0.55;
  networks.precision[0] = 1.7;
  firms.contribution.set(Array.from({ length: 20 }, (_, i) => (i + 1) / 20));
  return small;
}

/** The members' way abroad in the first quarter, and no other step of it. */
function engage(world: World): ModelEvent[] {
  const events: ModelEvent[] = [];
  stepThrough(
    world,
    (step) => {
      if (step.process.name === 'engagement') step.run();
    },
    (event) => void events.push(event),
  );
  return events;
}

describe('a member', () => {
  // K = 0.55, Π = 1.7, and an association that lowers barriers by a fifth.
  const clarity = 1.7 / 2.7;

  function hazardOf({ firms }: Territory, i: number, network: number): number {
    const pi = cell(firms.precision, i);
    return (
      (0.008 + network * (0.4 + 0.6 * 0.55) * cell(firms.contribution, i) * clarity ** 2) *
      (0.5 + cell(firms.knowledge, i)) *
      (0.6 + (0.4 * pi) / (1 + pi)) *
      1.2
    );
  }

  it('advances when its luck is below 1 − exp(−hazard), to the billionth', () => {
    let near = 0;
    for (let i = 0; i < 20; i++) {
      for (const sign of [-1, 1]) {
        const { world, territory } = members();
        world.draws.quad(STREAM['engagement.move'], 1, i, 0);
        const needed = -Math.log(1 - cell(lane, 2)) * (1 + sign * 1e-9);
        // The network's part that makes the hazard just so.
        const one = hazardOf(territory, i, 1) - hazardOf(territory, i, 0);
        const network = (needed - hazardOf(territory, i, 0)) / one;
        const stage = cell(territory.firms.stage, i);
        if (network < 0 || stage === 4) continue;
        Object.assign(world.parameters.engagement, { network, retreat: 0 });
        engage(world);
        expect(cell(territory.firms.stage, i) - stage).toBe(sign === 1 ? 1 : 0);
        near++;
      }
    }
    expect(near).toBeGreaterThan(30);
  });

  it('falls back when its luck is below 1 − exp(−0.7·retreat·exp(−3k)), to the billionth', () => {
    for (let i = 0; i < 20; i++) {
      for (const sign of [-1, 1]) {
        const { world, territory } = members();
        territory.firms.stage[i] = 2;
        territory.firms.knowledge[i] = 0.3;
        world.draws.quad(STREAM['engagement.move'], 1, i, 0);
        const needed = -Math.log(1 - cell(lane, 3)) * (1 + sign * 1e-9);
        const retreat = needed / (0.7 * Math.exp(-3 * 0.3));
        Object.assign(world.parameters.engagement, { network: 0, solo: 0, retreat });
        engage(world);
        expect(territory.firms.stage[i]).toBe(sign === 1 ? 1 : 2);
      }
    }
  });

  it('says what moved it up: the hazard and everything that made it', () => {
    const { world, territory } = members({ network: 1 });
    const contribution = territory.firms.contribution.slice();
    const moves = Array.from({ length: 12 }, () => engage(world)).flat();
    const advances = ofType(moves, 'stageChanged').filter((move) => move.direction === 'up');
    expect(advances.length).toBeGreaterThan(3);
    for (const { firm, knowledge, clarity: own, ...told } of advances) {
      expect(told.to).toBe(told.from + 1);
      expect(told.solo).toBe(0.008);
      expect(told.route?.strength).toBe(1);
      expect(told.route?.coordinationFactor).toBeCloseTo(0.4 + 0.6 * 0.55, 12);
      expect(told.route?.cooperation).toBe(cell(contribution, firm));
      expect(told.route?.sharedClarity).toBeCloseTo(clarity, 12);
      const viaNetwork = (0.4 + 0.6 * 0.55) * cell(contribution, firm) * clarity ** 2;
      expect(told.viaNetwork).toBeCloseTo(viaNetwork, 12);
      expect(told.knowledgeFactor).toBeCloseTo(0.5 + knowledge, 12);
      expect(told.clarityFactor).toBeCloseTo(0.6 + 0.4 * own, 12);
      expect(told.advocacyFactor).toBeCloseTo(1.2, 12);
      const { knowledgeFactor, clarityFactor, advocacyFactor } = told;
      const product = knowledgeFactor * clarityFactor * advocacyFactor;
      expect(told.hazard).toBeCloseTo((0.008 + viaNetwork) * product, 12);
    }
  });

  it('says what moved it down, and nothing of what would have moved it up', () => {
    const { world, territory } = members({ network: 0, solo: 0, retreat: 5 });
    territory.firms.stage.fill(2);
    const retreats = ofType(engage(world), 'stageChanged');
    expect(retreats.length).toBeGreaterThan(3);
    for (const move of retreats) {
      if (move.direction === 'up') throw new Error('nobody can advance here');
      expect(move.to).toBe(1);
      expect([move.base, move.memberFactor]).toEqual([5, 0.7]);
      expect(move.knowledgeFactor).toBeCloseTo(Math.exp(-3 * move.knowledge), 12);
      expect(move.hazard).toBeCloseTo(5 * 0.7 * move.knowledgeFactor, 12);
      expect(move).not.toHaveProperty('solo');
    }
  });
});

describe('a firm without network', () => {
  it('has no part of its hazard through one', () => {
    const input: WorldInput = {
      parameters: { population: { firms: 40 }, engagement: { solo: 0.4 }, steps: STEPS },
    };
    const advances = ofType(run(input, 3).events, 'stageChanged').filter(
      (move) => move.direction === 'up',
    );
    expect(advances.length).toBeGreaterThan(5);
    for (const { network, viaNetwork, route, advocacyFactor } of advances) {
      expect({ network, viaNetwork, route, advocacyFactor }).toEqual({
        network: -1,
        viaNetwork: 0,
        route: null,
        advocacyFactor: 1,
      });
    }
  });
});

describe('knowledge of markets', () => {
  it('grows by exporting and by membership, up to 1', () => {
    const input = oneNetwork(
      10,
      { steps: STEPS, engagement: { solo: 0, network: 0, retreat: 0 } },
      { institutions: 0.01 },
    );
    const before = run(input, 0).territory.firms;
    for (const ticks of [1, 10, 200]) {
      const { firms } = run(input, ticks).territory;
      firms.knowledge.forEach((knowledge, i) => {
        const growth = 0.005 + 0.01 + (cell(before.stage, i) > 0 ? 0.02 : 0);
        const expected = Math.min(1, cell(before.knowledge, i) + ticks * growth);
        expect(knowledge).toBeCloseTo(expected, 10);
      });
    }
  });

  it('protects from falling back', () => {
    const fallen = (knowledge: number) => {
      const go = alone(
        { solo: 0, retreat: 0.3 },
        { population: { exporters: 1, exporterKnowledge: knowledge } },
      );
      return cell(stages(go(1)), 0) / FIRMS;
    };
    expect(fallen(0)).toBeCloseTo(1 - Math.exp(-0.3), 1);
    expect(fallen(0.8)).toBeLessThan(fallen(0) / 5);
    expect(mean([fallen(0), fallen(0.8)])).toBeGreaterThan(0);
  });
});
