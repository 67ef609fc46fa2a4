import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  build,
  isCompilerPresent,
  NO_COMPILER,
  runLimit,
  runProgram,
} from '../../bench/limit/limit.mjs';
import { writeWorld } from '../../bench/limit/write-world.mjs';
import { inputAt } from '../../src/experiment/scenario/design.ts';
import { loadScenario } from '../../src/experiment/scenario/files.ts';
import { shippedNames } from '../../src/experiment/scenario/shipped.ts';
import { createWorld } from '../../src/model/create-world.ts';
import * as model from '../../src/model/index.ts';
import type { Luck, WorldInput } from '../../src/model/index.ts';
import { simulate } from '../../src/model/simulate.ts';
import { stateHash } from '../../src/model/state-hash.ts';
import { FLOWS } from '../../src/model/territory.ts';
import { PIPELINE, tick } from '../../src/model/tick.ts';
import { contextOf, parametersAt, rulesAt } from '../../src/model/world.ts';
import type { World } from '../../src/model/world.ts';
import { allPoints } from '../experiment/scenario/support.ts';
import { randomWorld } from '../reference/plain/random-worlds.ts';
import { GOLDEN_CASES } from '../support/golden-cases.ts';
import { lucks, worldInputs } from '../support/random-input.ts';
import { runWhole } from '../support/run-whole.ts';

/**
 * Random worlds of each of three kinds. A thorough run asks for more, and for others:
 * RETICULA_LIMIT_WORLDS=5000 RETICULA_LIMIT_SEED=2.
 */
const WORLDS = Number(process.env['RETICULA_LIMIT_WORLDS'] ?? 150);
const SEED = Number(process.env['RETICULA_LIMIT_SEED'] ?? 1);
const PATIENCE = 60_000 * (1 + WORLDS / 500);

/** Worlds that the program runs at a time. */
const BATCH = 50;

interface Run {
  readonly input: WorldInput;
  readonly luck: Luck;
  readonly ticks: number;
}

/** What the C program says of a run. */
interface Told {
  /** Of the world that it has made itself. */
  readonly setUp: string;
  /** After the set-up and after each tick. */
  readonly hashes: readonly string[];
  readonly totals: Readonly<Record<string, number>>;
}

function tellOf(program: string, runs: readonly Run[]): Told[] {
  const files = runs.map(({ input, luck, ticks }) => {
    return writeWorld(createWorld(input, luck), ticks, model, luck);
  });
  return runProgram(program, files, ['--hashes']).map((line) => JSON.parse(line) as Told);
}

/** The first tick after which the C program has another state than the kernel, if any. */
function firstDifference({ input, luck, ticks }: Run, { hashes }: Told): number | undefined {
  const world = createWorld(input, luck);
  for (let at = 0; at <= ticks; at++) {
    if (at > 0) tick(world);
    if (stateHash(world) !== hashes[at]) return at;
  }
  return undefined;
}

/** The first process of a tick after which the two differ. */
function firstProcess(program: string, { input, luck, ticks }: Run, at: number): string {
  if (at === 0) return 'the set-up';
  const world: World = createWorld(input, luck);
  const file = writeWorld(world, ticks, model);
  const lines = runProgram(program, [file], ['--steps', `${at}`]);
  while (world.tick < at - 1) tick(world);
  world.tick++;
  if (input.changes?.some((change) => change.tick === at)) {
    Object.assign(world, rulesAt(input, at));
  }
  const context = contextOf(world);
  let line = 0;
  for (const territory of world.territories) {
    for (const process of PIPELINE) {
      if (context.parameters.steps[process.name]) process.run(territory, context);
      else process.off?.(territory, context);
      const said = `${territory.index} ${process.name} ${stateHash(world)}`;
      if (lines[line++] !== said) return `${process.name} in territory ${territory.index}`;
    }
  }
  return 'the changes of the tick';
}

/** What is wrong with the runs of the program; empty where all states and counts agree. */
function faultsOf(program: string, runs: readonly Run[]): string[] {
  const told = tellOf(program, runs);
  return runs.flatMap((run, k) => {
    const said = told[k];
    if (said === undefined) return ['the program did not run it'];
    if (said.setUp !== said.hashes[0]) return [`the set-up of ${JSON.stringify(run)}`];
    const { world } = runWhole(run.input, run.luck, run.ticks);
    if (said.hashes.at(-1) !== stateHash(world)) {
      const at = firstDifference(run, said) ?? run.ticks;
      return [`${firstProcess(program, run, at)} at tick ${at} of ${JSON.stringify(run)}`];
    }
    return FLOWS.filter((flow) => {
      const counted = world.territories.reduce((sum, { totals }) => sum + totals[flow], 0);
      return said.totals[flow] !== counted;
    }).map((flow) => `count of ${flow} in ${JSON.stringify(run)}`);
  });
}

/** As many runs as asked for, from the same random source in every test run. */
function sampleOf(runs: fc.Arbitrary<Run>, offset: number): Run[] {
  return fc.sample(runs, { numRuns: WORLDS, seed: SEED + offset });
}

/** The first few faults of these runs, a batch of them at a time. */
function firstFaults(program: string, runs: readonly Run[]): string[] {
  for (let from = 0; from < runs.length; from += BATCH) {
    const faults = faultsOf(program, runs.slice(from, from + BATCH));
    if (faults.length > 0) return faults.slice(0, 3);
  }
  return [];
}

const eventful = randomWorld.map(({ input, luck, past }): Run => {
  return { input, luck, ticks: past + 4 };
});

function drawn(width: 'plausible' | 'allowed'): fc.Arbitrary<Run> {
  return fc.record({ input: worldInputs(width), luck: lucks, ticks: fc.constant(16) });
}

/** A mistake in one line of the set-up and of each process. */
const MISTAKES: Record<string, readonly [original: string, mutant: string]> = {
  'the set-up': ['precision_of(clarity) * (0.5 + u)', 'precision_of(clarity) * (0.6 + u)'],
  coordination: ['1 + (n / span) * (n / span)', '1 + n / span'],
  vision: ['1 - uncertainty * precision[p]', '1 + uncertainty * precision[p]'],
  projects: ['if (a != b) t->work', 'if (a < b) t->work'],
  cooperation: ['(contributions - own) / (size - 1)', 'contributions / size'],
  trust: ['is_good ? 1 - reference : reference', 'is_good ? reference : 1 - reference'],
  conflict: ['net->conflict *= 1 - gone', 'net->conflict -= gone'],
  satisfaction: ['(mood[p] - tension[p] -', '(mood[p] + tension[p] -'],
  elections: ['return score + praise - blame', 'return score + praise'],
  leaving: ['if (net->hub == i) net->hub = -1', 'if (0) net->hub = -1'],
  joining: ['* vagueness + r->membership_noise', '+ r->membership_noise'],
  founding: ['(0.5 + r->founding_support)', '(0.6 + r->founding_support)'],
  folding: ['net->usualSize += 0.1 *', 'net->usualSize += 0.11 *'],
  engagement: ['t->stage[i] < 4 &&', 't->stage[i] < 3 &&'],
  ties: ['t->work[ij] <= r->ties_workThreshold', 't->work[ij] < r->ties_workThreshold'],
  drift: ['t->opportunityX += step', 't->opportunityX -= step'],
};

if (!isCompilerPresent()) process.stderr.write(`${NO_COMPILER}\n`);

describe.skipIf(!isCompilerPresent())('the model in C', () => {
  it('reaches the states of the kernel in random worlds where much happens', {
    timeout: PATIENCE,
  }, () => {
    expect(firstFaults(build(), sampleOf(eventful, 0))).toEqual([]);
  });

  it.each(['plausible', 'allowed'] as const)(
    'reaches them with random parameters, %s',
    { timeout: PATIENCE },
    (width) => {
      expect(firstFaults(build(), sampleOf(drawn(width), 1))).toEqual([]);
    },
  );

  it('reaches them in the golden cases', () => {
    const luck = { seed: 'golden', replicate: 0 };
    const inputs = Object.values(GOLDEN_CASES).flatMap((cases) => Object.values(cases));
    const runs = inputs.map((input): Run => ({ input, luck, ticks: 60 }));
    expect(firstFaults(build(), runs)).toEqual([]);
  });

  it('reaches them in the first and the last point of the shipped scenarios', () => {
    const runs = shippedNames().flatMap((name) => {
      const checked = loadScenario(name);
      if (!checked.ok) throw new Error(`${name} has mistakes`);
      const { scenario } = checked;
      const points = allPoints(scenario.sweep);
      return [...new Set([points[0], points.at(-1)])].flatMap((point): Run[] => {
        if (point === undefined) return [];
        const { firms } = parametersAt(inputAt(scenario, point), 0).population;
        // Worlds that stand whole in memory.
        if (firms > 10_000) return [];
        const luck = { seed: scenario.seed, replicate: 1 };
        return [{ input: inputAt(scenario, point), luck, ticks: 20 }];
      });
    });
    expect(firstFaults(build(), runs)).toEqual([]);
  });

  it('ends every run of a benchmark with the state of the kernel', () => {
    const input: WorldInput = { networks: [{ name: 'a', type: 'cluster', founders: 8 }] };
    const luck = { seed: 'bench', replicate: 0 };
    const other = { seed: 'bench', replicate: 1 };
    const worlds = [createWorld(input, other), createWorld(input, luck)];
    const timing = runLimit({ worlds, lucks: [other, luck], ticks: 30, runs: 4, model });
    expect(timing.hash).toBe(simulate(input, luck, 30).stateHash);
    expect(timing.setUpCpuSeconds).toBeGreaterThan(0);
    expect(timing).toMatchObject({ program: 'c', firms: 60, ticks: 30, runs: 4 });
  });

  it('is tried with a mistake in every process', () => {
    expect(Object.keys(MISTAKES)).toEqual(['the set-up', ...PIPELINE.map(({ name }) => name)]);
  });

  it.each(Object.entries(MISTAKES))(
    'would not with a mistake in %s',
    (name, [original, mutant]) => {
      const program = build((source) => {
        expect(source.split(original)).toHaveLength(2);
        return source.replace(original, mutant);
      });
      const [fault] = firstFaults(program, sampleOf(eventful, 0));
      expect(fault).toMatch(new RegExp(`^${name} (in territory|of)`));
    },
  );
});
