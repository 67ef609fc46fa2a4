/**
 * Runs the kernel as a library and prints the line of the benchmark.
 *
 *   node kernel.mjs JOB MODEL [none|headline|all]
 *
 * MODEL is the file of the built kernel, or of one built another way. The last word says what is
 * measured at every tick; at the end of a run everything is.
 */
import { readJob, timeRuns } from './time-runs.mjs';

const [, , jobFile = '', model = '', observed = 'none'] = process.argv;
const job = readJob(jobFile);
/** @type {typeof import('../../src/model/index.ts')} */
const { HEADLINE_NAMES, METRIC_NAMES, simulate } = await import(model);
const names = { headline: HEADLINE_NAMES, all: METRIC_NAMES }[observed];
const headline = HEADLINE_NAMES.map((name) => METRIC_NAMES.indexOf(name));
// Whoever observes keeps what is seen.
const kept = new Float64Array(METRIC_NAMES.length);
const observer = names && {
  series: {
    names,
    add: (/** @type {number} */ _, /** @type {Float64Array} */ values) => kept.set(values),
  },
};

timeRuns('kernel', job, HEADLINE_NAMES, (replicate) => {
  const { metrics } = simulate(job.input, { seed: job.seed, replicate }, job.ticks, observer);
  return headline.map((at) => metrics[at] ?? NaN);
});
