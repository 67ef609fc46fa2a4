import { describe, expect, it } from 'vitest';
import type { WorldInput } from '../../../src/model/input.ts';
import type { ParameterOverrides } from '../../../src/model/parameters.ts';
import { measureNetworks } from '../../../src/model/metrics/measure-networks.ts';
import { NETWORK_METRIC } from '../../../src/model/metrics/network-metrics.ts';
import type { Territory } from '../../../src/model/territory.ts';
import { cell } from '../../support/cell.ts';
import { evenness } from '../../support/chi-square.ts';
import {
  goOn,
  LASTING_CONFLICT,
  mean,
  ofType,
  oneNetwork,
  onlySteps,
  run,
  sum,
} from '../../support/small-worlds.ts';
import { stepThrough } from '../../support/step-by-step.ts';

function voting(size: number, overrides: ParameterOverrides = {}): WorldInput {
  return oneNetwork(size, {
    ...overrides,
    steps: onlySteps('elections'),
    network: { mandate: 1, ...overrides.network },
  });
}

/** Score of each member by hand, luck apart. */
function scores({ firms, networks, pairs }: Territory, size: number): number[] {
  const hub = cell(networks.hub, 0);
  return Array.from({ length: size }, (_, i) => {
    const others = Array.from({ length: size }, (__, j) => j).filter((j) => j !== i);
    const trust = mean(others.map((j) => cell(pairs.trust, j * size + i)));
    const traits =
      (cell(firms.dynamism, i) + cell(firms.listening, i) + cell(firms.conflictManagement, i)) / 3;
    // The hub's ticks as hub are counted before the vote.
    const experience = cell(firms.hubTicks, i) + (i === hub ? 1 : 0);
    const reputation =
      0.4 * traits +
      0.25 * Math.min(1, experience / 12) +
      (0.2 * cell(firms.stage, i)) / 4 +
      0.15 * cell(firms.notoriety, i);
    const precision = cell(firms.precision, i);
    const score = 0.5 * trust + 0.5 * reputation + (0.1 * precision) / (1 + precision);
    if (i !== hub) return score;
    const conflict = Math.min(1.5, cell(networks.mandateConflict, 0));
    return score + 0.25 * mean(firms.satisfaction) - 0.5 * conflict;
  });
}

describe('what members judge the hub by', () => {
  const { world, territory } = run(voting(8, { network: { mandate: 100 } }), 0);

  it('is measured of each network: who is dissatisfied, and the conflict of the mandate', () => {
    territory.firms.satisfaction.set([-0.5, -0.11, -0.1, 0, 0.3, -0.2, 0.1, 0.2]);
    goOn(world, 4);
    territory.networks.mandateConflict[0] = 1.2;
    const [row] = measureNetworks(world);
    expect(row?.values[NETWORK_METRIC.dissatisfied]).toBe(3 / 8);
    expect(row?.values[NETWORK_METRIC.mandateConflict]).toBeCloseTo(1.2 / 4, 14);
  });

  it('is what the record of a hub that was replaced says', () => {
    const [replaced] = Array.from({ length: 40 }, (_, replicate) => replicate).flatMap(
      (replicate) => {
        const start = run(voting(9, { network: { mandate: 5 } }), 4, replicate);
        start.territory.firms.satisfaction.fill(-0.8, 0, 4);
        start.territory.networks.mandateConflict[0] = 2.5;
        return ofType(goOn(start.world, 5).events, 'replaced');
      },
    );
    expect(replaced).toMatchObject({ shareDissatisfied: 4 / 9, meanConflict: 0.5 });
  });
});

describe('an election without luck', () => {
  it('is won by the member with the highest score', () => {
    let replaced = 0;
    for (let replicate = 0; replicate < 150; replicate++) {
      const { world, territory } = run(voting(9, { elections: { noise: 0 } }), 0, replicate);
      // What the members judge the hub by.
      territory.firms.satisfaction.fill(replicate % 3 === 0 ? -0.8 : 0.2);
      territory.networks.mandateConflict[0] = (replicate % 5) / 10;
      const expected = scores(territory, 9);
      const { events } = goOn(world, 1);
      const [elected] = ofType(events, 'elected');
      const winner = expected.indexOf(Math.max(...expected));
      expect(elected).toMatchObject({ firm: winner, reason: 'mandate' });
      expect(elected?.candidates.firm).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
      const written = elected?.candidates.score ?? [];
      written.forEach((score, i) => expect(score).toBeCloseTo(cell(expected, i), 12));
      expect(elected?.score).toBeCloseTo(cell(expected, winner), 12);
      expect(territory.networks.hub[0]).toBe(winner);
      replaced += ofType(events, 'replaced').length;
    }
    expect(replaced).toBeGreaterThan(20);
    expect(replaced).toBeLessThan(130);
  });

  it('says what each candidate was judged on, and which part put the winner ahead by how much', () => {
    let heldOffice = 0;
    for (let replicate = 0; replicate < 40; replicate++) {
      const { world, territory } = run(voting(7), 0, replicate);
      territory.firms.satisfaction.fill(0.4);
      territory.networks.mandateConflict[0] = 0.3;
      const hub = cell(territory.networks.hub, 0);
      const [elected] = ofType(goOn(world, 1).events, 'elected');
      if (elected === undefined || elected.lead === null) throw new Error('no vote');
      const { candidates, lead } = elected;
      candidates.firm.forEach((firm, k) => {
        const merit =
          0.5 * cell(candidates.trust, k) +
          0.5 * cell(candidates.reputation, k) +
          0.1 * cell(candidates.clarity, k);
        const record = firm === hub ? 0.25 * 0.4 - 0.5 * 0.3 : 0;
        expect(candidates.record[k]).toBeCloseTo(record, 12);
        expect(candidates.score[k]).toBeCloseTo(merit + record + cell(candidates.luck, k), 12);
      });
      const parts = lead.trust + lead.reputation + lead.clarity + lead.record + lead.luck;
      expect(parts).toBeCloseTo(lead.score, 12);
      const [best, second] = [...candidates.score].sort((a, b) => b - a);
      expect(lead.score).toBeCloseTo((best ?? NaN) - (second ?? NaN), 12);
      expect(cell(candidates.score, lead.runnerUp)).toBe(second);
      expect(elected.score).toBe(best);
      if (elected.reelected || lead.runnerUp === hub) heldOffice++;
    }
    expect(heldOffice).toBeGreaterThan(0);
  });

  it('puts it down to luck alone where lots decide', () => {
    const { world } = run(voting(5, { elections: { ballots: 'random' } }), 0);
    const [elected] = ofType(goOn(world, 1).events, 'elected');
    expect(elected?.candidates.score).toEqual(elected?.candidates.luck);
    expect(elected?.lead).toMatchObject({ trust: 0, reputation: 0, clarity: 0, record: 0 });
    expect(elected?.lead?.score).toBe(elected?.lead?.luck);
    expect(elected?.candidates.trust.every((trust) => trust > 0)).toBe(true);
  });

  it('compares the winner’s reputation with that of the other candidates alone', () => {
    const input = voting(5, {
      elections: { review: 'within', patience: 1, noise: 0, trustWeight: 0, clarityWeight: 0 },
      network: { mandate: 12 },
    });
    const { world, territory } = run(input, 0);
    // The best reputed is hub and voted out within its mandate: it may not stand.
    const hub = cell(territory.networks.hub, 0);
    territory.firms.notoriety.fill(0.1);
    territory.firms.notoriety[hub] = 1;
    territory.firms.satisfaction.fill(-1);
    const [elected] = ofType(goOn(world, 1).events, 'elected');
    expect(elected?.reason).toBe('dissatisfaction');
    expect(elected?.candidates.firm).not.toContain(hub);
    expect(elected?.candidates.firm).toHaveLength(4);
    expect(elected?.reputationPercentile).toBe(1);
  });

  it('has nothing to compare where one stands alone', () => {
    const { world, territory } = run(voting(2), 0);
    territory.firms.network[1] = -1;
    territory.listMembers();
    const [elected] = ofType(goOn(world, 1).events, 'elected');
    expect(elected).toMatchObject({ firm: 0, reputationPercentile: null, lead: null });
  });

  it('says by how much the winner is better reputed than the others', () => {
    const { world, territory } = run(
      voting(6, {
        elections: { noise: 0, trustWeight: 0, clarityWeight: 0, satisfactionWeight: 0 },
      }),
      0,
    );
    const [elected] = ofType(goOn(world, 1).events, 'elected');
    expect(elected?.reputationPercentile).toBe(1);
    expect(elected?.reputation).toBeCloseTo((elected?.score ?? 0) / 0.5, 12);
    expect(elected?.firm).toBe(territory.networks.hub[0]);
  });
});

describe('random ballots', () => {
  it('elect every member equally often', () => {
    const { events } = run(voting(8, { elections: { ballots: 'random' } }), 4000);
    const wins = new Int32Array(8);
    for (const { firm } of ofType(events, 'elected')) wins[firm] = cell(wins, firm) + 1;
    expect(sum(wins)).toBe(4000);
    expect(Math.abs(evenness(wins))).toBeLessThan(3.5);
    expect(ofType(events, 'replaced').length).toBeGreaterThan(3300);
  });

  it('do not heed merit, merit does not heed chance alone', () => {
    const favourite = (ballots: 'random' | 'merit') => {
      const { events } = run(voting(8, { elections: { ballots } }), 400);
      const wins = new Int32Array(8);
      for (const { firm } of ofType(events, 'elected')) wins[firm] = cell(wins, firm) + 1;
      return Math.max(...wins) / 400;
    };
    expect(favourite('random')).toBeLessThan(0.2);
    expect(favourite('merit')).toBeGreaterThan(0.35);
  });
});

describe('votes', () => {
  it('come at the end of each mandate', () => {
    const { events } = run(voting(7, { network: { mandate: 5 } }), 23);
    expect(ofType(events, 'elected').map(({ tick }) => tick)).toEqual([5, 10, 15, 20]);
  });

  it('fill a vacancy one quarter after the hub has left', () => {
    const { world, territory } = run(voting(7, { network: { mandate: 100 } }), 0);
    const former = cell(territory.networks.hub, 0);
    territory.networks.hub[0] = -1;
    territory.firms.network[former] = -1;
    territory.listMembers();
    const { events } = goOn(world, 3);
    expect(ofType(events, 'elected').map(({ tick, reason }) => [tick, reason])).toEqual([
      [1, 'vacancy'],
    ]);
    expect(ofType(events, 'replaced')).toEqual([]);
    expect(territory.networks.hub[0]).not.toBe(former);
  });

  it('come within the mandate after lasting dissatisfaction, where the rival reading says so', () => {
    const within = (review: 'within' | 'mandate') => {
      const input = voting(7, { elections: { review, patience: 3 }, network: { mandate: 100 } });
      const { world, territory } = run(input, 0);
      territory.firms.satisfaction.fill(-0.5);
      const former = cell(territory.networks.hub, 0);
      const { events } = goOn(world, 8);
      const votes = ofType(events, 'elected').map(({ tick, reason }) => [tick, reason]);
      const losers = ofType(events, 'replaced').map(({ firm }) => firm);
      return { votes, losers, former };
    };
    expect(within('mandate').votes).toEqual([]);
    const { votes, losers, former } = within('within');
    // Three quarters of patience each time.
    expect(votes).toEqual([
      [3, 'dissatisfaction'],
      [6, 'dissatisfaction'],
    ]);
    // Whoever is voted out may not stand at once.
    expect(losers[0]).toBe(former);
    expect(losers).toHaveLength(2);
  });

  it('do not come after dissatisfaction that was interrupted', () => {
    const input = voting(7, {
      elections: { review: 'within', patience: 3 },
      network: { mandate: 100 },
    });
    const { world, territory } = run(input, 0);
    const held: number[] = [];
    for (let tick = 1; tick <= 12; tick++) {
      territory.firms.satisfaction.fill(tick % 3 === 0 ? 0.5 : -0.5);
      held.push(...ofType(goOn(world, tick).events, 'elected').map((event) => event.tick));
    }
    expect(held).toEqual([]);
  });

  it('need a majority that is dissatisfied', () => {
    const votes = (dissatisfied: number) => {
      const input = voting(8, { elections: { review: 'within' }, network: { mandate: 100 } });
      const { world, territory } = run(input, 0);
      territory.firms.satisfaction.fill(-0.5, 0, dissatisfied);
      return ofType(goOn(world, 6).events, 'elected').length;
    };
    expect([votes(4), votes(5)]).toEqual([0, 1]);
  });

  it('come within the mandate when conflict runs high, then not for some quarters', () => {
    const input = voting(5, {
      elections: { review: 'within', patience: 4 },
      network: { mandate: 100 },
      conflict: LASTING_CONFLICT,
    });
    const { world, territory } = run(input, 0);
    territory.networks.conflict[0] = 3;
    const { events } = goOn(world, 10);
    expect(ofType(events, 'elected').map(({ tick, reason }) => [tick, reason])).toEqual([
      // The founding vote, too, is followed by four quarters of grace.
      [4, 'conflict'],
      [8, 'conflict'],
    ]);
  });

  it('are not held where the network has no hub', () => {
    const { events, territory } = run(voting(5, { network: { hub: 'none' } }), 10);
    expect(events).toEqual([]);
    expect(territory.networks.hub[0]).toBe(-1);
  });
});

describe('the board', () => {
  it('is the best reputed members besides the hub: one in five, three to five', () => {
    for (const [size, seats] of [
      [3, 2],
      [4, 3],
      [7, 3],
      [20, 4],
      [22, 4],
      [30, 5],
      [40, 5],
    ] as const) {
      const { world, territory } = run(voting(size, { reputation: { experience: 0 } }), 0);
      stepThrough(world, ({ run: go }) => go());
      const { firms, networks } = territory;
      const hub = cell(networks.hub, 0);
      const reputation = (i: number) =>
        (0.4 *
          (cell(firms.dynamism, i) +
            cell(firms.listening, i) +
            cell(firms.conflictManagement, i))) /
          3 +
        (0.2 * cell(firms.stage, i)) / 4 +
        0.15 * cell(firms.notoriety, i);
      const ranked = Array.from(firms.id)
        .filter((i) => i !== hub)
        .sort((a, b) => reputation(b) - reputation(a));
      const board = Array.from(firms.id).filter((i) => firms.board[i] === 1);
      expect(board).toEqual(ranked.slice(0, seats).sort((a, b) => a - b));
    }
  });
});

describe('hubs', () => {
  it('gain experience by the quarter', () => {
    const { territory } = run(voting(6, { elections: { ballots: 'random' } }), 50);
    expect(sum(territory.firms.hubTicks)).toBe(50);
  });
});
