/**
 * Times the ticks of the kernel alone, of worlds that are set up before, as the program in C does:
 * the worlds of the first hundred replicates at most, in turn.
 *
 *   node kernel-ticks.mjs JOB MODEL
 */
import { readJob } from './time-runs.mjs';

const WORLDS = 100;

const [, , jobFile = '', model = ''] = process.argv;
const { input, seed, ticks, runs, warmUp, firstReplicate, parameters } = readJob(jobFile);
/** @type {typeof import('../../src/model/index.ts')} */
const { createWorld, stateHash, tick } = await import(model);

/** Runs worlds that follow each other. @param {number} count @returns {{ cpu: number, wall: number, hash: string }} */
function runWorlds(count) {
  const worlds = Array.from({ length: count }, (_, k) =>
    createWorld(input, { seed, replicate: firstReplicate + k }),
  );
  const wall = performance.now();
  const start = process.cpuUsage();
  for (const world of worlds) for (let t = 0; t < ticks; t++) tick(world);
  const { user, system } = process.cpuUsage(start);
  const last = worlds.at(-1);
  return {
    cpu: (user + system) / 1e6,
    wall: (performance.now() - wall) / 1000,
    hash: last === undefined ? '' : stateHash(last),
  };
}

for (let done = 0; done < warmUp; done += WORLDS) runWorlds(Math.min(WORLDS, warmUp - done));
let cpuSeconds = 0;
let wallSeconds = 0;
let hash = '';
for (let done = 0; done < runs; done += WORLDS) {
  const told = runWorlds(Math.min(WORLDS, runs - done));
  cpuSeconds += told.cpu;
  wallSeconds += told.wall;
  hash = told.hash;
}
const { user, system } = process.cpuUsage();
const line = {
  program: 'kernel-ticks',
  firms: parameters.population.firms,
  ticks,
  runs,
  cpuSeconds,
  wallSeconds,
  processCpuSeconds: (user + system) / 1e6,
  hash,
};
process.stdout.write(`${JSON.stringify(line)}\n`);
