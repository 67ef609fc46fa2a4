/**
 * Runs the flocc model and prints the line of the benchmark.
 *
 *   node program.mjs JOB [--fast]     --fast: the best idiom instead of the usual one
 */
import { readJob, timeRuns } from '../../programs/time-runs.mjs';
import { FastWorld } from './fast-world.mjs';
import { World } from './world.mjs';

const [, , jobFile = '', idiom] = process.argv;
const job = readJob(jobFile);
const isFast = idiom === '--fast';
const NAMES =
  'engagement exporters trust sharedClarity cooperation coordination conflictLoad satisfaction payoff'.split(
    ' ',
  );

timeRuns(isFast ? 'flocc-fast' : 'flocc', job, NAMES, (replicate) => {
  const world = isFast ? new FastWorld(job, replicate) : new World(job, replicate);
  for (let t = 0; t < job.ticks; t++) {
    if (world instanceof World) world.passQuarter();
    else world.tick();
  }
  const measured = world.measure();
  return NAMES.map((name) => measured[name]);
});
