/**
 * Fails when the kernel has become slower, compared with the same model in C (`limit/`) and as plain objects
 * (test/reference/plain), on the default scenario. What counts are ratios of CPU time within a round, which hardly
 * depend on the machine or on what else it does.
 *
 *   npm run bench:guard              compares with guard.json, to a fifth
 *   npm run bench:guard -- --write   writes the ratios measured now into guard.json
 *
 * Processors differ in how wide their vectors are: without AVX-512 the program in C is slower and the guard less strict.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import { bundle } from './harness/bundle.mjs';
import { loadModel, scenarioInput } from './harness/job.mjs';
import { BENCH, MODEL } from './harness/paths.mjs';
import { startSide } from './harness/warm-side.mjs';
import { isCompilerPresent, NO_COMPILER, runLimit } from './limit/limit.mjs';

/** How much slower than committed the kernel may be. */
const SLACK = 0.2;

/** Rounds, and as many again before the guard fails. */
const ROUNDS = 9;

/** Runs in a round, so that each side takes a similar time. */
const RUNS = { kernel: 150, plain: 12, c: 450 };

const SEED = 'guard';
const TICKS = 60;

/** Worlds that the program in C runs in turn. */
const WORLDS = 40;

const COMMITTED = join(BENCH, 'guard.json');

/** Speed of the kernel in multiples of its rivals'. @typedef {{ c: number, plain: number }} Ratios */

/** @satisfies {Record<keyof Ratios, string>} */
const NAMES = { c: 'the model in C', plain: 'the plain object version' };

/** @type {Ratios} */
const committed = JSON.parse(readFileSync(COMMITTED, 'utf8'));
const isWritten = process.argv.includes('--write');
const rivals = /** @type {(keyof Ratios)[]} */ (isCompilerPresent() ? ['c', 'plain'] : ['plain']);
if (!isCompilerPresent()) process.stdout.write(`${NO_COMPILER}\n`);

/** @type {Ratios[]} */
const rounds = [];

/** @param {keyof Ratios} rival */
function medianOf(rival) {
  return median(rounds.map((ratios) => ratios[rival]));
}

/** @param {keyof Ratios} rival */
function isSlower(rival) {
  return medianOf(rival) < committed[rival] * (1 - SLACK);
}

const input = await scenarioInput('souss-massa');
const model = await loadModel();
const worlds = Array.from({ length: WORLDS }, (_, replicate) =>
  model.createWorld(input, { seed: SEED, replicate }),
);
const job = { input, seed: SEED, ticks: TICKS };
const objects = await bundle('bench/programs/plain-entry.ts', 'plain');
const kernel = startSide(MODEL, 'kernel', { ...job, runs: RUNS.kernel });
const plain = startSide(objects, 'plain', { ...job, runs: RUNS.plain });

function timeC() {
  const { cpuSeconds } = runLimit({ worlds, ticks: TICKS, runs: RUNS.c, model });
  return cpuSeconds / RUNS.c;
}

try {
  while (rounds.length < ROUNDS || (rounds.length < 2 * ROUNDS && rivals.some(isSlower))) {
    const own = await kernel.time();
    rounds.push({
      c: rivals.includes('c') ? timeC() / own : NaN,
      plain: (await plain.time()) / own,
    });
    if (isWritten && rounds.length === ROUNDS) break;
  }
} finally {
  kernel.stop();
  plain.stop();
}

for (const rival of rivals) {
  const values = rounds.map((ratios) => ratios[rival]);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  process.stdout.write(
    `kernel against ${NAMES[rival]}: ${medianOf(rival).toFixed(3)} × its speed ` +
      `(${rounds.length} rounds, ${lowest.toFixed(3)} to ${highest.toFixed(3)}); committed ${committed[rival]}: ` +
      `${isSlower(rival) ? 'SLOWER by more' : 'not slower by more'} than ${100 * SLACK}%\n`,
  );
}

if (isWritten) {
  const measured = rivals.map((rival) => [rival, Number(medianOf(rival).toFixed(3))]);
  const kept = { ...committed, ...Object.fromEntries(measured) };
  writeFileSync(COMMITTED, `${JSON.stringify(kept, null, 2)}\n`);
} else if (rivals.some(isSlower)) {
  process.exitCode = 1;
}
