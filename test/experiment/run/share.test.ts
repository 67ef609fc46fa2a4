import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Piscina } from 'piscina';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  acquireShareLock,
  acquireWholeLock,
} from '../../../src/experiment/results/directory-locks.ts';
import { SILENCE_SECONDS } from '../../../src/experiment/results/lock-file.ts';
import { partNumbers } from '../../../src/experiment/results/part-files.ts';
import { thisProcess } from '../../../src/experiment/results/process-identity.ts';
import { readManifest } from '../../../src/experiment/results/read-manifest.ts';
import { isShardOf, shardsOf } from '../../../src/experiment/results/share.ts';
import type { Share } from '../../../src/experiment/results/share.ts';
import { mergeSweep } from '../../../src/experiment/run/merge-sweep.ts';
import { runShare } from '../../../src/experiment/run/run-share.ts';
import { runSweep } from '../../../src/experiment/run/run-sweep.ts';
import type { Scenario } from '../../../src/experiment/scenario/scenario.ts';
import { buildEntries } from './support/build.ts';
import type { Built } from './support/build.ts';
import { contentsOf, emptyFolder } from './support/folders.ts';
import { startNode } from './support/processes.ts';
import type { Started } from './support/processes.ts';
import { LONG_RESTS } from './support/slow-worker.ts';
import { smallScenario } from './support/small-scenario.ts';

const scenario = smallScenario({ replicates: 40 });
const THIRDS: readonly Share[] = [1, 2, 3].map((number) => ({ number, of: 3 }));
const [FIRST = { number: 1, of: 3 }, SECOND = FIRST] = THIRDS;
/** Every run but those of the first replicate takes a minute. */
const endless = smallScenario({ replicates: 40, title: { en: LONG_RESTS, fr: LONG_RESTS } });

let built: Built;
let undivided: Record<string, string>;
beforeAll(async () => {
  built = await buildEntries({
    sweep: 'test/experiment/run/support/sweep-process.ts',
    slow: 'test/experiment/run/support/slow-worker.ts',
    unruly: 'test/experiment/run/support/unruly-worker.ts',
    worker: 'src/experiment/worker.ts',
  });
  const outDir = emptyFolder();
  await runSweep(scenario, { outDir, worker: built.url('worker') });
  undivided = contentsOf(outDir);
});
afterAll(() => built.remove());

function start(outDir: string, share: Share | undefined, own: Scenario = scenario): Started {
  const worker = built.url('slow').href;
  const order = { scenario: own, outDir, jobs: 1, resume: true, worker };
  return startNode(built.file('sweep'), [JSON.stringify({ ...order, share })]);
}

/** Resolves when the process has stored something, or, if that is enough, has begun. */
function atWork({ child }: Started, expected = /running [1-9]/): Promise<void> {
  return new Promise((resolve) => {
    child.stdout.on('data', (more: Buffer) => {
      if (expected.test(more.toString())) resolve();
    });
  });
}

function here(outDir: string, share: Share, own = scenario) {
  return runShare(own, share, { outDir, worker: built.url('worker') });
}

function directoryIn(outDir: string): string {
  return join(outDir, readdirSync(outDir)[0] ?? '');
}

describe('the shares of a sweep', () => {
  it('are disjoint, complete, and as large as each other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 200 }),
        (of, shards) => {
          const shares = Array.from({ length: of }, (_, i) => ({ number: i + 1, of }));
          const dealt = shares.map((share) => [...shardsOf(share, shards)]);
          expect(dealt.flat().sort((a, b) => a - b)).toEqual(
            Array.from({ length: shards }, (_, i) => i),
          );
          const sizes = dealt.map(({ length }) => length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
          shares.forEach((share, i) => {
            expect(dealt[i]?.every((shard) => isShardOf(shard, share))).toBe(true);
          });
        },
      ),
      { numRuns: 100 },
    );
  });

  it('computed by three processes at once are merged to the bytes of the whole', async () => {
    const outDir = emptyFolder();
    const processes = THIRDS.map((share) => start(outDir, share));
    for (const { ended } of processes) expect(await ended).toMatchObject({ code: 0, stderr: '' });
    const directory = directoryIn(outDir);
    expect(readdirSync(directory).some((name) => name.endsWith('.parquet'))).toBe(false);
    expect(await mergeSweep(directory)).toMatchObject({ status: 'finished', exitCode: 0 });
    expect(contentsOf(outDir)).toEqual(undivided);
  });

  it('computed again change nothing, before and after the merge', async () => {
    const outDir = emptyFolder();
    for (const share of THIRDS) await here(outDir, share);
    const before = contentsOf(join(directoryIn(outDir), 'parts'));
    const again = await here(outDir, SECOND);
    expect(again).toMatchObject({ wasFinished: false, exitCode: 0 });
    expect(again.runs.finished).toBe(again.runs.planned);
    expect(contentsOf(join(directoryIn(outDir), 'parts'))).toEqual(before);
    await mergeSweep(directoryIn(outDir));
    expect(await here(outDir, SECOND)).toMatchObject({ wasFinished: true, exitCode: 0 });
    expect(await mergeSweep(directoryIn(outDir))).toMatchObject({ wasFinished: true });
    expect(contentsOf(outDir)).toEqual(undivided);
  });

  it('hold what belongs to them and nothing else', async () => {
    const outDir = emptyFolder();
    const { runs } = await here(outDir, SECOND);
    const parts = partNumbers(directoryIn(outDir));
    expect(parts.every((shard) => shard % 3 === 1)).toBe(true);
    expect(runs.planned).toBeLessThan(120);
    expect(runs.finished).toBe(runs.planned);
  });

  it('may be more than there is to share out', async () => {
    const few = smallScenario({ replicates: 1 });
    const outDir = emptyFolder();
    const empty = await here(outDir, { number: 90, of: 99 }, few);
    expect(empty.runs).toEqual({ planned: 0, finished: 0, failed: 0 });
  });

  it('let go of their lock also where threads cannot be ended', async () => {
    const outDir = emptyFolder();
    const destroy = vi
      .spyOn(Piscina.prototype, 'destroy')
      .mockRejectedValueOnce(new Error('a thread does not end'));
    await expect(here(outDir, FIRST)).rejects.toThrow('a thread does not end');
    const [pool] = destroy.mock.contexts;
    vi.restoreAllMocks();
    await (pool as Piscina | undefined)?.destroy();
    // Nobody has to wait for a heart that beats no more.
    expect(await here(outDir, FIRST)).toMatchObject({ exitCode: 0 });
  });

  it('count the runs of a worker that died as computed, once they are merged', async () => {
    const title = JSON.stringify({ replicates: [1], how: 'die' });
    const deadly = smallScenario({ replicates: 2, title: { en: title, fr: title } });
    const options = { outDir: emptyFolder(), worker: built.url('unruly') };
    const halves = [1, 2].map((number) => ({ number, of: 2 }));
    for (const half of halves) {
      const { exitCode, runs } = await runShare(deadly, half, options);
      expect([exitCode, runs.finished]).toEqual([0, runs.planned]);
    }
    const merged = await mergeSweep(directoryIn(options.outDir));
    expect(merged).toMatchObject({ exitCode: 1, runs: { finished: 6, failed: 3 } });
  });
});

describe('a share whose process is killed', () => {
  it('is named by the merge, gone on with, and merged to the same bytes', async () => {
    const outDir = emptyFolder();
    const killed = start(outDir, FIRST);
    await atWork(killed);
    killed.child.kill('SIGKILL');
    await killed.ended;
    for (const share of THIRDS.slice(1)) await here(outDir, share);
    const directory = directoryIn(outDir);

    const merged = await mergeSweep(directory);
    expect(merged).toMatchObject({ missing: { shares: [FIRST] } });
    expect(readManifest(directory).status).toBe('interrupted');

    await here(outDir, FIRST);
    expect(await mergeSweep(directory)).toMatchObject({ status: 'finished' });
    expect(contentsOf(outDir)).toEqual(undivided);
  });

  it('can be finished by the whole sweep instead', async () => {
    const outDir = emptyFolder();
    await here(outDir, SECOND);
    await runSweep(scenario, { outDir, resume: true, worker: built.url('worker') });
    expect(contentsOf(outDir)).toEqual(undivided);
  });

  it('by a signal ends in good order and says so', async () => {
    const outDir = emptyFolder();
    const started = start(outDir, FIRST);
    await atWork(started);
    started.child.kill('SIGTERM');
    expect(await started.ended).toMatchObject({ code: 143, stderr: '' });
  });

  it('leaves the half-written files of other shares alone', async () => {
    const outDir = emptyFolder();
    await here(outDir, FIRST);
    const parts = join(directoryIn(outDir), 'parts');
    const [own, others] = ['000000.part.1-0.tmp', '000001.part.1-0.tmp'];
    for (const name of [own, others]) writeFileSync(join(parts, name), 'half');
    await here(outDir, FIRST);
    expect(readdirSync(parts)).not.toContain(own);
    expect(readdirSync(parts)).toContain(others);
  });
});

describe('a merge', () => {
  it('names every share that is missing, begun or not, and damaged parts', async () => {
    const outDir = emptyFolder();
    await here(outDir, SECOND);
    const directory = directoryIn(outDir);
    const path = join(directory, 'parts', '000004.part');
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
    writeFileSync(path, bytes);
    expect(await mergeSweep(directory)).toMatchObject({ missing: { shares: THIRDS } });
    await here(outDir, SECOND);
    const merged = await mergeSweep(directory);
    expect(merged).toMatchObject({ missing: { shares: [THIRDS[0], THIRDS[2]] } });
  });

  it('does not guess how a sweep was divided', async () => {
    const outDir = emptyFolder();
    await here(outDir, SECOND);
    await here(outDir, { number: 1, of: 2 });
    expect(await mergeSweep(directoryIn(outDir))).toMatchObject({ missing: { shares: [] } });
    rmSync(join(directoryIn(outDir), 'shard-locks'), { recursive: true });
    expect(await mergeSweep(directoryIn(outDir))).toMatchObject({ missing: { shares: [] } });
    // A lock of one third, but parts of others: whoever computed these did not divide the sweep so.
    (await acquireShareLock(directoryIn(outDir), FIRST)).release();
    expect(await mergeSweep(directoryIn(outDir))).toMatchObject({ missing: { shares: [] } });
  });
});

describe('at the same time', () => {
  it('one process computes a share, and neither the whole nor another division', async () => {
    const outDir = emptyFolder();
    const started = start(outDir, FIRST, endless);
    await atWork(started, /running/);
    const directory = directoryIn(outDir);
    const locked = { kind: 'locked', exitCode: 3 };
    await expect(here(outDir, FIRST, endless)).rejects.toMatchObject(locked);
    await expect(here(outDir, { number: 1, of: 2 }, endless)).rejects.toMatchObject(locked);
    await expect(mergeSweep(directory)).rejects.toMatchObject(locked);
    for (const resume of [true, false])
      await expect(runSweep(endless, { outDir, resume })).rejects.toMatchObject(locked);
    // Another share of the same division may.
    (await acquireShareLock(directory, SECOND)).release();
    started.child.kill('SIGKILL');
    await started.ended;
    acquireWholeLock(directory).release();
  });

  it('no share is computed beside the whole', async () => {
    const outDir = emptyFolder();
    const started = start(outDir, undefined, endless);
    await atWork(started, /running/);
    await expect(here(outDir, FIRST, endless)).rejects.toMatchObject({ kind: 'locked' });
    // Nothing of it stays: a merge would take the sweep for divided.
    expect(existsSync(join(directoryIn(outDir), 'shard-locks'))).toBe(false);
    started.child.kill('SIGKILL');
    await started.ended;
    expect(await mergeSweep(directoryIn(outDir))).toMatchObject({ missing: { shares: [] } });
  });

  it('a share of a silent machine is waited for until it is taken for dead', async () => {
    const directory = emptyFolder();
    (await acquireShareLock(directory, FIRST)).release();
    const path = join(directory, 'shard-locks', '1-of-3', '1.json');
    writeFileSync(path, JSON.stringify({ ...thisProcess(), place: 'node7 boot', released: false }));
    const patience = 2;
    await expect(acquireShareLock(directory, FIRST, undefined, 0)).rejects.toThrow(/on node7/);
    const lastSign = new Date(Date.now() - (SILENCE_SECONDS - 0.5) * 1000);
    utimesSync(path, lastSign, lastSign);
    await acquireShareLock(directory, FIRST, undefined, patience);
  });
});
