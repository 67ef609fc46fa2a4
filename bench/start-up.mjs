/**
 * How long the command line takes to begin, as a multiple of what Node itself takes to do nothing.
 *
 *   node bench/start-up.mjs [rounds]     31 rounds unless told
 *
 * Every round runs each command once, right after each other, so that whatever else the machine does falls on all of them. What counts is
 * the median over the rounds of the ratio within a round: times differ between machines and hours, ratios hardly. Ends with 1 when a
 * command is slower than promised.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, quantile } from 'simple-statistics';

const reticula = fileURLToPath(new URL('../bin/reticula.js', import.meta.url));
const NOTHING = ['-e', '0'];

/** The commands a person waits for, and how many times `node -e 0` each may take; Infinity promises nothing. */
const COMMANDS = [
  { words: ['--version'], promised: 2 },
  { words: ['--help'], promised: 2 },
  { words: ['describe', 'trust.initial'], promised: Infinity },
  { words: ['describe', 'scenarios'], promised: Infinity },
];

/** @param {readonly string[]} args of Node @returns {number} milliseconds until it ended */
function time(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed\n${stderr}`);
  return performance.now() - start;
}

const rounds = Number(process.argv[2] ?? 31);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`rounds is ${process.argv[2]}, expected a whole number from 1`);

const runs = [NOTHING, ...COMMANDS.map(({ words }) => [reticula, ...words])];
// The first time of each reads its files from the disk.
for (const run of runs) time(run);
const times = Array.from({ length: rounds }, () => runs.map(time));

const nothing = times.map(([first = NaN]) => first);
process.stdout.write(`node -e 0: median ${median(nothing).toFixed(0)} ms, ${rounds} rounds\n`);
for (const [index, { words, promised }] of COMMANDS.entries()) {
  const ratios = times.map((round, at) => (round[index + 1] ?? NaN) / (nothing[at] ?? NaN));
  const ratio = median(ratios);
  const isKept = ratio <= promised;
  const middle = [0.25, 0.75].map((part) => quantile(ratios, part).toFixed(2)).join(' to ');
  const verdict = promised === Infinity ? '' : `, ${isKept ? 'within' : 'NOT within'} ${promised}`;
  process.stdout.write(
    `reticula ${words.join(' ')}: ${ratio.toFixed(2)} × (half of the rounds ${middle})${verdict}\n`,
  );
  if (!isKept) process.exitCode = 1;
}
