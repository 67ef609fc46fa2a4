import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidates, ModelEvent } from '../../src/model/events.ts';
import type { Luck, WorldInput } from '../../src/model/input.ts';
import { measure } from '../../src/model/metrics.ts';
import { measureNetworks } from '../../src/model/metrics/measure-networks.ts';
import { continueRun } from '../../src/model/simulate.ts';
import { stateHash } from '../../src/model/state-hash.ts';
import { snapshotFirms } from '../../src/model/tables.ts';
import type { World } from '../../src/model/world.ts';
import { cell } from '../support/cell.ts';
import { lawOptions } from '../support/law-options.ts';
import { permuteWorld } from '../support/permute-world.ts';
import { lucks, worldInputs } from '../support/random-input.ts';
import { runWhole } from '../support/run-whole.ts';

/** A shuffle of the slots 0 … count − 1 that follows from a number. */
function shuffled(seed: number, count: number): number[] {
  const order = Array.from({ length: count }, (_, slot) => slot);
  let state = seed;
  for (let last = count - 1; last > 0; last--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const other = (state >>> 8) % (last + 1);
    [order[last], order[other]] = [cell(order, other), cell(order, last)];
  }
  return order;
}

/** Where two numbers, or lists of numbers, are further apart than rounding explains. */
function isFar(first: unknown, second: unknown): boolean {
  if (typeof first === 'number' && typeof second === 'number') {
    if (Number.isNaN(first) && Number.isNaN(second)) return false;
    return !(Math.abs(first - second) <= 1e-9 * Math.max(1, Math.abs(first)));
  }
  if (Array.isArray(first) && Array.isArray(second)) {
    return first.length !== second.length || first.some((value, k) => isFar(value, second[k]));
  }
  if (isObject(first) && isObject(second)) {
    return Object.keys(first).some((key) => isFar(first[key], second[key]));
  }
  return first !== second;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Events in an order that does not depend on storage: by what they are, when and to whom. */
function inOrder(events: readonly ModelEvent[]): ModelEvent[] {
  const name = (event: ModelEvent) =>
    ['tick', 'type', 'network', 'firm', 'other', 'initiator', 'from', 'team']
      .map((field) => String(Reflect.get(event, field)))
      .join(' ');
  return events
    .map((event) => {
      if (event.type === 'elected') return { ...event, candidates: byNumber(event.candidates) };
      if (event.type === 'founded') return { ...event, founders: ascending(event.founders) };
      if (event.type === 'dissolved') return { ...event, members: ascending(event.members) };
      return event;
    })
    .sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** The columns of the candidates, in the order of their numbers. */
function byNumber(candidates: Candidates): Candidates {
  const order = candidates.firm.map((_, k) => k);
  order.sort((a, b) => cell(candidates.firm, a) - cell(candidates.firm, b));
  const columns = Object.entries(candidates).map(([name, column]: [string, readonly number[]]) => {
    return [name, order.map((k) => cell(column, k))];
  });
  return Object.fromEntries(columns) as unknown as Candidates;
}

function eventFaults(first: readonly ModelEvent[], second: readonly ModelEvent[]): string[] {
  const [here, there] = [inOrder(first), inOrder(second)];
  if (here.length !== there.length) return [`${here.length} events, then ${there.length}`];
  return here.flatMap((event, k) => {
    const other = cell(there, k);
    const far = Object.keys(event).filter((field) =>
      isFar(Reflect.get(event, field), Reflect.get(other, field)),
    );
    return far.map((field) => `${event.type} at tick ${event.tick}: ${field}`);
  });
}

function follow(world: World, until: number) {
  const events: ModelEvent[] = [];
  const metrics: number[][] = [];
  const networks: (string | number)[][] = [];
  continueRun(world, until, {
    event: (event) => void events.push(event),
    tick(now) {
      metrics.push(Array.from(measure(now)));
      networks.push(
        measureNetworks(now).flatMap(({ network, name, values }) => [network, name, ...values]),
      );
    },
  });
  // Rows of firms by number.
  const firms = snapshotFirms(world);
  const rows = Array.from(firms.firm ?? [], (_, row) =>
    Object.values(firms).map((column) => cell(column, row)),
  );
  rows.sort((a, b) => cell(a, 0) - cell(b, 0));
  return { events, metrics, networks, rows };
}

function renamingFaults(input: WorldInput, luck: Luck, at: number) {
  const { world } = runWhole(input, luck, at);
  const renamed = permuteWorld(world, (territory, count) => shuffled(at + territory + 1, count));
  const isShuffled = stateHash(renamed) !== stateHash(world);
  const here = follow(world, at + 8);
  const there = follow(renamed, at + 8);
  const faults = eventFaults(here.events, there.events);
  for (const what of ['metrics', 'networks', 'rows'] as const) {
    if (isFar(here[what], there[what])) faults.push(what);
  }
  return { isShuffled, faults, events: here.events };
}

describe('the order in which firms are stored', () => {
  it.each(['plausible', 'allowed'] as const)(
    'makes no difference: metrics, networks, firms and events, %s parameters',
    (width) => {
      fc.assert(
        fc.property(worldInputs(width), lucks, fc.nat(8), (input, luck, at) => {
          const { isShuffled, faults } = renamingFaults(input, luck, at);
          expect(isShuffled).toBe(true);
          expect(faults).toEqual([]);
        }),
        lawOptions(40),
      );
    },
  );

  it.each([
    ['within the mandate', { elections: { review: 'within' } }],
    ['by lot', { membership: { judgement: 'lottery' }, elections: { ballots: 'random' } }],
    ['with many foundings', { founding: { rate: 0.3, size: 4 } }],
  ] as const)('makes no difference in a lively world of 50 firms, %s', (_, parameters) => {
    const input: WorldInput = {
      parameters: {
        ...parameters,
        population: { firms: 50 },
        conflict: { baseHazard: 0.15 },
        network: { mandate: 4 },
      },
      networks: [
        { name: 'A', type: 'cluster', founders: 12 },
        { name: 'B', type: 'association', founders: 15 },
      ],
    };
    const { faults, events } = renamingFaults(input, { seed: 'lively', replicate: 1 }, 6);
    expect(faults).toEqual([]);
    expect(new Set(events.map(({ type }) => type)).size).toBeGreaterThan(6);
  });

  it('is what the test changes: a firm renumbered is another world', () => {
    const input: WorldInput = { networks: [{ name: 'A', type: 'grouping', founders: 8 }] };
    const { world } = runWhole(input, { seed: 'other', replicate: 0 }, 4);
    const { world: other } = runWhole(input, { seed: 'other', replicate: 0 }, 4);
    const { firms } = cell(other.territories, 0);
    firms.id.reverse();
    expect(isFar(follow(world, 8).metrics, follow(other, 8).metrics)).toBe(true);
  });
});
