import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeSweep } from '../../../src/experiment/run/merge-sweep.ts';
import { runShare } from '../../../src/experiment/run/run-share.ts';
import { runSweep } from '../../../src/experiment/run/run-sweep.ts';
import type { SweepOptions } from '../../../src/experiment/run/run-sweep.ts';
import { buildEntries } from './support/build.ts';
import type { Built } from './support/build.ts';
import { contentsOf, emptyFolder, keptFolder } from './support/folders.ts';
import { CAN_MOUNT, FILLER, MOUNT_NOTE, onSmallDisk, PAGE_BYTES } from './support/mounts.ts';
import { startNode } from './support/processes.ts';
import { smallScenario } from './support/small-scenario.ts';

const NO_WORKER = pathToFileURL('/nowhere/worker.js');
const FULL = {
  kind: 'disk',
  exitCode: 4,
  text: {
    en: expect.stringMatching(/: the disk is full\.$/),
    fr: expect.stringMatching(/\u00a0: le disque est plein\.$/),
  },
  remedy: 'space',
};

let built: Built;
let elsewhere: Record<string, string>;
/** Pages that the tables take. */
let tablePages: number;
let tableCount: number;
beforeAll(async () => {
  built = await buildEntries({
    sweep: 'test/experiment/run/support/sweep-process.ts',
    slow: 'test/experiment/run/support/slow-worker.ts',
    worker: 'src/experiment/worker.ts',
  });
  const outDir = keptFolder();
  const { directory } = await runSweep(smallScenario(), { outDir, worker: NO_WORKER });
  elsewhere = contentsOf(outDir);
  const tables = readdirSync(directory).filter((name) => name.endsWith('.parquet'));
  tableCount = tables.length;
  tablePages = tables.reduce(
    (sum, name) => sum + Math.ceil(statSync(join(directory, name)).size / PAGE_BYTES),
    0,
  );
});
afterAll(() => built.remove());

function sweep(outDir: string, options: SweepOptions = {}) {
  return runSweep(smallScenario(), { outDir, worker: NO_WORKER, ...options });
}

/** The only directory of results beside the file that fills the disk. */
function directoryIn(outDir: string): string {
  return join(outDir, readdirSync(outDir).find((name) => name.startsWith('small-')) ?? '');
}

function unfinishedIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tmp'),
  );
}

describe.skipIf(!CAN_MOUNT)(`a disk${MOUNT_NOTE}`, () => {
  it.each([
    ['one worker', 1],
    ['two workers', 2],
  ])(
    'that is full ends the sweep with a clear message, and loses nothing (%s)',
    async (_name, jobs) => {
      const outDir = emptyFolder();
      await onSmallDisk(outDir, '400k', async ({ remount }) => {
        const options = { jobs, worker: built.url('worker') };
        await expect(sweep(outDir, options)).rejects.toMatchObject(FULL);
        // Room again: what was finished is still there.
        remount('size=16m');
        let found = 0;
        await sweep(outDir, {
          ...options,
          resume: true,
          onProgress: ({ phase, done }) => {
            if (phase === 'checking') found = done;
          },
        });
        expect(found).toBeGreaterThan(0);
        expect(contentsOf(outDir)).toEqual(elsewhere);
      });
    },
  );

  it('that is full from the start ends the sweep before it begins', async () => {
    const outDir = emptyFolder();
    await onSmallDisk(outDir, '8m', async ({ fill }) => {
      fill();
      await expect(sweep(outDir)).rejects.toMatchObject(FULL);
      rmSync(join(outDir, FILLER));
      await sweep(outDir, { resume: true });
      expect(contentsOf(outDir)).toEqual(elsewhere);
    });
  });

  it.each([
    ['the tables are written', () => 4],
    ['the manifest is written that calls them finished', () => tablePages],
  ])('that fills up while %s loses nothing either', async (_name, pages) => {
    const outDir = emptyFolder();
    await onSmallDisk(outDir, '8m', async ({ fill }) => {
      const onProgress: SweepOptions['onProgress'] = ({ phase }) => {
        if (phase === 'writing') fill(pages());
      };
      await expect(sweep(outDir, { onProgress })).rejects.toMatchObject(FULL);
      const directory = directoryIn(outDir);
      expect(unfinishedIn(directory)).toEqual([]);
      const tables = readdirSync(directory).filter((name) => name.endsWith('.parquet'));
      expect(tables.length).toBe(pages() === tablePages ? tableCount : 0);
      rmSync(join(outDir, FILLER));
      const outcome = await sweep(outDir, { resume: true });
      expect(outcome.runs).toEqual({ planned: 60, finished: 60, failed: 0 });
      expect(contentsOf(outDir)).toEqual(elsewhere);
    });
  });

  it('that fills up during a merge loses nothing', async () => {
    const outDir = emptyFolder();
    await onSmallDisk(outDir, '8m', async ({ fill }) => {
      for (const number of [1, 2])
        await runShare(smallScenario(), { number, of: 2 }, { outDir, worker: NO_WORKER });
      const directory = directoryIn(outDir);
      const merged = mergeSweep(directory, {
        onProgress: ({ phase }) => {
          if (phase === 'writing') fill(4);
        },
      });
      await expect(merged).rejects.toMatchObject(FULL);
      rmSync(join(outDir, FILLER));
      expect(await mergeSweep(directory)).toMatchObject({ status: 'finished' });
      expect(contentsOf(outDir)).toEqual(elsewhere);
    });
  });

  it('that is read-only is refused, but finished results on it are read', async () => {
    const outDir = emptyFolder();
    await onSmallDisk(outDir, '16m', async ({ remount }) => {
      const { directory } = await sweep(outDir);
      remount('ro');
      expect(await sweep(outDir)).toMatchObject({ wasFinished: true, directory });
      const scenario = smallScenario({ seed: 'other' });
      await expect(runSweep(scenario, { outDir, worker: NO_WORKER })).rejects.toMatchObject({
        kind: 'permission',
        exitCode: 4,
        text: {
          en: expect.stringMatching(/: the file system is read-only\.$/),
          fr: expect.stringMatching(/\u00a0: le système de fichiers est en lecture seule\.$/),
        },
        remedy: 'place',
      });
    });
  });

  it('that becomes read-only in the middle ends the sweep, which goes on when it can be written', async () => {
    const outDir = emptyFolder();
    await onSmallDisk(outDir, '16m', async ({ remount }) => {
      const worker = built.url('slow').href;
      const order = { scenario: smallScenario(), outDir, jobs: 1, resume: false, worker };
      const { child, ended } = startNode(built.file('sweep'), [JSON.stringify(order)]);
      child.stdout.on('data', (text: Buffer) => {
        if (/running [1-9]/.test(text.toString())) untilDone(() => remount('ro'));
      });
      const { code, stderr } = await ended;
      expect(code).toBe(4);
      expect(stderr).toContain('the file system is read-only');
      remount('rw');
      await sweep(outDir, { resume: true });
      expect(contentsOf(outDir)).toEqual(elsewhere);
    });
  });
});

/** A disk cannot become read-only at the moment at which a file on it is written. */
function untilDone(action: () => void): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      action();
      return;
    } catch (error) {
      if (attempt === 100) throw error;
    }
  }
}

describe('a place for results', () => {
  it('cannot be a file', async () => {
    const file = join(emptyFolder(), 'notes.txt');
    writeFileSync(file, 'notes');
    await expect(sweep(file)).rejects.toMatchObject({ kind: 'exists', exitCode: 3 });
    expect(readFileSync(file, 'utf8')).toBe('notes');
  });
});
