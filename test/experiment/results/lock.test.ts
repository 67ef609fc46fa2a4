import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acquireLock, lockHolder } from '../../../src/experiment/results/lock.ts';
import { SILENCE_SECONDS } from '../../../src/experiment/results/lock-file.ts';
import { thisProcess } from '../../../src/experiment/results/process-identity.ts';
import { buildEntries } from '../run/support/build.ts';
import type { Built } from '../run/support/build.ts';
import { emptyFolder } from '../run/support/folders.ts';
import { startNode } from '../run/support/processes.ts';

let built: Built;
beforeAll(async () => {
  built = await buildEntries({ lock: 'test/experiment/run/support/lock-process.ts' });
});
afterAll(() => built.remove());

/** Pretends that another process wrote the first lock of a directory. */
function leaveLock(directory: string, changes: Readonly<Record<string, unknown>>): string {
  acquireLock(directory);
  const path = join(directory, 'locks', '1.json');
  writeFileSync(path, JSON.stringify({ ...thisProcess(), released: false, ...changes }));
  return path;
}

describe('the lock of a directory', () => {
  it('refuses a second holder until the first lets go', () => {
    const directory = emptyFolder();
    const lock = acquireLock(directory);
    expect(lockHolder(directory)?.pid).toBe(process.pid);
    expect(() => acquireLock(directory)).toThrow(
      expect.objectContaining({
        kind: 'locked',
        message: expect.stringContaining(`${process.pid}`),
      }),
    );
    lock.release();
    expect(lockHolder(directory)).toBeNull();
    acquireLock(directory).clear();
    expect(readdirSync(directory)).toEqual([]);
  });

  it('is taken over at once from a process that was killed', async () => {
    const directory = emptyFolder();
    const { child, ended, firstLine } = startNode(built.file('lock'), [directory]);
    expect(await firstLine).toBe('held');
    expect(() => acquireLock(directory)).toThrow(expect.objectContaining({ kind: 'locked' }));
    child.kill('SIGKILL');
    await ended;
    acquireLock(directory);
    expect(lockHolder(directory)?.pid).toBe(process.pid);
  });

  it('goes to one process only when many take over at the same moment', async () => {
    for (let round = 0; round < 3; round += 1) {
      const directory = emptyFolder();
      leaveLock(directory, { pid: 2 ** 22 + 1 });
      const moment = String(Date.now() + 800);
      const racers = Array.from({ length: 8 }, () =>
        startNode(built.file('lock'), [directory, moment]),
      );
      const lines = await Promise.all(racers.map(({ firstLine }) => firstLine));
      expect(lines.filter((line) => line === 'held')).toHaveLength(1);
      expect(lines.filter((line) => line === 'locked')).toHaveLength(7);
      for (const { child } of racers) child.kill('SIGKILL');
    }
  });

  it('is not mistaken for that of a younger process with the same number', () => {
    const directory = emptyFolder();
    leaveLock(directory, { started: 'long ago' });
    expect(lockHolder(directory)).toBeNull();
    acquireLock(directory);
  });

  it('of another machine holds as long as that gives signs of life', () => {
    const directory = emptyFolder();
    const path = leaveLock(directory, { place: 'elsewhere boot' });
    expect(() => acquireLock(directory)).toThrow(/on elsewhere/);
    const before = new Date(Date.now() - (SILENCE_SECONDS + 10) * 1000);
    utimesSync(path, before, before);
    acquireLock(directory);
    expect(lockHolder(directory)?.place).toBe(thisProcess().place);
  });

  it('tells other machines that its holder lives', () => {
    const directory = emptyFolder();
    const lock = acquireLock(directory);
    const path = join(directory, 'locks', '1.json');
    const before = readFileSync(path, 'utf8');
    utimesSync(path, 0, 0);
    lock.beat();
    expect(statSync(path).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('that was never finished is taken over after a moment', () => {
    const directory = emptyFolder();
    writeFileSync(leaveLock(directory, {}), '');
    acquireLock(directory);
    expect(readdirSync(join(directory, 'locks'))).toEqual(['1.json', '2.json']);
  });
});
