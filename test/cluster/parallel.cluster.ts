import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { processesWith } from '../../scripts/cluster/processes-with.mjs';
import { newFolder } from './support/folder.ts';
import { countParts, directoryIn, tablesHere, tablesOf, writeFiles } from './support/results.ts';
import { until } from './support/until.ts';

const SWEEP = ['souss-massa', '--replicates', '100'];

/** In the environment of what is started; its value is the folder. */
const MARK = 'RETICULA_PARALLEL_TEST';

function killAll(cwd: string): void {
  for (const pid of processesWith(`${MARK}=${cwd}`)) process.kill(pid, 'SIGKILL');
}

/** Gives commands to bash, in a group of processes of its own. */
function start(commands: string, cwd: string) {
  const env = { ...process.env, [MARK]: cwd };
  const child = spawn('bash', ['-c', commands], { cwd, env, detached: true, stdio: 'pipe' });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdout.resume();
  const ended = new Promise<{ status: number | null; stderr: string }>((done) => {
    child.on('close', (status) => done({ status, stderr }));
  });
  return { pid: child.pid ?? 0, ended };
}

describe('a sweep under GNU parallel', () => {
  test.each([
    ['killed with all it started', 'SIGKILL'],
    ['told to end by Ctrl-C', 'SIGINT'],
  ] as const)(
    '%s halfway and launched again ends with the bytes of a local run, and computes no shard twice',
    async (_, signal) => {
      const cwd = newFolder('parallel');
      const here = await tablesHere(SWEEP, cwd);
      const files = ['--engine', 'parallel', '--bundle', '--shards', '8', '--out', 'files'];
      const [shards = '', merge = ''] = await writeFiles([...SWEEP, ...files], cwd);
      const results = join(cwd, 'files', 'results');
      const log = () => doneIn(`${directoryIn(results)}-of-8.joblog`);

      const first = start(shards, cwd);
      await until('some shards', 240, () => log().length >= 2);
      // Its jobs have groups of their own.
      if (signal === 'SIGKILL') killAll(cwd);
      else process.kill(-first.pid, signal);
      const { status } = await first.ended;
      expect(status).not.toBe(0);
      const before = log().filter(({ exit }) => exit === 0);
      expect(before.length).toBeGreaterThan(0);
      expect(before.length).toBeLessThan(8);
      expect(countParts(results)).toBeGreaterThan(0);
      const early = await start(`cd -- files && ${merge}`, cwd).ended;
      expect(early.status).toBe(3);
      expect(early.stderr).toContain('Missing shards of 8: ');

      const second = await start(shards, cwd).ended;
      // A shard that is still ending refuses; once more, as the documents say.
      const third = second.status === 0 ? second : await start(shards, cwd).ended;
      expect(third).toEqual({ status: 0, stderr: expect.any(String) as string });
      const after = log();
      for (const { number } of before)
        expect(after.filter((line) => line.number === number).length).toBe(1);
      const whole = after.filter(({ exit }) => exit === 0).map(({ number }) => number);
      expect(new Set(whole)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]));
      const merged = await start(`cd -- files && ${merge}`, cwd).ended;
      expect(merged.status).toBe(0);
      expect(tablesOf(directoryIn(results))).toEqual(here);
    },
  );
});

/** Which shards a job log says are done, and how they ended. */
function doneIn(path: string): { number: number; exit: number }[] {
  try {
    const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
    return lines.map((line) => {
      const cells = line.split('\t');
      return { number: Number(cells[8]?.split(' ').at(-1)), exit: Number(cells[6]) };
    });
  } catch {
    return [];
  }
}
