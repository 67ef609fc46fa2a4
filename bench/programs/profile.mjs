/**
 * How the time of the ticks divides among the steps of the pipeline, default scenario.
 *
 *   node profile.mjs JOB MODEL
 *
 * Prints a line with the share of each step; the clock is read around every step, which costs some
 * percent and is left out of the shares.
 */
import { readJob } from './time-runs.mjs';

const [, , jobFile = '', model = ''] = process.argv;
const { input, seed, ticks, runs, warmUp } = readJob(jobFile);
/** @type {typeof import('../../src/model/index.ts')} */
const { createWorld, PIPELINE, tick } = await import(model);

/** @type {Map<string, number>} */
const spent = new Map(PIPELINE.map(({ name }) => [name, 0]));
for (const process_ of PIPELINE) {
  const run = process_.run.bind(process_);
  process_.run = (territory, context) => {
    const start = performance.now();
    run(territory, context);
    spent.set(process_.name, (spent.get(process_.name) ?? 0) + performance.now() - start);
  };
}
for (let replicate = 0; replicate < warmUp + runs; replicate++) {
  if (replicate === warmUp) for (const name of spent.keys()) spent.set(name, 0);
  const world = createWorld(input, { seed, replicate });
  for (let t = 0; t < ticks; t++) tick(world);
}
const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
const shares = Object.fromEntries(Array.from(spent, ([name, time]) => [name, time / total]));
process.stdout.write(`${JSON.stringify({ program: 'profile', shares })}\n`);
