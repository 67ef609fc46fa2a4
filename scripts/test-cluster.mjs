/**
 * `npm run test:cluster`: test/cluster against a real Slurm and GNU parallel.
 *
 * Installs them with apt where they are missing and that is allowed. Slurm is started on this machine alone, as two virtual nodes, with all it
 * writes in a folder of its own that is removed in the end. Whatever was started is found again by a variable of its environment and ended:
 * also when a test fails, and on Ctrl-C.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing } from './cluster/install-missing.mjs';
import { endProcesses, processesWith } from './cluster/processes-with.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** In the environment of everything that is started; its value is the folder. */
const MARK = 'RETICULA_CLUSTER_TEST';

/** After which this ends in order, and the exit codes that shells give them. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

if (process.platform !== 'linux') {
  process.stderr.write('test:cluster: not tested. Slurm runs on Linux.\n');
  process.exitCode = 2;
} else if (await installMissing()) {
  process.exitCode = await testInFolder();
} else {
  process.exitCode = 2;
}

/** @returns {Promise<number>} the exit code */
async function testInFolder() {
  // The true path: Slurm compares paths. Others may look in, as munge demands of the folder of its socket.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'reticula-cluster-')));
  chmodSync(folder, 0o755);
  const mark = `${MARK}=${folder}`;
  /** @type {keyof typeof SIGNALS | undefined} */
  let stopped;
  const child = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'test/cluster/vitest.config.ts',
      ...process.argv.slice(2),
    ],
    // A group of its own: Ctrl-C comes here alone, and what is running is ended in order.
    { cwd: root, env: { ...process.env, [MARK]: folder }, stdio: 'inherit', detached: true },
  );
  for (const signal of /** @type {(keyof typeof SIGNALS)[]} */ (Object.keys(SIGNALS))) {
    process.on(signal, () => {
      stopped ??= signal;
      child.kill('SIGKILL');
    });
  }
  /** @type {number} */
  const code = await new Promise((done) => child.on('close', (status) => done(status ?? 1)));
  await endProcesses(mark);
  const left = processesWith(mark);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  if (left.length > 0) {
    process.stderr.write(`test:cluster: these processes could not be ended: ${left.join(', ')}\n`);
    return 1;
  }
  process.stderr.write(`test:cluster: everything ended, ${folder} removed\n`);
  if (stopped !== undefined) return SIGNALS[stopped];
  return code;
}
