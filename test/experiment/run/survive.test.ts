import {
  existsSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partNumbers, readPart } from '../../../src/experiment/results/part-files.ts';
import { readResults } from '../../../src/experiment/results/read-results.ts';
import { SILENCE_SECONDS } from '../../../src/experiment/results/lock-file.ts';
import { mergeSweep } from '../../../src/experiment/run/merge-sweep.ts';
import { runShare } from '../../../src/experiment/run/run-share.ts';
import { runSweep } from '../../../src/experiment/run/run-sweep.ts';
import type { Scenario } from '../../../src/experiment/scenario/scenario.ts';
import { buildEntries } from './support/build.ts';
import type { Built } from './support/build.ts';
import { contentsOf, emptyFolder } from './support/folders.ts';
import {
  CAN_BE_ELSEWHERE,
  ELSEWHERE_NOTE,
  startElsewhere,
  startNode,
} from './support/processes.ts';
import type { Started } from './support/processes.ts';
import { LONG_RESTS } from './support/slow-worker.ts';
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

interface StartOptions {
  readonly resume?: boolean;
  readonly jobs?: number;
  readonly scenario?: Scenario;
  readonly merge?: string;
  readonly signalsInWriting?: readonly NodeJS.Signals[];
}

function startSweep(outDir: string, options: StartOptions = {}): Started {
  const { resume = false, jobs = 2 } = options;
  const worker = built.url('slow').href;
  return startNode(built.file('sweep'), [
    JSON.stringify({ scenario, outDir, jobs, resume, worker, ...options }),
  ]);
}

/** Resolves when some, but not all, runs are finished. */
function inTheMiddle(started: Started): Promise<void> {
  return hasPrinted(started, /running [1-9]/);
}

/** Resolves when from now on it has printed such a text. */
function hasPrinted({ child }: Started, expected: RegExp): Promise<void> {
  return new Promise((resolve) => {
    let text = '';
    child.stdout.on('data', (more: Buffer) => {
      text += more.toString();
      if (expected.test(text)) resolve();
    });
  });
}

/** Resolves when the same signal counts as another one. */
function beyondEcho(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
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

  it('computes damaged parts again, and tells which they are', async () => {
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
    const told: (readonly number[])[] = [];
    const worker = built.url('worker');
    const onDamaged = (parts: readonly number[]): void => void told.push(parts);
    await runSweep(scenario, { outDir, resume: true, worker, onDamaged });
    const numbers = [first, second].filter((name) => name !== '').map((name) => parseInt(name, 10));
    expect(told.map((parts) => parts.toSorted((a, b) => a - b))).toEqual([numbers]);
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

  it.each([
    ['SIGINT', 'SIGINT', 130],
    ['SIGTERM', 'SIGTERM', 143],
    ['SIGINT', 'SIGTERM', 143],
    ['SIGTERM', 'SIGINT', 130],
  ] as const)('by %s and then %s ends at once, with whole parts', async (first, second, code) => {
    const outDir = emptyFolder();
    const title = { en: LONG_RESTS, fr: LONG_RESTS };
    const resting = smallScenario({ title, replicates: 8, snapshots: [] });
    const stopped = startSweep(outDir, { scenario: resting });
    // The runs of the first replicate are three shards; every run after them takes a minute.
    await hasPrinted(stopped, /running 3\n/);
    const directory = directoryIn(outDir);
    expect(partNumbers(directory)).toEqual([0, 1, 2]);
    stopped.child.kill(first);
    await hasPrinted(stopped, /draining\n/);
    expect(stopped.child.exitCode).toBeNull();
    await beyondEcho();
    const since = performance.now();
    stopped.child.kill(second);
    expect(await stopped.ended).toMatchObject({ code, signal: null, stderr: '' });
    expect(performance.now() - since).toBeLessThan(20_000);

    // Nobody had the time to write that the sweep is interrupted.
    const { manifest } = readResults(directory);
    expect(manifest.status).toBe('running');
    expect(partNumbers(directory)).toEqual([0, 1, 2]);
    for (const shard of partNumbers(directory)) {
      const part = readPart(directory, manifest.hash, shard);
      expect(part).toMatchObject({ shard, first: shard, count: 1, failed: 0, crashed: false });
    }
    let found = -1;
    await runSweep(resting, {
      outDir,
      resume: true,
      worker: built.url('worker'),
      onProgress: ({ phase, done }) => {
        if (phase === 'checking') found = done;
      },
    });
    expect(found).toBe(3);
    const elsewhere = emptyFolder();
    await runSweep(resting, { outDir: elsewhere, worker: built.url('worker') });
    expect(contentsOf(outDir)).toEqual(contentsOf(elsewhere));
  });
});

describe('while tables are written', () => {
  it.each([
    ['sweep', ['SIGINT'], 130],
    // As `timeout` sends it: to the process, and once more to its group.
    ['sweep', ['SIGINT', 'SIGINT'], 130],
    ['sweep', ['SIGTERM', 'SIGINT'], 130],
    ['merge', ['SIGTERM'], 143],
    ['merge', ['SIGINT', 'SIGTERM'], 143],
  ] as const)('a %s is ended by %s and loses nothing', async (what, signalsInWriting, code) => {
    const outDir = emptyFolder();
    if (what === 'merge') {
      const only = { number: 1, of: 1 };
      await runShare(scenario, only, { outDir, worker: built.url('worker') });
    }
    const directory = what === 'merge' ? { merge: directoryIn(outDir) } : {};
    const stopped = startSweep(outDir, { ...directory, signalsInWriting });
    expect(await stopped.ended).toMatchObject({ code, stderr: '' });
    const found = readResults(directoryIn(outDir)).manifest;
    // Nobody who ends at once has the time to write that the sweep is interrupted.
    expect(found.status).toBe(new Set(signalsInWriting).size === 1 ? 'interrupted' : 'running');
    expect(partNumbers(directoryIn(outDir)).length).toBe(24);
    expect((await readResults(directoryIn(outDir)).table('runs')).rows).toBe(240);
    if (what === 'merge') await mergeSweep(directoryIn(outDir));
    else await resume(outDir);
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

  it.skipIf(!existsSync('/proc/locks'))(
    'is held without locks of the file system, which a shared one may lack',
    async () => {
      const outDir = emptyFolder();
      const title = { en: LONG_RESTS, fr: LONG_RESTS };
      const first = startSweep(outDir, { scenario: { ...scenario, title } });
      await hasPrinted(first, /running/);
      const holders = readFileSync('/proc/locks', 'utf8').matchAll(/^\S+ +\S+ +\S+ +\S+ +(\d+) /gm);
      expect([...holders].map(([, pid]) => Number(pid))).not.toContain(first.child.pid);
    },
  );

  it.skipIf(!CAN_BE_ELSEWHERE)(
    `on another machine is refused while that gives signs of life, then taken over${ELSEWHERE_NOTE}`,
    async () => {
      const outDir = emptyFolder();
      const title = { en: LONG_RESTS, fr: LONG_RESTS };
      const resting = smallScenario({ title, replicates: 8, snapshots: [] });
      const far = startElsewhere('node7', built.file('sweep'), [
        JSON.stringify({
          scenario: resting,
          outDir,
          jobs: 1,
          resume: false,
          worker: built.url('slow').href,
        }),
      ]);
      await hasPrinted(far, /running [1-9]/);
      const options = { outDir, resume: true, worker: built.url('worker') };
      const refused = {
        kind: 'locked',
        exitCode: 3,
        text: { en: expect.stringContaining('on node7'), fr: expect.stringContaining('sur node7') },
      };
      await expect(runSweep(resting, options)).rejects.toMatchObject(refused);
      far.child.kill('SIGKILL');
      await far.ended;
      // Nobody here can see that it is dead, until it has been silent for long.
      await expect(runSweep(resting, options)).rejects.toMatchObject(refused);
      const lock = join(directoryIn(outDir), 'locks', '1.json');
      const before = new Date(Date.now() - (SILENCE_SECONDS + 10) * 1000);
      utimesSync(lock, before, before);
      await runSweep(resting, options);
      const elsewhere = emptyFolder();
      await runSweep(resting, { outDir: elsewhere, worker: built.url('worker') });
      expect(contentsOf(outDir)).toEqual(contentsOf(elsewhere));
    },
  );

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
