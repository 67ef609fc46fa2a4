import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../../src/model/create-world.ts';
import type { ModelEvent } from '../../src/model/events.ts';
import type { WorldInput } from '../../src/model/input.ts';
import type { Metric } from '../../src/model/metrics/declare.ts';
import { measure, METRIC_NAMES, METRICS } from '../../src/model/metrics.ts';
import { measureNetworks } from '../../src/model/metrics/measure-networks.ts';
import { NETWORK_METRICS } from '../../src/model/metrics/network-metrics.ts';
import { continueRun, simulate } from '../../src/model/simulate.ts';
import { stateHash } from '../../src/model/state-hash.ts';
import type { World } from '../../src/model/world.ts';
import { cell, positionOf } from '../support/cell.ts';
import { lawOptions } from '../support/law-options.ts';
import type { Width } from '../support/random-input.ts';
import { lucks, worldInputs } from '../support/random-input.ts';
import { stateFaults } from '../support/state-faults.ts';
import { runWhole } from '../support/run-whole.ts';

const WIDTHS: Width[] = ['plausible', 'allowed'];
const lengths = fc.nat(14);

/** What a metric's value contradicts in its declaration, in words. */
function rangeFaults(
  declared: readonly { name: string; range: readonly [number, number] }[],
  values: Float64Array,
): string[] {
  return declared.flatMap(({ name, range: [lowest, highest] }, at) => {
    const value = cell(values, at);
    // NaN stands for: there is nothing to measure.
    return value < lowest || value > highest || Math.abs(value) === Infinity
      ? [`${name} is ${value}`]
      : [];
  });
}

/** Every metric by name at the world's present tick. */
function named(world: World): (name: string) => number {
  const values = measure(world);
  return (name) => cell(values, positionOf(METRIC_NAMES, name));
}

/** Metrics that are missing although what they are measured of exists. */
function missing(world: World): string[] {
  const value = named(world);
  const isEmpty = {
    firms: () => false,
    world: () => false,
    members: () => value('membership') === 0,
    outsiders: () => value('membership') === 1,
    living: () => value('networks') === 0,
    everFounded: () => value('networks.everFounded') === 0,
  };
  // These ask for more than a network: projects, a pair, a carried origin; or a firm that did not
  // export at the start.
  const mayLack =
    /^(cooperation|trust|trust\.prerequisite|trust\.earned|socialTies|origin\..*|timeToExport(\..*)?)$/;
  return METRICS.filter(({ name, covers }: Metric) => {
    const isMissing = Number.isNaN(value(name));
    return isEmpty[covers]() ? !isMissing : isMissing && !mayLack.test(name);
  }).map(({ name }) => name);
}

describe.each(WIDTHS)('for all %s parameters, in all worlds', (width) => {
  const cases = fc.tuple(worldInputs(width), lucks, lengths);

  it('every metric lies in its declared range, and is missing only where nothing exists', () => {
    fc.assert(
      fc.property(cases, ([input, luck, ticks]) => {
        const faults: string[] = [];
        const result = simulate(input, luck, ticks, {
          tick(world) {
            faults.push(...rangeFaults(METRICS, measure(world)), ...missing(world));
            for (const { values } of measureNetworks(world)) {
              faults.push(...rangeFaults(NETWORK_METRICS, values));
            }
          },
        });
        faults.push(...rangeFaults(METRICS, result.metrics));
        expect(faults).toEqual([]);
      }),
      lawOptions(60),
    );
  });

  it('the state keeps its meaning: ranges, symmetry, members, derived trust, origins', () => {
    fc.assert(
      fc.property(cases, ([input, luck, ticks]) => {
        const faults: string[] = [];
        simulate(input, luck, ticks, {
          tick(world) {
            faults.push(...stateFaults(world));
          },
        });
        expect(faults).toEqual([]);
      }),
      lawOptions(60),
    );
  });

  it('parts add up: trust, quadrants, life stages, origins, members and outsiders', () => {
    fc.assert(
      fc.property(cases, ([input, luck, ticks]) => {
        const { world } = runWhole(input, luck, ticks);
        const value = named(world);
        const sums: [string, number, number][] = [];
        if (value('networks') > 0) {
          const parts = ['creation', 'extension', 'maturity', 'decline'];
          sums.push(['life stages', total(parts.map((part) => value(`lifeCycle.${part}`))), 1]);
          if (!Number.isNaN(value('trust'))) {
            sums.push([
              'trust',
              value('trust.prerequisite') + value('trust.earned'),
              value('trust'),
            ]);
          }
          const hasOrigin = world.territories.every(({ pairs, networkCount }) => {
            return networkCount === 0 || pairs.origin.length > 0;
          });
          if (hasOrigin) {
            const origins = ['hub', 'member', 'blend'].map((part) => value(`origin.${part}`));
            sums.push(['origins', total(origins), 1]);
          }
        }
        const share = value('membership');
        if (share > 0) {
          const parts = ['myopia', 'cloistered', 'reticular', 'visionary'];
          sums.push(['quadrants', total(parts.map((part) => value(`allali.${part}`))), 1]);
        }
        if (share > 0 && share < 1) {
          for (const name of ['engagement', 'exporters']) {
            const both =
              share * value(`${name}.members`) + (1 - share) * value(`${name}.outsiders`);
            sums.push([name, both, value(name)]);
          }
        }
        const wrong = sums.filter(([, sum, whole]) => !(Math.abs(sum - whole) < 1e-12));
        expect(wrong).toEqual([]);
      }),
      lawOptions(60),
    );
  });

  it('what is counted is what happened: totals equal the numbers of events', () => {
    fc.assert(
      fc.property(cases, ([input, luck, ticks]) => {
        const events: ModelEvent[] = [];
        const { metrics, world } = runWhole(input, luck, ticks, {
          event: (event) => void events.push(event),
        });
        const counted = (name: string) => cell(metrics, positionOf(METRIC_NAMES, name));
        // Flows are counted after the set-up.
        const afterwards = events.filter((event) => event.tick > 0);
        const happened = (is: (event: ModelEvent) => boolean) => afterwards.filter(is).length;
        const ofType = (type: ModelEvent['type']) => happened((event) => event.type === type);
        expect({
          joins: counted('joins'),
          exits: counted('exits'),
          foundings: counted('foundings'),
          dissolutions: counted('dissolutions'),
          conflicts: counted('conflicts'),
          settled: counted('conflicts.settled'),
          mediated: counted('conflicts.mediated'),
          elections: counted('elections'),
          replacements: counted('replacements'),
          moves: counted('advances') + counted('retreats'),
          newSocialTies: counted('newSocialTies'),
        }).toEqual({
          joins: ofType('joined'),
          exits: ofType('left'),
          foundings: ofType('founded'),
          dissolutions: ofType('dissolved'),
          conflicts: ofType('conflict'),
          settled: happened((event) => event.type === 'conflict' && event.settled),
          mediated: happened((event) => event.type === 'mediated' && event.resolved),
          elections: ofType('elected'),
          replacements: ofType('replaced'),
          moves: ofType('stageChanged'),
          newSocialTies: ofType('becameSocial'),
        });
        expect(memberCount(world)).toBe(membersBy(events));
        const lateOrEarly = events.filter(({ tick }) => tick < 0 || tick > ticks);
        expect(lateOrEarly).toEqual([]);
        const nonsense = events.filter(hasNoNumber);
        expect(nonsense).toEqual([]);
      }),
      lawOptions(60),
    );
  });
});

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function memberCount({ territories }: World): number {
  return total(territories.map(({ firms }) => firms.network.filter((g) => g >= 0).length));
}

/** Members at the end by the events alone. */
function membersBy(events: readonly ModelEvent[]): number {
  return events.reduce((members, event) => {
    if (event.type === 'joined') return members + 1;
    if (event.type === 'left') return members - 1;
    if (event.type === 'founded') return members + event.founders.length;
    if (event.type === 'dissolved') return members - event.members.length;
    return members;
  }, 0);
}

/** Whether a quantity of an event, however deep, is NaN, infinite or left out. */
function hasNoNumber(told: unknown): boolean {
  if (typeof told === 'number') return !Number.isFinite(told);
  if (typeof told === 'object' && told !== null) return Object.values(told).some(hasNoNumber);
  return told === undefined;
}

describe('a run', () => {
  const cases = fc.tuple(worldInputs('plausible'), lucks, lengths);

  it('has the same bytes for the same input, seed and replicate', () => {
    fc.assert(
      fc.property(cases, ([input, luck, ticks]) => {
        const first = simulate(input, luck, ticks);
        const second = simulate(structuredClone(input), { ...luck }, ticks);
        expect(second.stateHash).toBe(first.stateHash);
        expect(second.metrics).toEqual(first.metrics);
      }),
      lawOptions(40),
    );
  });

  it('does not change its input', () => {
    fc.assert(
      fc.property(cases, ([input, luck, ticks]) => {
        const copy = structuredClone(input);
        simulate(deepFreeze(input), luck, ticks);
        expect(input).toEqual(copy);
      }),
      lawOptions(20),
    );
  });

  it('takes its input through JSON unchanged', () => {
    fc.assert(
      fc.property(cases, ([input, luck, ticks]) => {
        const throughText = JSON.parse(JSON.stringify(input)) as WorldInput;
        const { stateHash: hash } = simulate(throughText, luck, ticks);
        expect(hash).toBe(simulate(input, luck, ticks).stateHash);
      }),
      lawOptions(20),
    );
  });

  it('differs from its other replicates', () => {
    fc.assert(
      fc.property(cases, ([input, luck, ticks]) => {
        const hashes = [0, 1, 2].map((step) => {
          const replicate = luck.replicate + step;
          return simulate(input, { ...luck, replicate }, ticks).stateHash;
        });
        expect(new Set(hashes).size).toBe(3);
      }),
      lawOptions(20),
    );
  });

  it('begins as every shorter run goes', () => {
    fc.assert(
      fc.property(cases, ([input, luck, ticks]) => {
        const hashes: string[] = [];
        simulate(input, luck, ticks + 3, {
          tick: (world) => void hashes.push(stateHash(world)),
        });
        expect(hashes).toHaveLength(ticks + 4);
        expect(simulate(input, luck, ticks).stateHash).toBe(hashes[ticks]);
        const world = createWorld(input, luck);
        continueRun(world, ticks);
        expect(continueRun(world, ticks + 3).stateHash).toBe(hashes[ticks + 3]);
      }),
      lawOptions(30),
    );
  });

  it('goes the same way whether or not anyone looks on', () => {
    fc.assert(
      fc.property(cases, ([input, luck, ticks]) => {
        const events: ModelEvent[] = [];
        const watched = simulate(input, luck, ticks, {
          event: (event) => void events.push(event),
          tick(world) {
            measure(world);
            measureNetworks(world);
          },
        });
        const alone = simulate(input, luck, ticks);
        expect(watched.stateHash).toBe(alone.stateHash);
        expect(watched.metrics).toEqual(alone.metrics);
      }),
      lawOptions(30),
    );
  });

  it('says whether a network is left', () => {
    fc.assert(
      fc.property(cases, ([input, luck, ticks]) => {
        const { outcome, world } = runWhole(input, luck, ticks);
        expect(outcome).toBe(named(world)('networks') > 0 ? 'completed' : 'noNetworkLeft');
      }),
      lawOptions(20),
    );
  });
});

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
