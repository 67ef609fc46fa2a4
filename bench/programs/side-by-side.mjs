/**
 * Starts a program of the benchmark several times at once and prints the line of the slowest.
 *
 *   node side-by-side.mjs TIMES PROGRAM [ARGUMENT…]
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const [, , times = '1', ...args] = process.argv;
const run = promisify(execFile);

const outputs = await Promise.all(
  Array.from({ length: Number(times) }, () => run(process.execPath, args)),
);
/** @type {import('../harness/run-program.mjs').Line[]} */
const lines = outputs.map(({ stdout }) => JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''));
const slowest = lines.reduce((a, b) => (b.wallSeconds > a.wallSeconds ? b : a));
process.stdout.write(`${JSON.stringify(slowest)}\n`);
