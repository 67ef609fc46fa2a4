/**
 * Simulates the worlds that are compared with what others report, and writes what came out into
 * docs/plausibility.json; `npm run docs` makes the tables of docs/plausibility.md from it.
 *
 *   node scripts/write-plausibility.mjs [REPLICATES]     by default 200, about two minutes
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-source.mjs';

/** @type {typeof import('../test/support/plausibility/worlds.ts')} */
const { WORLDS, QUARTERS, SEED } = await loadSource('test/support/plausibility/worlds.ts');
/** @type {typeof import('../test/support/plausibility/measure-run.ts')} */
const { measureRun } = await loadSource('test/support/plausibility/measure-run.ts');
/** @type {typeof import('../src/analysis/statistics/mean-interval.ts')} */
const { meanInterval } = await loadSource('src/analysis/statistics/mean-interval.ts');
/** @type {typeof import('../src/model/version.ts')} */
const { MODEL_VERSION } = await loadSource('src/model/version.ts');

const replicates = Number(process.argv[2] ?? 200);
if (!Number.isInteger(replicates) || replicates < 2) {
  throw new Error(`replicates are ${process.argv[2]}, expected a whole number from 2`);
}

/** Six digits are far more than the spread of runs; fewer than a float has, so that the file stays readable. */
const short = (/** @type {number} */ value) =>
  Number.isFinite(value) ? Number(value.toPrecision(6)) : null;

const worlds = Object.entries(WORLDS).map(([name, input]) => {
  const runs = Array.from({ length: replicates }, (_, replicate) => measureRun(input, replicate));
  const measures = Object.keys(runs[0] ?? {}).map((measure) => {
    const values = runs.map((run) => run[/** @type {keyof typeof run} */ (measure)]);
    const { mean, low, high, n } = meanInterval(values);
    const found = { mean: short(mean), low: short(low), high: short(high), runs: n };
    return [measure, { ...found, first: short(values[0] ?? Number.NaN) }];
  });
  return [name, Object.fromEntries(measures)];
});
const found = {
  modelVersion: MODEL_VERSION,
  command: `node scripts/write-plausibility.mjs ${replicates}`,
  seed: SEED,
  quarters: QUARTERS,
  replicates,
  worlds: Object.fromEntries(worlds),
};
const file = fileURLToPath(new URL('../docs/plausibility.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
