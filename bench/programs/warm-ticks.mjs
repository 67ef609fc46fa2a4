/**
 * One side of the guard's comparison, in a process of its own that stays warm from round to round.
 *
 *   node warm-ticks.mjs MODULE kernel|plain      started by ../guard.mjs, which tells it what to run
 *
 * Only ticks are timed, in CPU seconds of this process; worlds are set up before.
 */

/** @typedef {{ input: import('../../src/model/index.ts').WorldInput, seed: string, ticks: number, runs: number }} Job */

const [, , module = '', version] = process.argv;
const { createWorld, tick, plainWorld, plainTick } = await import(module);

/** @param {Job} job @returns {number} CPU seconds */
function timeTicks({ input, seed, ticks, runs }) {
  const worlds = Array.from({ length: runs }, (_, replicate) => {
    const world = createWorld(input, { seed, replicate });
    return version === 'plain' ? plainWorld(world) : world;
  });
  const advance = version === 'plain' ? plainTick : tick;
  const start = process.cpuUsage();
  for (const world of worlds) for (let t = 0; t < ticks; t++) advance(world);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

process.on('message', (job) => {
  process.send?.(timeTicks(/** @type {Job} */ (job)));
});
