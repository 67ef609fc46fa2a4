import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readResults } from '../../../src/experiment/results/read-results.ts';
import { runSweep } from '../../../src/experiment/run/run-sweep.ts';
import { buildEntries } from './support/build.ts';
import type { Built } from './support/build.ts';
import { contentsOf, emptyFolder } from './support/folders.ts';
import { startNode } from './support/processes.ts';
import { smallScenario } from './support/small-scenario.ts';

let built: Built;
beforeAll(async () => {
  built = await buildEntries({
    sweep: 'test/experiment/run/support/sweep-process.ts',
    unruly: 'test/experiment/run/support/unruly-worker.ts',
    worker: 'src/experiment/worker.ts',
  });
});
afterAll(() => built.remove());

/** A sweep in which some replicates end badly at every point. */
function unrulySweep(
  how: 'throw' | 'die' | 'dieOnce' | 'memory',
  replicates: readonly number[],
  outDir: string,
) {
  const title = JSON.stringify({ how, replicates });
  const scenario = smallScenario({ title: { en: title, fr: title } });
  return {
    scenario,
    sweep: (worker: 'unruly' | 'worker', jobs = 2) =>
      runSweep(scenario, {
        outDir,
        jobs,
        tables: ['series'],
        resume: true,
        worker: built.url(worker),
      }),
  };
}

describe('a run that fails', () => {
  it('is recorded with its replicate and message, and stops nothing', async () => {
    const [one, two] = [emptyFolder(), emptyFolder()];
    const { scenario, sweep } = unrulySweep('throw', [4, 11], one);
    const outcome = await sweep('unruly', 1);
    expect(outcome).toMatchObject({
      status: 'finished',
      exitCode: 1,
      runs: { planned: 60, finished: 60, failed: 6 },
    });
    const results = readResults(outcome.directory);
    expect(results.manifest.seed).toBe('argan');
    const { columns } = await results.table('runs');
    const failed = [12, 13, 14, 33, 34, 35];
    for (let run = 0; run < 60; run += 1) {
      const hasFailed = failed.includes(run);
      expect(columns['outcome']?.[run] === 'failed', `run ${run}`).toBe(hasFailed);
      expect(Number.isNaN(columns['exporters']?.[run]), `run ${run}`).toBe(hasFailed);
      expect(columns['stateHash']?.[run] === null, `run ${run}`).toBe(hasFailed);
    }
    expect(columns['replicate']?.[33]).toBe(11);
    expect(columns['message']?.[33]).toBe('=no [31m room for replicate 11');
    // Nothing is left of what it recorded before it failed.
    const series = await results.table('series', ['run']);
    expect(series.rows).toBe(54 * (scenario.ticks + 1));
    expect(failed.some((run) => series.columns['run']?.includes(run as never))).toBe(false);

    const again = await sweep('unruly');
    expect(again).toMatchObject({ wasFinished: true, exitCode: 1 });
    await unrulySweep('throw', [4, 11], two).sweep('unruly', 2);
    expect(contentsOf(two)).toEqual(contentsOf(one));
  });
});

describe('a worker that dies', () => {
  it('is replaced and its shard tried again', async () => {
    const outDir = emptyFolder();
    const { sweep } = unrulySweep('dieOnce', [7], outDir);
    const outcome = await sweep('unruly');
    expect(existsSync(join(outDir, 'died'))).toBe(true);
    expect(outcome).toMatchObject({ exitCode: 0, runs: { finished: 60, failed: 0 } });
  });

  it('twice over the same shard costs that shard only', async () => {
    const outDir = emptyFolder();
    const { sweep } = unrulySweep('die', [7], outDir);
    const outcome = await sweep('unruly');
    expect(outcome).toMatchObject({ status: 'finished', exitCode: 1 });
    const { columns } = await readResults(outcome.directory).table('runs');
    const failed = [...(columns['run'] ?? [])].filter(
      (_, i) => columns['outcome']?.[i] === 'failed',
    );
    expect(failed).toEqual([21, 22, 23]);
    expect(columns['message']?.[22]).toContain('the worker died');
    expect(outcome.runs.failed).toBe(3);
  });
});

describe('memory that runs out', () => {
  it('ends the sweep with a clear message, and loses nothing', async () => {
    const outDir = emptyFolder();
    const { scenario, sweep } = unrulySweep('memory', [15], outDir);
    await expect(sweep('unruly', 1)).rejects.toMatchObject({
      kind: 'memory',
      exitCode: 4,
      text: { en: expect.stringContaining('--jobs'), fr: expect.stringContaining('--jobs') },
    });
    const directory = join(outDir, readdirSync(outDir)[0] ?? '');
    const { manifest } = readResults(directory);
    expect(manifest).toMatchObject({ status: 'interrupted', runs: { finished: 45 } });

    await sweep('worker');
    const untroubled = emptyFolder();
    await runSweep(scenario, {
      outDir: untroubled,
      tables: ['series'],
      worker: built.url('worker'),
    });
    expect(contentsOf(outDir)).toEqual(contentsOf(untroubled));
  });
});

describe('a worker that uses up its memory', () => {
  it('ends alone: the process says what happened, and all that was stored stays', async () => {
    const outDir = emptyFolder();
    const title = JSON.stringify({ how: 'heap', replicates: [15] });
    const scenario = smallScenario({ title: { en: title, fr: title }, snapshots: [] });
    const worker = built.url('unruly').href;
    const order = JSON.stringify({ scenario, outDir, jobs: 1, resume: false, worker });
    const { ended } = startNode('--max-old-space-size=64', [built.file('sweep'), order]);
    expect(await ended).toMatchObject({
      code: 4,
      stderr: expect.stringMatching(/^memory: Memory ran out\. Use fewer --jobs/m),
    });
    const options = { outDir, resume: true, worker: built.url('worker') };
    let found = 0;
    await runSweep(scenario, {
      ...options,
      onProgress: ({ phase, done }) => {
        if (phase === 'checking') found = done;
      },
    });
    expect(found).toBe(45);
    const untroubled = emptyFolder();
    await runSweep(scenario, { outDir: untroubled, worker: built.url('worker') });
    expect(contentsOf(outDir)).toEqual(contentsOf(untroubled));
  });
});

describe('a worker that cannot be started', () => {
  it('is a defect of the program, not sixty failed runs', async () => {
    const options = { outDir: emptyFolder(), worker: new URL(import.meta.url) };
    await expect(runSweep(smallScenario(), options)).rejects.not.toHaveProperty('exitCode');
  });
});
