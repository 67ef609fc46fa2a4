import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../../src/model/create-world.ts';
import { EVENT_TYPES } from '../../src/model/events.ts';
import type { ModelEvent } from '../../src/model/events.ts';
import type { Process } from '../../src/model/processes/process.ts';
import { PIPELINE, tick } from '../../src/model/tick.ts';
import { contextOf } from '../../src/model/world.ts';
import type { World } from '../../src/model/world.ts';
import { eventDifferences } from '../reference/plain/compare-events.ts';
import { differences } from '../reference/plain/compare.ts';
import { plainWorld, quarterOf } from '../reference/plain/convert.ts';
import { MUTATIONS, plantMistake } from '../reference/plain/mutants.ts';
import type { PlainProcess } from '../reference/plain/process.ts';
import { randomWorld } from '../reference/plain/random-worlds.ts';
import type { RandomWorld } from '../reference/plain/random-worlds.ts';
import type { PlainWorld } from '../reference/plain/state.ts';
import { PLAIN_PIPELINE, plainSimulate, plainStep, plainTick } from '../reference/plain/tick.ts';
import { runWhole } from '../support/run-whole.ts';

/**
 * Random worlds for the comparison process by process; three times as many for the whole tick. A
 * thorough run asks for more, and for others: RETICULA_PLAIN_WORLDS=20000 RETICULA_PLAIN_SEED=2.
 */
const WORLDS = Number(process.env['RETICULA_PLAIN_WORLDS'] ?? 1000);
const SEED = Number(process.env['RETICULA_PLAIN_SEED'] ?? 1);

/** Time for a thorough run: a minute for every thousand worlds, and one to spare. */
const PATIENCE = 60_000 * (1 + WORLDS / 1000);

/** Whether the plain model and the kernel do the same, and what they did. */
interface Comparison {
  readonly found: readonly string[];
  readonly events: readonly ModelEvent[];
}

/** The world after its past. */
function grow({ input, luck, past }: RandomWorld): World {
  const world = createWorld(input, luck);
  while (world.tick < past) tick(world);
  return world;
}

function compare(
  kernel: World,
  plain: PlainWorld,
  events: readonly ModelEvent[],
  plainEvents: readonly ModelEvent[],
): Comparison {
  const found = kernel.territories.flatMap((territory, t) => {
    const other = plain.territories[t];
    if (other === undefined) return [`no territory ${t} in the plain world`];
    return differences(territory, other, plain.parameters);
  });
  return { found: [...found, ...eventDifferences(events, plainEvents)], events };
}

/** One process of the kernel, in all territories. */
function stepKernel(world: World, process: Process): ModelEvent[] {
  const events: ModelEvent[] = [];
  const context = contextOf(world, (event) => events.push(event));
  for (const territory of world.territories) {
    if (world.parameters.steps[process.name]) process.run(territory, context);
    else process.off?.(territory, context);
  }
  return events;
}

/** One process of the plain model against the kernel's, from the same state; the kernel moves on. */
function stepBoth(kernel: World, process: Process, plainProcess: PlainProcess): Comparison {
  const plain = plainWorld(kernel);
  const plainEvents: ModelEvent[] = [];
  const quarter = quarterOf(plain, (event) => plainEvents.push(event));
  for (const territory of plain.territories) plainStep(plainProcess, territory, quarter);
  return compare(kernel, plain, stepKernel(kernel, process), plainEvents);
}

/** A whole tick of both. */
function tickBoth(kernel: World, plain: PlainWorld): Comparison {
  const events: ModelEvent[] = [];
  const plainEvents: ModelEvent[] = [];
  tick(kernel, (event) => events.push(event));
  plainTick(plain, (event) => plainEvents.push(event));
  return compare(kernel, plain, events, plainEvents);
}

describe('the plain model', () => {
  it('runs the processes of the kernel in the same order', () => {
    expect(PLAIN_PIPELINE.map(({ name }) => name)).toEqual(PIPELINE.map(({ name }) => name));
  });

  it(
    'agrees with each process of the kernel, in worlds where everything happens',
    () => {
      const happened = new Set<string>();
      fc.assert(
        fc.property(randomWorld, (random) => {
          const kernel = grow(random);
          kernel.tick++;
          PIPELINE.forEach((process, k) => {
            const plainProcess = PLAIN_PIPELINE[k];
            if (plainProcess === undefined) throw new Error(`no plain ${process.name}`);
            const { found, events } = stepBoth(kernel, process, plainProcess);
            expect(found.slice(0, 5), process.name).toEqual([]);
            for (const { type } of events) happened.add(type);
          });
        }),
        { numRuns: WORLDS, seed: SEED },
      );
      expect([...happened].sort()).toEqual([...EVENT_TYPES].sort());
    },
    PATIENCE,
  );

  it(
    'agrees with the whole tick of the kernel, changes of the scenario included',
    () => {
      fc.assert(
        fc.property(randomWorld, (random) => {
          const kernel = grow(random);
          const plain = plainWorld(kernel);
          const { found } = tickBoth(kernel, plain);
          expect(found.slice(0, 5)).toEqual([]);
          expect(JSON.stringify(plain.parameters)).toBe(JSON.stringify(kernel.parameters));
        }),
        { numRuns: 3 * WORLDS, seed: SEED + 1 },
      );
    },
    PATIENCE,
  );

  it('agrees after five years', () => {
    const input = {
      networks: [
        { name: 'a', type: 'grouping', founders: 9 },
        { name: 'b', type: 'cooperative', founders: 12 },
      ],
      parameters: { network: { regulation: 0.5 }, environment: { drift: 0.02 } },
    } as const;
    const luck = { seed: 'plain', replicate: 0 };
    const plainEvents: ModelEvent[] = [];
    const plain = plainSimulate(input, luck, 20, (event) => plainEvents.push(event));
    const events: ModelEvent[] = [];
    const { world } = runWhole(input, luck, 20, { event: (event) => events.push(event) });
    expect(compare(world, plain, events, plainEvents).found).toEqual([]);
  });
});

describe('the comparison', () => {
  it('is tried with a mistake in every process', () => {
    expect(new Set(MUTATIONS.map((mutation) => mutation.process))).toEqual(
      new Set(PIPELINE.map(({ name }) => name)),
    );
  });

  it.each(MUTATIONS)('notices in $process: $original → $mutant', async (mutation) => {
    const mistaken = await plantMistake(mutation);
    const place = PIPELINE.findIndex(({ name }) => name === mutation.process);
    const isNoticed = fc.sample(randomWorld, { numRuns: 300, seed: SEED }).some((random) => {
      const kernel = grow(random);
      kernel.tick++;
      for (const earlier of PIPELINE.slice(0, place)) stepKernel(kernel, earlier);
      const [process] = PIPELINE.slice(place);
      return process !== undefined && stepBoth(kernel, process, mistaken).found.length > 0;
    });
    expect(isNoticed).toBe(true);
  });
});
