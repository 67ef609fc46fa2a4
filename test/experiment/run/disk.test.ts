import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSweep } from '../../../src/experiment/run/run-sweep.ts';
import { buildEntries } from './support/build.ts';
import type { Built } from './support/build.ts';
import { contentsOf, emptyFolder } from './support/folders.ts';
import { smallScenario } from './support/small-scenario.ts';

const NO_WORKER = pathToFileURL('/nowhere/worker.js');

function mount(folder: string, options: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function unmount(folder: string): void {
  execFileSync('umount', [folder], { stdio: 'ignore' });
}

/** Mounting needs rights that not every machine gives; the tests then show as skipped. */
function canMount(): boolean {
  const folder = join(import.meta.dirname, `.mount-${process.pid}`);
  mkdirSync(folder);
  try {
    if (!mount(folder, 'size=64k')) return false;
    unmount(folder);
    return true;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let built: Built;
beforeAll(async () => {
  built = await buildEntries({ worker: 'src/experiment/worker.ts' });
});
afterAll(() => built.remove());

describe.skipIf(!canMount())('a disk', () => {
  it.each([
    ['one worker', 1],
    ['two workers', 2],
  ])(
    'that is full ends the sweep with a clear message, and loses nothing (%s)',
    async (_name, jobs) => {
      const outDir = emptyFolder();
      mount(outDir, 'size=400k');
      try {
        const options = { outDir, jobs, worker: built.url('worker') };
        await expect(runSweep(smallScenario(), options)).rejects.toMatchObject({
          kind: 'disk',
          exitCode: 4,
          message: expect.stringContaining('the disk is full'),
        });
        // Room again: what was finished is still there.
        execFileSync('mount', ['-o', 'remount,size=16m', outDir]);
        let found = 0;
        await runSweep(smallScenario(), {
          ...options,
          resume: true,
          onProgress: ({ phase, done }) => {
            if (phase === 'checking') found = done;
          },
        });
        expect(found).toBeGreaterThan(0);
        const elsewhere = emptyFolder();
        await runSweep(smallScenario(), { outDir: elsewhere, worker: NO_WORKER });
        expect(contentsOf(outDir)).toEqual(contentsOf(elsewhere));
      } finally {
        unmount(outDir);
      }
    },
  );

  it('that fills up while the tables are written loses nothing either', async () => {
    const outDir = emptyFolder();
    mount(outDir, 'size=8m');
    try {
      const filler = join(outDir, 'filler');
      const sweep = runSweep(smallScenario(), {
        outDir,
        worker: NO_WORKER,
        onProgress: ({ phase }) => {
          if (phase !== 'writing') return;
          const { bavail, bsize } = statfsSync(outDir);
          writeFileSync(filler, new Uint8Array((bavail - 4) * bsize));
        },
      });
      await expect(sweep).rejects.toMatchObject({ kind: 'disk' });
      rmSync(filler);
      const outcome = await runSweep(smallScenario(), { outDir, resume: true, worker: NO_WORKER });
      expect(outcome.runs).toEqual({ planned: 60, finished: 60, failed: 0 });
      const elsewhere = emptyFolder();
      await runSweep(smallScenario(), { outDir: elsewhere, worker: NO_WORKER });
      expect(contentsOf(outDir)).toEqual(contentsOf(elsewhere));
    } finally {
      unmount(outDir);
    }
  });

  it('that is read-only is refused, but finished results on it are read', async () => {
    const outDir = emptyFolder();
    mount(outDir, 'size=16m');
    try {
      const { directory } = await runSweep(smallScenario(), { outDir, worker: NO_WORKER });
      execFileSync('mount', ['-o', 'remount,ro', outDir]);
      expect(await runSweep(smallScenario(), { outDir, worker: NO_WORKER })).toMatchObject({
        wasFinished: true,
        directory,
      });
      const other = runSweep(smallScenario({ seed: 'other' }), { outDir, worker: NO_WORKER });
      await expect(other).rejects.toMatchObject({
        kind: 'permission',
        exitCode: 4,
        message: expect.stringContaining('read-only'),
      });
    } finally {
      unmount(outDir);
    }
  });
});

describe('a place for results', () => {
  it('cannot be a file', async () => {
    const file = join(emptyFolder(), 'notes.txt');
    writeFileSync(file, 'notes');
    const sweep = runSweep(smallScenario(), { outDir: file, worker: NO_WORKER });
    await expect(sweep).rejects.toMatchObject({ kind: 'exists', exitCode: 3 });
    expect(readFileSync(file, 'utf8')).toBe('notes');
  });
});
