/**
 * Builds and runs reticula.c, the model in C. Where there is no C compiler, say so with `NO_COMPILER` and go on without.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWorld } from './write-world.mjs';

/** @typedef {import('./write-world.mjs').World} World */
/** @typedef {import('./write-world.mjs').Model} Model */
/** @typedef {import('./write-world.mjs').Luck} Luck */

const SOURCE = fileURLToPath(new URL('reticula.c', import.meta.url));
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/reticula/limit/', import.meta.url));

const COMPILER = process.env['CC'] ?? 'gcc';
/** The last two change no result: nobody reads errno, no floating-point exception is trapped. */
const OPTIONS = [
  '-std=c11',
  '-O3',
  '-march=native',
  '-ffp-contract=off',
  '-fno-math-errno',
  '-fno-trapping-math',
];

export const NO_COMPILER = `skipped: no C compiler (${COMPILER}) on this machine; the model in C was neither built nor compared`;

/** @type {string | undefined} */
let version;

/** What the compiler says of itself; empty where there is none. */
export function compilerVersion() {
  version ??= spawnSync(COMPILER, ['--version'], { encoding: 'utf8' }).stdout?.split('\n')[0] ?? '';
  return version;
}

export function isCompilerPresent() {
  return compilerVersion() !== '';
}

/**
 * Compiles reticula.c unless that was done before with the same source, compiler and processor.
 * @param {(source: string) => string} [change] of the source, to see that a wrong model would be noticed; compiled without tuning
 * @returns {string} path of the program
 */
export function build(change) {
  const written = readFileSync(SOURCE, 'utf8');
  const source = change === undefined ? written : change(written);
  const options = change === undefined ? OPTIONS : [...OPTIONS, '-O0'];
  const native = spawnSync(COMPILER, ['-march=native', '-Q', '--help=target'], {
    encoding: 'utf8',
  });
  const hash = createHash('sha256');
  for (const part of [source, compilerVersion(), options.join(' '), native.stdout])
    hash.update(part);
  const program = join(CACHE, `reticula-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(program)) return program;
  mkdirSync(CACHE, { recursive: true });
  // Under a name of its own first: another process may be building the same.
  const own = `${program}-${process.pid}`;
  writeFileSync(`${own}.c`, source);
  const { status, stderr } = spawnSync(COMPILER, [...options, `${own}.c`, '-o', own, '-lm'], {
    encoding: 'utf8',
  });
  rmSync(`${own}.c`);
  if (status !== 0) throw new Error(`${COMPILER} failed on reticula.c\n${stderr}`);
  renameSync(own, program);
  return program;
}

/**
 * @param {string} program
 * @param {readonly Uint8Array[]} worlds of `writeWorld`
 * @param {readonly string[]} options
 * @returns {string[]} lines printed
 */
export function runProgram(program, worlds, options) {
  const folder = mkdtempSync(join(tmpdir(), 'reticula-limit-'));
  try {
    const file = join(folder, 'worlds');
    writeFileSync(file, Buffer.concat(worlds));
    const { status, stdout, stderr, error } = spawnSync(program, [file, ...options], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`${program} failed: ${stderr}${error?.message ?? ''}`);
    return stdout.trimEnd().split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * What a program of the benchmark prints: time of the ticks alone, and of the set-up where the lucks are given.
 * @typedef {{ program: string, firms: number, ticks: number, runs: number, cpuSeconds: number, wallSeconds: number, setUpCpuSeconds: number, hash: string }} Timing
 */

/**
 * Runs the worlds in turn, `runs` runs in all, in one process.
 * @param {{ worlds: readonly World[], lucks?: readonly Luck[], ticks: number, runs: number, model: Model }} job `lucks`: with which the worlds were made
 * @returns {Timing} with the hash of the state that the last run ends with
 */
export function runLimit({ worlds, lucks, ticks, runs, model }) {
  const files = worlds.map((world, k) => writeWorld(world, ticks, model, lucks?.[k]));
  const [line = ''] = runProgram(build(), files, ['--runs', String(runs)]);
  return JSON.parse(line);
}
