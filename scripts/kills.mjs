/**
 * Kills sweeps at moments drawn by chance, resumes them, and compares what comes out with a sweep
 * that was left alone; prints a table.
 *
 *   npm run test:kills                     100 kills of the process, 100 while replicates are added, 100 of single workers
 *   npm run test:kills -- 20 another-seed  fewer, at other moments
 *
 * What is checked after each kill stands in test/experiment/run/kills.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [kills = '100', seed = 'argan'] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    'test/experiment/run/kills',
    '--disable-console-intercept',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, RETICULA_KILLS: kills, RETICULA_KILL_SEED: seed },
  },
);
process.exitCode = status ?? 1;
