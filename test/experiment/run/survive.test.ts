import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readResults } from '../../../src/experiment/results/read-results.ts';
import { runSweep } from '../../../src/experiment/run/run-sweep.ts';
import type { Scenario } from '../../../src/experiment/scenario/scenario.ts';
import { buildEntries } from './support/build.ts';
import type { Built } from './support/build.ts';
import { contentsOf, emptyFolder } from './support/folders.ts';
import { startNode } from './support/processes.ts';
import type { Started } from './support/processes.ts';
import { smallScenario } from './support/small-scenario.ts';

const NO_WORKER = pathToFileURL('/nowhere/worker.js');

const scenario = smallScenario({ replicates: 80, snapshots: [] });

let built: Built;
let uninterrupted: Record<string, string>;
beforeAll(async () => {
  built = await buildEntries({
    sweep: 'test/experiment/run/support/sweep-process.ts',
    slow: 'test/experiment/run/support/slow-worker.ts',
    worker: 'src/experiment/worker.ts',
  });
  const outDir = emptyFolder();
  await runSweep(scenario, { outDir, worker: built.url('worker') });
  uninterrupted = contentsOf(outDir);
});
afterAll(() => built.remove());

function startSweep(outDir: string, options: { resume?: boolean; jobs?: number } = {}): Started {
  const { resume = false, jobs = 2 } = options;
  const worker = built.url('slow').href;
  return startNode(built.file('sweep'), [
    JSON.stringify({ scenario, outDir, jobs, resume, worker }),
  ]);
}

/** Resolves when some, but not all, runs are finished. */
function inTheMiddle({ child }: Started): Promise<void> {
  return new Promise((resolve) => {
    let text = '';
    child.stdout.on('data', (more: Buffer) => {
      text += more.toString();
      if (/running [1-9]/.test(text)) resolve();
    });
  });
}

function resume(outDir: string, changed: Scenario = scenario) {
  return runSweep(changed, { outDir, resume: true, worker: built.url('worker') });
}

/** The only directory of results in a folder. */
function directoryIn(outDir: string): string {
  return join(outDir, readdirSync(outDir)[0] ?? '');
}

describe('a sweep whose process is killed', () => {
  it('is refused, then resumed to the same bytes', async () => {
    const outDir = emptyFolder();
    const killed = startSweep(outDir);
    await inTheMiddle(killed);
    killed.child.kill('SIGKILL');
    expect((await killed.ended).signal).toBe('SIGKILL');

    const directory = directoryIn(outDir);
    const parts = readdirSync(join(directory, 'parts'));
    expect(parts.length).toBeGreaterThan(0);
    await expect(runSweep(scenario, { outDir, worker: NO_WORKER })).rejects.toMatchObject({
      kind: 'unfinished',
      exitCode: 3,
      message: expect.stringContaining('reticula sweep small --resume'),
    });
    const { manifest } = readResults(directory);
    expect(manifest.status).toBe('running');

    const resumed = await resume(outDir);
    expect(resumed).toMatchObject({ status: 'finished', exitCode: 0 });
    expect(contentsOf(outDir)).toEqual(uninterrupted);
  });

  it('again and again loses nothing', async () => {
    const outDir = emptyFolder();
    for (let round = 0; round < 5; round += 1) {
      const killed = startSweep(outDir, { resume: true, jobs: 1 + (round % 2) });
      await Promise.race([inTheMiddle(killed), killed.ended]);
      killed.child.kill('SIGKILL');
      await killed.ended;
    }
    await resume(outDir);
    expect(contentsOf(outDir)).toEqual(uninterrupted);
  });

  it('computes damaged parts again', async () => {
    const outDir = emptyFolder();
    const killed = startSweep(outDir, { jobs: 1 });
    await inTheMiddle(killed);
    await inTheMiddle(killed);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const folder = join(directoryIn(outDir), 'parts');
    const [first = '', second = ''] = readdirSync(folder).filter((name) => name.endsWith('.part'));
    const bytes = readFileSync(join(folder, first));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
    writeFileSync(join(folder, first), bytes);
    if (second !== '') truncateSync(join(folder, second), 100);
    writeFileSync(join(folder, '000001.part.1-0.tmp'), 'half');
    await resume(outDir);
    expect(contentsOf(outDir)).toEqual(uninterrupted);
  });
});

describe('a sweep that is asked to end', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s finishes its shards and can be read and resumed', async (signal, code) => {
    const outDir = emptyFolder();
    const stopped = startSweep(outDir);
    await inTheMiddle(stopped);
    stopped.child.kill(signal);
    expect(await stopped.ended).toMatchObject({ code, stderr: '' });

    const results = readResults(directoryIn(outDir));
    const { status, runs } = results.manifest;
    expect(status).toBe('interrupted');
    expect(runs.finished).toBeGreaterThan(0);
    expect(runs.finished).toBeLessThan(runs.planned);
    const table = await results.table('runs');
    expect(table.rows).toBe(runs.finished);
    expect(table.columns['outcome']).toContain('completed');

    await resume(outDir);
    expect(contentsOf(outDir)).toEqual(uninterrupted);
  });

  it('a second time ends at once', async () => {
    const outDir = emptyFolder();
    const stopped = startSweep(outDir);
    await inTheMiddle(stopped);
    stopped.child.kill('SIGINT');
    stopped.child.kill('SIGTERM');
    const { code } = await stopped.ended;
    expect([130, 143]).toContain(code);
    // Nobody had the time to write that the sweep is interrupted.
    expect(readResults(directoryIn(outDir)).manifest.status).toBe('running');
    await resume(outDir);
    expect(contentsOf(outDir)).toEqual(uninterrupted);
  });
});

describe('a directory in which a process works', () => {
  it('is refused to a second process, also when it wants to resume', async () => {
    const outDir = emptyFolder();
    const first = startSweep(outDir);
    await inTheMiddle(first);
    for (const wantsToResume of [false, true]) {
      const second = runSweep(scenario, { outDir, resume: wantsToResume, worker: NO_WORKER });
      await expect(second).rejects.toMatchObject({
        kind: 'locked',
        exitCode: 3,
        message: expect.stringContaining(`process ${first.child.pid}`),
      });
    }
    expect(await first.ended).toMatchObject({ code: 0 });
    expect(contentsOf(outDir)).toEqual(uninterrupted);
  });

  it('is begun by one of several processes only', async () => {
    const outDir = emptyFolder();
    const all = Array.from({ length: 4 }, () => startSweep(outDir, { resume: true, jobs: 1 }));
    const codes = (await Promise.all(all.map(({ ended }) => ended))).map(({ code }) => code);
    expect(codes).toContain(0);
    expect(codes.every((code) => code === 0 || code === 3)).toBe(true);
    expect(contentsOf(outDir)).toEqual(uninterrupted);
  });
});

describe('resuming', () => {
  it('starts fresh when there is nothing', async () => {
    const outDir = emptyFolder();
    await resume(outDir);
    expect(contentsOf(outDir)).toEqual(uninterrupted);
  });

  it('gets over a damaged manifest', async () => {
    const outDir = emptyFolder();
    const killed = startSweep(outDir);
    await inTheMiddle(killed);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const path = join(directoryIn(outDir), 'manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -20));
    await expect(runSweep(scenario, { outDir, worker: NO_WORKER })).rejects.toMatchObject({
      kind: 'damaged',
    });
    await resume(outDir);
    expect(contentsOf(outDir)).toEqual(uninterrupted);
  });
});
