import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bundle } from './bundle.mjs';
import { unlikePinned } from './job.mjs';
import { BENCH, MODEL } from './paths.mjs';
import { NotMeasured, runProgram } from './run-program.mjs';

/** @typedef {import('./run-program.mjs').Line} Line */

const PROGRAMS = join(BENCH, 'programs');
const MESA = join(BENCH, 'peers', 'mesa');
/** Where `npm run bench:peers` puts Mesa. */
export const MESA_CHECKOUT = join(BENCH, 'peers', 'mesa', 'checkout');
export const MESA_VERSION = '3.3.1';

/**
 * The kernel, or one bundled another way.
 * @param {string} job path
 * @param {'none' | 'headline' | 'all'} [observed] at every tick
 * @param {string} [model] path
 * @returns {Line}
 */
export function runKernel(job, observed = 'none', model = MODEL) {
  return runProgram(process.execPath, [join(PROGRAMS, 'kernel.mjs'), job, model, observed]);
}

/**
 * The kernel in as many processes at once: the slowest of them.
 * @param {string} job path
 * @param {number} processes
 * @returns {Line}
 */
export function runKernels(job, processes) {
  const kernel = [join(PROGRAMS, 'kernel.mjs'), job, MODEL];
  return runProgram(process.execPath, [
    join(PROGRAMS, 'side-by-side.mjs'),
    String(processes),
    ...kernel,
  ]);
}

/** The plain object version of test/reference. @returns {Promise<(job: string) => Line>} */
export async function plainRunner() {
  const plain = await bundle('bench/programs/plain-entry.ts', 'plain');
  return (job) => runProgram(process.execPath, [join(PROGRAMS, 'plain.mjs'), job, plain]);
}

/**
 * @param {string} job
 * @param {'usual' | 'fast'} idiom
 * @returns {Line}
 */
export function runFlocc(job, idiom) {
  if (!existsSync(join(BENCH, 'node_modules', 'flocc'))) {
    throw new NotMeasured('flocc is not installed: npm run bench:peers');
  }
  refuseUnlike(job);
  const program = join(BENCH, 'peers', 'flocc', 'program.mjs');
  return runProgram(process.execPath, [program, job, ...(idiom === 'fast' ? ['--fast'] : [])]);
}

/**
 * @param {string} job
 * @param {'usual' | 'fast'} idiom
 * @param {{ collect?: boolean, batch?: boolean }} [how] with the DataCollector at every step; the sweep of the job through the batch runner
 * @returns {Line}
 */
export function runMesa(job, idiom, { collect = false, batch = false } = {}) {
  const python = findPython();
  refuseUnlike(job);
  const args = [join(MESA, batch ? 'batch.py' : 'program.py'), job];
  if (idiom === 'fast') args.push('--fast');
  if (collect) args.push('--collect');
  return runProgram(python, args, PYTHON_ENVIRONMENT);
}

/** @param {string} job */
function refuseUnlike(job) {
  const unlike = unlikePinned(job);
  if (unlike !== undefined) throw new NotMeasured(unlike);
}

const PYTHON_ENVIRONMENT = {
  PYTHONDONTWRITEBYTECODE: '1',
  PYTHONPATH: [MESA_CHECKOUT, process.env['PYTHONPATH']].filter(Boolean).join(delimiter),
};

/** @type {string | undefined} */
let python;

/** A Python that can import the right Mesa: the first on the path, or that of the system. */
export function findPython() {
  if (python !== undefined) return python;
  for (const candidate of ['python3', '/usr/bin/python3']) {
    const { stdout } = spawnSync(candidate, ['-c', 'import mesa; print(mesa.__version__)'], {
      encoding: 'utf8',
      env: { ...process.env, ...PYTHON_ENVIRONMENT },
    });
    if (stdout?.trim() !== MESA_VERSION) continue;
    python = candidate;
    return python;
  }
  throw new NotMeasured(`no Python here can import Mesa ${MESA_VERSION}: npm run bench:peers`);
}
