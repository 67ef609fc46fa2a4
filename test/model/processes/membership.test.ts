import { describe, expect, it } from 'vitest';
import { ModelError } from '../../../src/model/errors.ts';
import type { WorldInput } from '../../../src/model/input.ts';
import type { ParameterOverrides } from '../../../src/model/parameters.ts';
import { LAST_NETWORK_ID } from '../../../src/model/world.ts';
import { cell } from '../../support/cell.ts';
import {
  binomialScore,
  LASTING_CONFLICT,
  mean,
  ofType,
  oneNetwork,
  onlySteps,
  goOn,
  run,
  sigma,
} from '../../support/small-worlds.ts';

describe('leaving', () => {
  const steps = onlySteps('leaving');

  it('happens with chance σ(intercept − weight·satisfaction)', () => {
    let left = 0;
    let members = 0;
    for (let replicate = 0; replicate < 40; replicate++) {
      const { world, territory } = run(oneNetwork(30, { steps }), 0, replicate);
      territory.firms.satisfaction.fill(-0.7);
      const events = ofType(goOn(world, 1).events, 'left');
      for (const { probability } of events) expect(probability).toBeCloseTo(sigma(-1.45), 12);
      left += events.length;
      members += 30;
    }
    expect(Math.abs(binomialScore(left, members, sigma(-4.25 + 4 * 0.7)))).toBeLessThan(4);
  });

  it('forgets what was learnt by working, except where a social tie preserves it', () => {
    const { world, territory } = run(
      oneNetwork(3, { steps, membership: { exitIntercept: 20 } }),
      0,
    );
    const { pairs, firms } = territory;
    pairs.positive.fill(2);
    pairs.prerequisite.fill(0.1);
    pairs.work.fill(5);
    pairs.tie(0, 1);
    pairs.refreshAllTrust(3);
    goOn(world, 1);
    expect(Array.from(firms.network)).toEqual([-1, -1, -1]);
    // Between firms 0 and 1 it stays; the diagonal never means anything.
    expect(Array.from(pairs.positive)).toEqual([2, 2, 0, 2, 2, 0, 0, 0, 2]);
    expect(Array.from(pairs.work)).toEqual([5, 5, 0, 5, 5, 0, 0, 0, 5]);
    // First impressions count in full again, social tie or not.
    for (const at of [1, 2, 3, 5, 6, 7]) {
      expect(cell(pairs.prerequisite, at)).toBe(cell(pairs.prior, at));
    }
    expect(cell(pairs.trust, 2)).toBe(cell(pairs.prior, 2));
    expect(cell(pairs.trust, 1)).toBeCloseTo((3 * cell(pairs.prior, 1) + 2) / 5, 14);
  });

  it('vacates the hub’s seat', () => {
    const { territory, events } = run(
      oneNetwork(5, { steps, membership: { exitIntercept: 20 } }),
      1,
    );
    expect(territory.networks.hub[0]).toBe(-1);
    expect(ofType(events, 'left').filter(({ wasHub }) => wasHub)).toHaveLength(1);
  });
});

/** Ten founders, and twenty firms outside that look for a network. */
function seeking(parameters: ParameterOverrides): WorldInput {
  return {
    parameters: {
      ...parameters,
      population: { firms: 30 },
      membership: { search: 1, ...parameters.membership },
      steps: onlySteps('joining'),
    },
    networks: [{ name: 'A', type: 'grouping', founders: 10 }],
  };
}

describe('joining', () => {
  const EAGER = { membership: { threshold: -10 } };

  it('happens at once where everyone is attracted and everyone admitted', () => {
    const { events, territory } = run(seeking({ ...EAGER, network: { admission: 0 } }), 1);
    expect(ofType(events, 'joined')).toHaveLength(20);
    expect(territory.sizeOf(0)).toBe(30);
  });

  it('never happens where nobody is attracted, looks around or is admitted', () => {
    for (const input of [
      seeking({ membership: { threshold: 10, noise: 0 } }),
      seeking({ membership: { threshold: -10, search: 0 } }),
      seeking({ ...EAGER, network: { admission: 1 } }),
    ]) {
      expect(run(input, 10).events).toEqual([]);
    }
  });

  it('takes exactly those whom the members trust enough on average', () => {
    const input = seeking({
      ...EAGER,
      network: { admission: 0.45 },
      trust: { notorietyWeight: 0.6 },
    });
    const { firms, pairs } = run(input, 0).territory;
    const members = Array.from(firms.id).filter((i) => firms.network[i] === 0);
    const trusted = Array.from(firms.id).filter((i) => {
      return (
        firms.network[i] === -1 && mean(members.map((j) => cell(pairs.trust, j * 30 + i))) >= 0.45
      );
    });
    const joined = ofType(run(input, 1).events, 'joined');
    expect(trusted.length).toBeGreaterThan(3);
    expect(trusted.length).toBeLessThan(17);
    expect(joined.map(({ firm }) => firm)).toEqual(trusted);
    for (const { memberTrust, admission } of joined) expect(memberTrust).toBeGreaterThan(admission);
  });

  it('takes anyone, trusted or not, where another firm is judged by lot', () => {
    const input = seeking({
      membership: { threshold: -10, judgement: 'lottery' },
      network: { admission: 0.45 },
      trust: { notorietyWeight: 0.6 },
    });
    const { territory, events } = run(input, 40);
    const { firms, pairs } = territory;
    const founders = cell(territory.founders, 0);
    const distrusted = ofType(events, 'joined').filter(({ firm }) => {
      return mean(founders.map((j) => cell(pairs.trust, j * 30 + firm))) < 0.45;
    });
    expect(distrusted.length).toBeGreaterThan(3);
    expect(Array.from(firms.network).filter((g) => g < 0).length).toBeLessThan(5);
  });

  it('is drawn by performance, reputation and trust, away by risk, the more so if vague', () => {
    const input = seeking({
      membership: { threshold: -10, noise: 0 },
      reputation: { experience: 0 },
      conflict: LASTING_CONFLICT,
    });
    const { world, territory } = run(input, 0);
    territory.networks.performance[0] = 0.3;
    territory.networks.conflict[0] = 2;
    const { firms, pairs } = territory;
    const members = Array.from(territory.membersOf(0));
    const reputation = mean(
      members.map((j) => {
        const traits = cell(firms.dynamism, j) + cell(firms.listening, j);
        return (
          (0.4 * (traits + cell(firms.conflictManagement, j))) / 3 +
          (0.2 * cell(firms.stage, j)) / 4 +
          0.15 * cell(firms.notoriety, j)
        );
      }),
    );
    const precision = firms.precision.slice();
    const trust = pairs.trust.slice();
    for (const event of ofType(goOn(world, 1).events, 'joined')) {
      const expected =
        0.3 +
        reputation +
        2 * mean(members.map((j) => cell(trust, event.firm * 30 + j))) -
        2 / members.length;
      const pi = cell(precision, event.firm);
      expect(event.vagueness).toBeCloseTo(1 + 1 / (1 + pi), 12);
      expect(event.attraction).toBeCloseTo(expected * event.vagueness, 10);
    }
    expect(territory.sizeOf(0)).toBeGreaterThan(12);
  });

  it('starts afresh: no aspiration, no gains, no payoff, a vision of one’s own', () => {
    const { world, territory } = run(seeking({ ...EAGER, network: { admission: 0 } }), 0);
    const { firms, pairs } = territory;
    const accounts = ['aspiration', 'satisfaction', 'gain', 'totalGain', 'payoff'] as const;
    for (const column of [...accounts, 'contribution'] as const) firms[column].fill(0.5);
    for (const { firm } of ofType(goOn(world, 1).events, 'joined')) {
      for (const column of accounts) expect(firms[column][firm]).toBe(0);
      // Even what it contributed and earned in this quarter, in a network that it left.
      expect(firms.contribution[firm]).toBe(0);
      expect(firms.memberSince[firm]).toBe(1);
      expect(pairs.origin[firm * 30 + firm]).toBe(1);
    }
  });
});

describe('founding', () => {
  function founding(parameters: ParameterOverrides): WorldInput {
    return {
      parameters: {
        ties: { degree: 8 },
        ...parameters,
        population: { firms: 40 },
        network: { minimumSize: 3 },
        steps: onlySteps('founding'),
      },
    };
  }

  it('is tried with chance rate·(½ + support)', () => {
    // Tried in vain: nobody knows anybody, so nothing changes from quarter to quarter.
    const chance = (rate: number, support: number) => {
      const input = founding({ founding: { rate, support, size: 4 } });
      // How often firm 0 comes to found a network first, over many worlds.
      let founded = 0;
      for (let replicate = 0; replicate < 300; replicate++) {
        const { events } = run(input, 1, replicate);
        if (ofType(events, 'founded').some(({ initiator }) => initiator === 0)) founded++;
      }
      return founded;
    };
    // Firm 0 comes first in the order of firms, so no other can take its acquaintances away.
    expect(Math.abs(binomialScore(chance(0.1, 0.5), 300, 0.1))).toBeLessThan(4);
    expect(Math.abs(binomialScore(chance(0.1, 1), 300, 0.15))).toBeLessThan(4);
    expect(Math.abs(binomialScore(chance(0.1, 0), 300, 0.05))).toBeLessThan(4);
  });

  it('gathers the acquainted outsiders whom the initiator trusts most', () => {
    const input = founding({ founding: { rate: 0.02, support: 0.5, size: 4 } });
    const before = run(input, 0).territory.pairs;
    const [first] = ofType(run(input, 12).events, 'founded');
    const { initiator, founders } = first ?? {};
    if (typeof initiator !== 'number') throw new Error('nobody founds a network in this world');
    const known = Array.from({ length: 40 }, (_, j) => j)
      .filter((j) => before.acquainted[initiator * 40 + j] === 1)
      .sort(
        (a, b) => cell(before.trust, initiator * 40 + b) - cell(before.trust, initiator * 40 + a),
      );
    expect(founders).toEqual([initiator, ...known.slice(0, 3)].sort((a, b) => a - b));
    expect(first?.trust).toBeGreaterThan(0);
  });

  it('needs as many as the minimum of the network', () => {
    const alone = founding({ founding: { rate: 1 }, ties: { graph: 'none' } });
    expect(run(alone, 5).events).toEqual([]);
  });

  it('refuses to go on where no number is left, rather than give one twice', () => {
    const quarter = (tick: number) => {
      const { world } = run(founding({ founding: { rate: 1, size: 4 } }), 0);
      world.tick = tick - 1;
      return ofType(goOn(world, tick).events, 'founded').length;
    };
    const last = Math.floor(LAST_NETWORK_ID / 40) - 1;
    expect(quarter(last)).toBeGreaterThan(0);
    expect(() => quarter(last + 2)).toThrow(ModelError);
  });

  it('starts a network with a hub, a vague vision amid the founders’ and a number of its own', () => {
    const { territory, events } = run(founding({ founding: { rate: 0.1, size: 5 } }), 6);
    const founded = ofType(events, 'founded');
    expect(founded.length).toBeGreaterThan(1);
    const { networks, firms } = territory;
    founded.forEach(({ tick, initiator, founders, network }, g) => {
      expect(networks.id[g]).toBe(network);
      expect(network).toBe(40 * tick + (initiator ?? NaN));
      expect(networks.foundedAt[g]).toBe(tick);
      expect(founders).toContain(networks.hub[g]);
      expect(networks.precision[g]).toBe(0.1);
      const centre = mean(founders.map((i) => cell(firms.visionX, i)));
      expect(cell(networks.visionX, g)).toBeCloseTo(centre, 12);
      expect(cell(territory.founders, g)).toEqual(founders);
    });
  });
});

describe('folding', () => {
  it('ends a network that falls below its minimum, in that very quarter', () => {
    const input = oneNetwork(
      9,
      { membership: { exitIntercept: -1.5 }, steps: onlySteps('leaving', 'folding') },
      { minimumSize: 6 },
    );
    const { events, territory } = run(input, 30);
    const [end] = ofType(events, 'dissolved');
    if (end === undefined) throw new Error('the network lives on in this world');
    const left = ofType(events, 'left');
    expect(end.members.length).toBe(9 - left.length);
    expect(end.members.length).toBeLessThan(6);
    const before = left.filter(({ tick }) => tick < end.tick).length;
    expect(9 - before).toBeGreaterThanOrEqual(6);
    expect(Array.from(territory.firms.network)).toEqual(Array.from({ length: 9 }, () => -1));
    expect(territory.networks.dissolvedAt[0]).toBe(end.tick);
    expect(Math.max(...left.map(({ tick }) => tick))).toBe(end.tick);
  });

  it('spares a network at its minimum', () => {
    const input = oneNetwork(6, { steps: onlySteps('folding') }, { minimumSize: 6 });
    expect(run(input, 5).events).toEqual([]);
  });

  it('smooths the size that a network is used to: a tenth of the way in each quarter', () => {
    const { world, territory } = run(oneNetwork(10, { steps: onlySteps('folding') }), 0);
    territory.networks.usualSize[0] = 4;
    goOn(world, 7);
    expect(cell(territory.networks.usualSize, 0)).toBeCloseTo(10 - 6 * 0.9 ** 7, 12);
  });
});
