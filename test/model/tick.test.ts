import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../../src/model/create-world.ts';
import type { ModelEvent } from '../../src/model/events.ts';
import type { WorldInput } from '../../src/model/input.ts';
import { METRIC_NAMES } from '../../src/model/metrics.ts';
import type { Process } from '../../src/model/processes/process.ts';
import { stateHash } from '../../src/model/state-hash.ts';
import type { Territory } from '../../src/model/territory.ts';
import { PIPELINE, tick } from '../../src/model/tick.ts';
import type { World } from '../../src/model/world.ts';
import { cell, positionOf } from '../support/cell.ts';
import { lawOptions } from '../support/law-options.ts';
import { lucks, worldInputs } from '../support/random-input.ts';
import { stepThrough } from '../support/step-by-step.ts';
import { changedNames, copyState } from '../support/world-state.ts';
import { runWhole } from '../support/run-whole.ts';

const names = PIPELINE.map(({ name }) => name);

/** A world in which everything happens: projects, conflict, votes, comings and goings, foundings. */
const LIVELY: WorldInput = {
  parameters: {
    population: { firms: 40 },
    hub: { dynamism: 1 },
    projects: { coordinationWeight: 3 },
    environment: { drift: 0.3 },
    conflict: { baseHazard: 0.2 },
    elections: { review: 'within', noise: 0.5 },
    membership: { exitIntercept: -2.5, search: 0.5, threshold: 0 },
    founding: { rate: 0.1, size: 4 },
    ties: { trustThreshold: 0.3, workThreshold: 1 },
    engagement: { solo: 0.1 },
    network: { mandate: 3, tieHazard: 0.5, minimumSize: 4 },
  },
  networks: [
    { name: 'A', type: 'grouping', founders: 8 },
    { name: 'B', type: 'cluster', founders: 8 },
    { name: 'C', type: 'cooperative', founders: 5 },
  ],
};

/** Whether a column is among those that a process says it writes. */
function mayWrite(writes: readonly string[], column: string): boolean {
  const [block = ''] = column.split('.');
  return writes.includes(column) || writes.includes(`${block}.*`);
}

/** Input without changes of parameters, which `stepThrough` does not know. */
const inputs = fc
  .constantFrom('plausible', 'allowed')
  .chain((width) => worldInputs(width))
  .map(({ changes: _, ...input }): WorldInput => input);

describe('the pipeline', () => {
  it('names each step once, with a switch of its own', () => {
    expect(new Set(names).size).toBe(names.length);
    const { parameters } = createWorld({}, { seed: '', replicate: 0 });
    expect([...names].sort()).toEqual(Object.keys(parameters.steps).sort());
  });

  it('taken step by step is a tick', () => {
    fc.assert(
      fc.property(inputs, lucks, (input, luck) => {
        const stepped = createWorld(input, luck);
        const ticked = createWorld(input, luck);
        for (let k = 0; k < 5; k++) {
          stepThrough(stepped, ({ run }) => run());
          tick(ticked);
        }
        expect(stateHash(stepped)).toBe(stateHash(ticked));
      }),
      lawOptions(20),
    );
  });
});

describe('each process', () => {
  it('changes only the columns it says it writes', () => {
    fc.assert(
      fc.property(inputs, lucks, (input, luck) => {
        const world = createWorld(input, luck);
        const faults: string[] = [];
        for (let k = 0; k < 6; k++) {
          stepThrough(world, ({ process, territory, run }) => {
            const before = copyState(territory);
            run();
            for (const name of changedNames(before, copyState(territory))) {
              if (!mayWrite(process.writes, name)) faults.push(`${process.name} wrote ${name}`);
            }
          });
        }
        expect(faults).toEqual([]);
      }),
      lawOptions(40),
    );
  });

  it('says it writes only columns that it does change', () => {
    const written = new Map(names.map((name) => [name, new Set<string>()]));
    for (let replicate = 0; replicate < 6; replicate++) {
      const world = createWorld(LIVELY, { seed: 'writes', replicate });
      for (let k = 0; k < 16; k++) {
        stepThrough(world, ({ process, territory, run }) => {
          const before = copyState(territory);
          run();
          const changed = changedNames(before, copyState(territory));
          for (const name of changed) written.get(process.name)?.add(name);
        });
      }
    }
    const idle = PIPELINE.flatMap(({ name, writes }) => {
      const changed = [...(written.get(name) ?? [])];
      return writes
        .filter((column) => !changed.some((found) => mayWrite([column], found)))
        .map((column) => `${name} never wrote ${column}`);
    });
    expect(idle).toEqual([]);
  });

  it('changes territories other than its own in nothing', () => {
    const input: WorldInput = {
      parameters: { ...LIVELY.parameters, population: { firms: 60, territories: 2 } },
      networks: (LIVELY.networks ?? []).map((network) => ({ ...network, territory: 'each' })),
    };
    const world = createWorld(input, { seed: 'neighbours', replicate: 0 });
    const faults: string[] = [];
    for (let k = 0; k < 6; k++) {
      stepThrough(world, ({ process, territory, run }) => {
        const other = cell(world.territories, 1 - territory.index);
        const before = copyState(other);
        run();
        const changed = changedNames(before, copyState(other));
        if (changed.length > 0) faults.push(`${process.name} wrote ${changed.join()} elsewhere`);
      });
    }
    expect(faults).toEqual([]);
  });
});

interface Observed extends ReturnType<typeof runWhole> {
  readonly events: readonly ModelEvent[];
}

function observe(input: WorldInput, ticks: number): Observed {
  const events: ModelEvent[] = [];
  const luck = { seed: 'off', replicate: 0 };
  const result = runWhole(input, luck, ticks, { event: (event) => void events.push(event) });
  return { ...result, events };
}

/** Final value of a metric: flows are totals of the run. */
function metric({ metrics }: Observed, name: string): number {
  return cell(metrics, positionOf(METRIC_NAMES, name));
}

function only({ territories }: World): Territory {
  return cell(territories, 0);
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + Math.abs(value), 0);
}

/** What a process brings about: 0 in a world where it is switched off, and not 0 otherwise. */
const EFFECTS: Record<Process['name'], (result: Observed) => number> = {
  coordination: ({ world }) => sum(only(world).networks.coordination),
  vision: ({ world }) => {
    // Nobody comes nearer to another's vision: all visions are where the set-up put them.
    const { firms } = only(observe(LIVELY, 0).world);
    return sum(firms.visionX.map((x, i) => x - cell(only(world).firms.visionX, i)));
  },
  projects: (result) => metric(result, 'projects') + sum(only(result.world).pairs.work),
  cooperation: ({ world }) => sum(only(world).firms.totalGain) + sum(only(world).firms.payoff),
  trust: ({ world }) => sum(only(world).pairs.positive),
  conflict: (result) => metric(result, 'conflicts') + sum(only(result.world).networks.conflict),
  satisfaction: ({ world }) => sum(only(world).firms.satisfaction),
  elections: (result) => metric(result, 'replacements'),
  leaving: (result) => metric(result, 'exits'),
  joining: (result) => metric(result, 'joins') + metric(result, 'applications'),
  founding: (result) => metric(result, 'foundings'),
  // A network that all have left is gone with or without this step.
  folding: ({ events }) =>
    events.filter((event) => event.type === 'dissolved' && event.members.length > 0).length,
  engagement: (result) => metric(result, 'advances') + metric(result, 'retreats'),
  ties: ({ world }) => sum(only(world).pairs.social),
  drift: ({ world }) => {
    const { opportunityX } = only(observe(LIVELY, 0).world);
    return only(world).opportunityX - opportunityX;
  },
};

describe.each(PIPELINE)('without $name', ({ name }) => {
  const effect = EFFECTS[name];
  const without = { ...LIVELY, parameters: { ...LIVELY.parameters, steps: { [name]: false } } };

  it('a world runs on, and nothing happens that only this step brings about', () => {
    expect(effect(observe(LIVELY, 12))).not.toBe(0);
    expect(effect(observe(without, 12))).toBe(0);
  });
});

describe('a world with all steps switched off', () => {
  it('stands still', () => {
    const steps = Object.fromEntries(names.map((name) => [name, false]));
    const input = { ...LIVELY, parameters: { ...LIVELY.parameters, steps } };
    const before = copyState(only(observe(input, 0).world));
    const after = copyState(only(observe(input, 10).world));
    // Time passes for the sitting hubs; a network's usual size is already its size.
    expect(changedNames(before, after)).toEqual(['firms.hubTicks']);
  });
});
