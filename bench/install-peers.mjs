/**
 * Installs what the benchmark compares Reticula with; nothing of it is committed.
 *
 *   npm run bench:peers                     flocc from npm, Mesa from its repository
 *   npm run bench:peers -- FOLDER           Mesa from a copy of its repository
 *
 * Mesa needs a Python of 3.11 or later with numpy, pandas, scipy, networkx and tqdm
 * (Debian: python3-numpy python3-pandas python3-scipy python3-networkx python3-tqdm).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { BENCH } from './harness/paths.mjs';
import { findPython, MESA_CHECKOUT, MESA_VERSION } from './harness/programs.mjs';

const [, , source = 'https://github.com/projectmesa/mesa'] = process.argv;

/** @param {string} command @param {string[]} args */
function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: BENCH, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

run('npm', 'ci', '--ignore-scripts');
if (!existsSync(MESA_CHECKOUT)) {
  const tag = `v${MESA_VERSION}`;
  run('git', 'clone', '--quiet', '--depth', '1', '--branch', tag, source, MESA_CHECKOUT);
}
try {
  process.stdout.write(`Mesa ${MESA_VERSION} runs with ${findPython()}\n`);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
