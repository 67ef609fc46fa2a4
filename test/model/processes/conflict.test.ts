import { describe, expect, it } from 'vitest';
import type { ParameterOverrides } from '../../../src/model/parameters.ts';
import { cell } from '../../support/cell.ts';
import {
  alwaysContributing,
  binomialScore,
  goOn,
  mean,
  ofType,
  oneNetwork,
  onlySteps,
  run,
  sum,
} from '../../support/small-worlds.ts';

/** Eight firms of which all pairs work together in every quarter, and quarrel by pure chance. */
function quarrels(
  ticks: number,
  conflict: ParameterOverrides['conflict'] = {},
  others: ParameterOverrides = {},
) {
  const input = oneNetwork(8, {
    projects: { teamSize: 8 },
    cooperation: alwaysContributing(0),
    // Everyone contributes what is expected, one half: trust changes by conflicts alone.
    trust: {
      retention: 1,
      tieRetention: 1,
      priorRetention: 1,
      observationNoise: 0,
      reference: 'fixed',
      fixedReference: 0.5,
    },
    ...others,
    conflict: {
      baseHazard: 0.1,
      visionGap: 0,
      trustRelief: 0,
      coordinationRelief: 0,
      contributionGap: 0,
      ...conflict,
    },
    steps: { ...onlySteps('projects', 'cooperation', 'trust', 'conflict'), ...others.steps },
  });
  const { events, territory, world } = run(input, ticks);
  return {
    conflicts: ofType(events, 'conflict'),
    mediations: ofType(events, 'mediated'),
    territory,
    world,
  };
}

describe('conflict', () => {
  it('that never breaks out leaves no load and no bad evidence', () => {
    const { conflicts, territory } = quarrels(40, { baseHazard: 0 });
    expect(conflicts).toEqual([]);
    expect(territory.networks.conflict[0]).toBe(0);
    expect(sum(territory.pairs.negative)).toBe(0);
  });

  it('breaks out between each pair with chance 1 − exp(−hazard)', () => {
    const { conflicts } = quarrels(100);
    const score = binomialScore(conflicts.length, 28 * 100, 1 - Math.exp(-0.1));
    expect(Math.abs(score)).toBeLessThan(4);
    expect(conflicts.map(({ hazard }) => hazard)).toEqual(conflicts.map(() => 0.1));
    // One at most for each pair and quarter.
    const names = conflicts.map(({ tick, firm, other }) => `${tick} ${firm} ${other}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a hazard of h0·exp(a·gap of visions − b·(trust − ½) − d·(K − ½) + e·gap of contributions)', () => {
    const { conflicts } = quarrels(
      10,
      {
        baseHazard: 0.3,
        visionGap: 1,
        trustRelief: 3,
        coordinationRelief: 1.5,
        contributionGap: 2,
      },
      { cooperation: { noise: 1 } },
    );
    expect(conflicts.length).toBeGreaterThan(50);
    for (const { hazard, visionGap, trust, contributionGap } of conflicts) {
      // Nothing is coordinated here: K = 0.
      const exponent = visionGap - 3 * (trust - 0.5) + 0.75 + 2 * contributionGap;
      expect(hazard).toBeCloseTo(0.3 * Math.exp(exponent), 10);
    }
  });

  it('has a severity drawn from an exponential distribution of mean 1', () => {
    const severities = quarrels(100).conflicts.map(({ severity }) => severity);
    const n = severities.length;
    expect(Math.abs(mean(severities) - 1)).toBeLessThan(4 / Math.sqrt(n));
    const beyond = severities.filter((severity) => severity > 1).length;
    expect(Math.abs(binomialScore(beyond, n, Math.exp(-1)))).toBeLessThan(4);
  });

  it('is settled between the parties with chance settlement·trust', () => {
    const { conflicts } = quarrels(150, { settlement: 0.8, evidence: 0 });
    const expected = mean(conflicts.map(({ trust }) => 0.8 * trust));
    const settled = conflicts.filter((conflict) => conflict.settled).length;
    expect(Math.abs(binomialScore(settled, conflicts.length, expected))).toBeLessThan(4);
  });

  it('that nobody resolves adds up to a load that fades by the decay', () => {
    const { conflicts, territory } = quarrels(
      30,
      { settlement: 0, decay: 0.2 },
      { network: { hub: 'none' }, projects: { teamSize: 8, withoutHub: 1 } },
    );
    let load = 0;
    for (let tick = 1; tick <= 30; tick++) {
      const fresh = conflicts.filter((conflict) => conflict.tick === tick);
      load = load * 0.8 + sum(fresh.map(({ severity }) => severity));
    }
    expect(load).toBeGreaterThan(1);
    expect(cell(territory.networks.conflict, 0)).toBeCloseTo(load, 10);
  });

  it('that nobody resolves turns κ·evidence·severity against both parties', () => {
    const { conflicts, territory } = quarrels(
      20,
      { settlement: 0, evidence: 0.3 },
      { network: { hub: 'none' }, projects: { teamSize: 8, withoutHub: 1 } },
    );
    const expected = new Float64Array(64);
    for (const { firm, other, severity } of conflicts) {
      for (const at of [firm * 8 + other, other * 8 + firm]) {
        expected[at] = cell(expected, at) + 0.3 * 3 * severity;
      }
    }
    expected.forEach((harm, at) => expect(territory.pairs.negative[at]).toBeCloseTo(harm, 10));
  });

  it('leaves a load that the hub works off: by decay + healing·skill·trust in it', () => {
    const { world, territory } = quarrels(
      0,
      { baseHazard: 0 },
      { hub: { conflictManagement: 0.7 } },
    );
    territory.networks.conflict[0] = 5;
    const hub = cell(territory.networks.hub, 0);
    const others = [0, 1, 2, 3, 4, 5, 6, 7].filter((i) => i !== hub);
    const trusted = mean(others.map((i) => cell(territory.pairs.trust, i * 8 + hub)));
    goOn(world, 4);
    const kept = 1 - 0.1 - 0.5 * 0.7 * trusted;
    expect(cell(territory.networks.conflict, 0)).toBeCloseTo(5 * kept ** 4, 12);
  });

  it('is mediated by the hub, never in a quarrel of its own', () => {
    const { conflicts, mediations, territory } = quarrels(150, { settlement: 0, evidence: 0 });
    const id = territory.networks.hub[0];
    const unsettled = conflicts.filter(({ firm, other }) => firm !== id && other !== id);
    expect(mediations.map(({ tick, firm, other }) => [tick, firm, other])).toEqual(
      unsettled.map(({ tick, firm, other }) => [tick, firm, other]),
    );
    expect(unsettled.length).toBeLessThan(conflicts.length);
    const expected = mean(mediations.map(({ probability }) => probability));
    const resolved = mediations.filter((mediation) => mediation.resolved).length;
    expect(Math.abs(binomialScore(resolved, mediations.length, expected))).toBeLessThan(4);
  });

  it('leaves trust as it is where the step of trust is off', () => {
    const { conflicts, territory } = quarrels(40, { settlement: 0 }, { steps: { trust: false } });
    const { prior, trust, negative } = territory.pairs;
    expect(conflicts.length).toBeGreaterThan(50);
    expect(cell(territory.networks.conflict, 0)).toBeGreaterThan(0);
    expect(sum(negative)).toBe(0);
    expect(trust).toEqual(prior);
  });

  it('switched off from the start leaves no load', () => {
    const { conflicts, territory } = quarrels(20, {}, { steps: { conflict: false } });
    expect(conflicts).toEqual([]);
    expect(territory.networks.conflict[0]).toBe(0);
    expect(territory.networks.mandateConflict[0]).toBe(0);
  });

  it('switched off in mid-run goes on being worked off, and counts against the mandate', () => {
    const input = { ...quarrels(0, { decay: 0.2, healing: 0 }).world.input };
    const changes = [{ tick: 11, parameters: { steps: { conflict: false } } }];
    const { territory, world, events } = run({ ...input, changes }, 10);
    const load = cell(territory.networks.conflict, 0);
    const account = cell(territory.networks.mandateConflict, 0);
    expect(load).toBeGreaterThan(1);
    expect(ofType(events, 'conflict').length).toBeGreaterThan(0);
    expect(ofType(goOn(world, 14).events, 'conflict')).toEqual([]);
    expect(cell(territory.networks.conflict, 0)).toBeCloseTo(load * 0.8 ** 4, 12);
    const added = (load / 8) * (0.8 + 0.8 ** 2 + 0.8 ** 3 + 0.8 ** 4);
    expect(cell(territory.networks.mandateConflict, 0)).toBeCloseTo(account + added, 12);
  });

  it('takes trust as middling in all arrangements where these do not need it', () => {
    const { conflicts, mediations, territory, world } = quarrels(
      150,
      { settlement: 0.8, evidence: 0, trustInArrangements: false },
      { hub: { conflictManagement: 0.6 }, coordination: { reputationWeight: 0 } },
    );
    // Between the parties, though none of them trusts the other at one half,
    expect(conflicts.filter(({ trust }) => trust === 0.5)).toEqual([]);
    const settled = conflicts.filter((conflict) => conflict.settled).length;
    expect(Math.abs(binomialScore(settled, conflicts.length, 0.4))).toBeLessThan(4);
    // by the hub,
    expect(mediations.length).toBeGreaterThan(50);
    for (const { probability } of mediations) expect(probability).toBeCloseTo(0.3, 12);
    // and in what is worked off.
    territory.networks.conflict[0] = 5;
    Object.assign(world.parameters.conflict, { baseHazard: 0 });
    goOn(world, 151);
    expect(cell(territory.networks.conflict, 0)).toBeCloseTo(5 * (1 - 0.1 - 0.5 * 0.6 * 0.5), 12);
  });

  it('is mediated among fresh conflicts only, in the load only, or both', () => {
    const outcome = (mediation: 'both' | 'fresh' | 'load') => {
      const { mediations, world, territory } = quarrels(10, { mediation, settlement: 0 });
      // Afterwards: how much of a load of 1 is left after a quarter in which nobody quarrels.
      territory.networks.conflict[0] = 1;
      Object.assign(world.parameters.conflict, { baseHazard: 0 });
      goOn(world, 11);
      return [mediations.length > 0, cell(territory.networks.conflict, 0) < 0.9 - 1e-9];
    };
    expect(outcome('both')).toEqual([true, true]);
    expect(outcome('fresh')).toEqual([true, false]);
    expect(outcome('load')).toEqual([false, true]);
  });
});
