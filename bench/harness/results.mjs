import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH } from './paths.mjs';

/**
 * What was measured last, row by row.
 *
 * @typedef {object} Results
 * @property {Record<string, RowResult>} rows by name
 */

/**
 * @typedef {object} RowResult
 * @property {string} date of the day
 * @property {string} version of the program
 * @property {string} modelVersion
 * @property {import('./machine.mjs').Machine} machine
 * @property {number} busy processes that wanted to run in the minute before the benchmark
 * @property {Record<string, import('./rounds.mjs').Figure>} figures
 * @property {string} [missing] why nothing was measured
 * @property {Record<string, any>} notes
 */

export const RESULTS_FILE = join(BENCH, 'results', 'performance.json');

/** @returns {Results} */
export function readResults() {
  if (!existsSync(RESULTS_FILE)) return { rows: {} };
  return JSON.parse(readFileSync(RESULTS_FILE, 'utf8'));
}

/** @param {Results} results */
export function writeResults(results) {
  const short = (/** @type {string} */ _, /** @type {unknown} */ value) =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value;
  writeFileSync(RESULTS_FILE, `${JSON.stringify(results, short, 2)}\n`);
}
