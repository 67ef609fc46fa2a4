import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * The line that every program of the benchmark prints: how long the timed runs took without starting
 * and warming up, and what the whole process took.
 *
 * @typedef {object} Line
 * @property {string} program
 * @property {number} firms
 * @property {number} ticks
 * @property {number} runs
 * @property {number} cpuSeconds
 * @property {number} wallSeconds
 * @property {number} processCpuSeconds
 * @property {number} processWallSeconds seen from outside
 * @property {number} [mostMemory] in bytes
 * @property {Record<string, Moments>} [means]
 * @property {number} [writingCpuSeconds]
 * @property {string} [hash]
 */

/** Of a measure over runs. @typedef {{ mean: number, deviation: number, runs: number }} Moments */

/** Something that cannot be measured here, and why. */
export class NotMeasured extends Error {}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] added to that of this process
 * @returns {Line}
 */
export function runProgram(command, args, environment = {}) {
  const { stdout, seconds } = timeCommand(command, args, environment);
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  return { ...JSON.parse(last), processWallSeconds: seconds };
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment]
 */
export function timeCommand(command, args, environment = {}) {
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) {
    const words = [basename(command), ...args].join(' ');
    const why = error?.message ?? stderr.trim().split('\n').at(-1);
    // Results are published: they say nothing of where they were measured.
    throw new NotMeasured(`${words} failed: ${why}`.replaceAll(ROOT, ''));
  }
  return { stdout, seconds };
}

/** Firm-ticks in a CPU second of the timed runs. @param {Pick<Line, 'firms' | 'ticks' | 'runs' | 'cpuSeconds'>} line */
export function speedOf({ firms, ticks, runs, cpuSeconds }) {
  return (firms * ticks * runs) / cpuSeconds;
}
