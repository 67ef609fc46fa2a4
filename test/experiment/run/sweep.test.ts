import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readResults } from '../../../src/experiment/results/read-results.ts';
import { runSweep } from '../../../src/experiment/run/run-sweep.ts';
import { inputAt } from '../../../src/experiment/scenario/design.ts';
import { METRIC_NAMES, simulate } from '../../../src/model/index.ts';
import { buildEntries } from './support/build.ts';
import type { Built } from './support/build.ts';
import { contentsOf, emptyFolder } from './support/folders.ts';
import { smallScenario } from './support/small-scenario.ts';

/** No worker is built there: the runs are computed in this thread. */
const NO_WORKER = pathToFileURL('/nowhere/worker.js');
const ALL = ['series', 'networks', 'events', 'firms', 'ties'] as const;

let built: Built;
beforeAll(async () => {
  built = await buildEntries({ worker: 'src/experiment/worker.ts' });
});
afterAll(() => built.remove());

describe('a sweep', () => {
  it('gives the same bytes with one worker, with two, and without any', async () => {
    const worker = built.url('worker');
    const folders = [emptyFolder(), emptyFolder(), emptyFolder()];
    const [one, two, none] = await Promise.all([
      runSweep(smallScenario(), { outDir: folders[0], jobs: 1, tables: ALL, worker }),
      runSweep(smallScenario(), { outDir: folders[1], jobs: 2, tables: ALL, worker }),
      runSweep(smallScenario(), { outDir: folders[2], tables: ALL, worker: NO_WORKER }),
    ]);
    expect(one.exitCode).toBe(0);
    expect(Object.keys(contentsOf(one.directory))).toEqual([
      'events.parquet',
      'firms.parquet',
      'manifest.json',
      'networks.parquet',
      'runs.parquet',
      'series.parquet',
      'ties.parquet',
    ]);
    expect(contentsOf(two.directory)).toEqual(contentsOf(one.directory));
    expect(contentsOf(none.directory)).toEqual(contentsOf(one.directory));
  });

  it('stores what the kernel gives, run by run', async () => {
    const scenario = smallScenario({ replicates: 2 });
    const options = { outDir: emptyFolder(), tables: ALL, worker: NO_WORKER };
    const { directory } = await runSweep(scenario, options);
    const results = readResults(directory);
    const runs = await results.table('runs');
    expect(runs.rows).toBe(6);
    // All points with the first replicate, then all with the second.
    expect([...(runs.columns['point'] ?? [])]).toEqual([0, 1, 2, 0, 1, 2]);
    expect([...(runs.columns['replicate'] ?? [])]).toEqual([0, 0, 0, 1, 1, 1]);
    expect([...(runs.columns['trust.initial'] ?? [])]).toEqual([0.35, 0.5, 0.65, 0.35, 0.5, 0.65]);

    const series = await results.table('series');
    const expected = simulate(
      inputAt(scenario, [0.5]),
      { seed: scenario.seed, replicate: 1 },
      scenario.ticks,
    );
    expect(runs.columns['stateHash']?.[4]).toBe(expected.stateHash);
    METRIC_NAMES.forEach((name, i) => {
      expect(runs.columns[name]?.[4], name).toBe((expected.metrics[i] ?? NaN) + 0);
    });
    expect(series.rows).toBe(6 * (scenario.ticks + 1));
    const last = 5 * (scenario.ticks + 1) - 1;
    expect(series.columns['run']?.[last]).toBe(4);
    expect(series.columns['tick']?.[last]).toBe(scenario.ticks);
    expect(series.columns['trust']?.[last]).toBe(runs.columns['trust']?.[4]);

    const firms = await results.table('firms', ['run', 'tick', 'firm']);
    expect(firms.rows).toBe(6 * 2 * 14);
    const events = await results.table('events');
    expect(events.rows).toBeGreaterThan(50);
    expect(
      events.columns['detail']?.every((detail) => typeof JSON.parse(String(detail)) === 'object'),
    ).toBe(true);
    const networks = await results.table('networks', ['name']);
    expect(new Set(networks.columns['name'] as string[])).toContain('=packers');
  });

  it('that is finished is found, not computed again', async () => {
    const options = { outDir: emptyFolder(), worker: NO_WORKER };
    const first = await runSweep(smallScenario(), options);
    const before = contentsOf(options.outDir);
    const again = await runSweep(smallScenario(), { ...options, worker: new URL('file:///none') });
    expect(again).toMatchObject({ wasFinished: true, status: 'finished', exitCode: 0 });
    expect(again.directory).toBe(first.directory);
    expect(await runSweep(smallScenario(), { ...options, resume: true })).toMatchObject({
      wasFinished: true,
    });
    expect(contentsOf(options.outDir)).toEqual(before);
  });

  it('of another seed, length or choice of tables goes elsewhere', async () => {
    const options = { outDir: emptyFolder(), worker: NO_WORKER };
    const outcomes = [
      await runSweep(smallScenario({ replicates: 1 }), options),
      await runSweep(smallScenario({ replicates: 1, seed: 'other' }), options),
      await runSweep(smallScenario({ replicates: 1, ticks: 9 }), options),
      await runSweep(smallScenario({ replicates: 1 }), { ...options, tables: [] }),
    ];
    expect(new Set(outcomes.map(({ directory }) => directory)).size).toBe(4);
  });

  it('never writes into a directory that holds something else', async () => {
    const outDir = emptyFolder();
    const options = { outDir, worker: NO_WORKER };
    const { directory } = await runSweep(smallScenario({ replicates: 1 }), options);
    const foreign = join(emptyFolder(), directory.slice(outDir.length));
    mkdirSync(foreign, { recursive: true });
    writeFileSync(join(foreign, 'thesis.docx'), 'years of work');
    for (const resume of [false, true]) {
      const sweep = runSweep(smallScenario({ replicates: 1 }), {
        ...options,
        outDir: join(foreign, '..'),
        resume,
      });
      await expect(sweep).rejects.toMatchObject({ kind: 'foreign', exitCode: 3 });
    }
    expect(Object.keys(contentsOf(foreign))).toEqual(['thesis.docx']);

    // The same short hash by accident: another sweep all the same.
    const manifest = readFileSync(join(directory, 'manifest.json'), 'utf8');
    const other = await runSweep(smallScenario({ replicates: 1, seed: 'other' }), options);
    writeFileSync(
      join(directory, 'manifest.json'),
      readFileSync(join(other.directory, 'manifest.json')),
    );
    const sweep = runSweep(smallScenario({ replicates: 1 }), { ...options, resume: true });
    await expect(sweep).rejects.toMatchObject({ kind: 'foreign' });
    expect(manifest).not.toBe('');
  });

  it('is computed again when a finished table is damaged, but only if asked to resume', async () => {
    const options = { outDir: emptyFolder(), worker: NO_WORKER };
    const { directory } = await runSweep(smallScenario(), options);
    const before = contentsOf(directory);
    writeFileSync(join(directory, 'series.parquet'), 'broken');
    await expect(runSweep(smallScenario(), options)).rejects.toMatchObject({ kind: 'damaged' });
    const again = await runSweep(smallScenario(), { ...options, resume: true });
    expect(again.wasFinished).toBe(false);
    expect(contentsOf(directory)).toEqual(before);
  });

  it('tells its progress', async () => {
    const seen: string[] = [];
    const etas: (number | null)[] = [];
    await runSweep(smallScenario(), {
      outDir: emptyFolder(),
      worker: NO_WORKER,
      onProgress: ({ phase, done, total, eta }) => {
        seen.push(`${phase} ${done}/${total}`);
        if (phase === 'running' && done > 0) etas.push(eta);
      },
    });
    expect(seen).toContain('checking 0/60');
    expect(seen).toContain('running 30/60');
    expect(seen.at(-1)).toBe('writing 60/60');
    expect(etas.every((eta) => eta !== null && eta >= 0)).toBe(true);
    expect(etas.at(-1)).toBe(0);
  });

  it('says nothing of the machine outside `environment`', async () => {
    const outDir = emptyFolder();
    const { directory } = await runSweep(smallScenario(), { outDir, worker: NO_WORKER });
    const text = readFileSync(join(directory, 'manifest.json'), 'utf8');
    const { environment, ...rest } = JSON.parse(text) as Record<string, unknown>;
    expect(Object.keys(environment as object).sort()).toEqual([
      'ended',
      'host',
      'jobs',
      'node',
      'seconds',
      'started',
    ]);
    expect(text).not.toContain(outDir);
    expect(JSON.stringify(rest)).not.toContain(process.versions.node);
    expect(existsSync(join(directory, 'parts'))).toBe(false);
    expect(existsSync(join(directory, 'locks'))).toBe(false);
  });
});
