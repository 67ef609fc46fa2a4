import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEntries } from '../support/build.ts';
import type { Built } from '../support/build.ts';
import { smallScenario } from '../support/small-scenario.ts';
import { computeUndisturbed } from './kill-loop.ts';
import type { KillOrder, KillTally, Undisturbed } from './kill-loop.ts';
import { killProcesses } from './kill-processes.ts';
import { killWorkers } from './kill-workers.ts';

/** `npm run test:kills` asks for more. */
const KILLS = Number(process.env['RETICULA_KILLS'] ?? 10);
const SEED = process.env['RETICULA_KILL_SEED'] ?? 'argan';
const MINUTES = 60_000;
const IS_REPORTED = process.env['RETICULA_KILLS'] !== undefined;
const HEAD = [
  'what is killed',
  'started',
  'kills that count',
  'when',
  'parts stored',
  'survived',
  'faults',
];

let order: KillOrder;
let left: Undisturbed;
let built: Built;
beforeAll(async () => {
  if (IS_REPORTED) process.stdout.write(`${HEAD.join(' | ')}\n`);
  built = await buildEntries({
    sweep: 'test/experiment/run/support/sweep-process.ts',
    losing: 'test/experiment/run/kills/sweep-losing-worker.ts',
    worker: 'src/experiment/worker.ts',
  });
  const scenario = smallScenario({ replicates: 80 });
  order = { scenario, kills: KILLS, seed: SEED, built };
  left = await computeUndisturbed(order);
}, 5 * MINUTES);
afterAll(() => built.remove());

function report(what: string, { attempts, counted, partsStored, faults }: KillTally): void {
  if (!IS_REPORTED) return;
  const kills = Object.values(counted).reduce((sum, count) => sum + count, 0);
  const phases = Object.entries(counted)
    .map(([phase, count]) => `${phase} ${count}`)
    .join(', ');
  const row = [what, attempts, kills, phases, partsStored, kills - faults.length, faults.length];
  process.stdout.write(`${row.join(' | ')}\n`);
}

describe('a loop of kills at moments drawn by chance', () => {
  it(
    'of the process loses nothing, and every one is resumed to the same bytes',
    async () => {
      const tally = await killProcesses(order, left);
      report('process, SIGKILL', tally);
      expect(tally.faults).toEqual([]);
    },
    KILLS * MINUTES,
  );

  it(
    'of the process in the rounds of a sweep that adds replicates loses nothing either',
    async () => {
      // Five rounds at most.
      const precision = { metric: 'trust', halfWidth: 0.02, atLeast: 8 };
      const adding = { ...order, scenario: smallScenario({ replicates: 20, precision }) };
      const tally = await killProcesses(adding, await computeUndisturbed(adding));
      report('process, adding replicates', tally);
      expect(tally.faults).toEqual([]);
    },
    KILLS * MINUTES,
  );

  it(
    'of a worker costs nothing but what it was computing',
    async () => {
      const tally = await killWorkers(order, left);
      report('worker, terminated', tally);
      expect(tally.faults).toEqual([]);
    },
    KILLS * MINUTES,
  );
});
