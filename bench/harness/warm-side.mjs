import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BENCH } from './paths.mjs';

const PROGRAM = join(BENCH, 'programs', 'warm-ticks.mjs');

/** Times asked for and thrown away before the first that counts: V8 has to learn what is hot. */
const WARM_UP = 3;

/** @typedef {{ time: () => Promise<number>, stop: () => void }} Side `time` tells CPU seconds a run */

/**
 * A process that runs the ticks of the kernel or of the plain version whenever it is asked, and stays
 * warm in between. Whoever starts it stops it.
 *
 * @param {string} module path of the file with the version
 * @param {'kernel' | 'plain'} version
 * @param {import('../programs/warm-ticks.mjs').Job} job
 * @returns {Side}
 */
export function startSide(module, version, job) {
  const side = fork(PROGRAM, [pathToFileURL(module).href, version]);
  let isWanted = true;
  let isWarm = false;
  const ended = once(side, 'exit').then(([code]) => {
    if (isWanted) throw new Error(`warm-ticks.mjs ${version} ended with ${code}`);
    return [NaN];
  });
  // Whoever waits for a time is told; nobody else need be.
  ended.catch(() => undefined);

  async function runOnce() {
    side.send(job);
    const [seconds] = await Promise.race([once(side, 'message'), ended]);
    return Number(seconds) / job.runs;
  }
  return {
    async time() {
      for (let k = 0; k < WARM_UP && !isWarm; k++) await runOnce();
      isWarm = true;
      return runOnce();
    },
    stop() {
      isWanted = false;
      side.kill();
    },
  };
}
