import { NotMeasured } from './run-program.mjs';

/** @typedef {import('./run-program.mjs').Line} Line */
/** @typedef {import('./run-program.mjs').Moments} Moments */

/** How far apart, in standard errors of the difference, two means may lie. */
export const MOST_Z = 3;

/**
 * How far the means of two programs lie apart: (mean of the peer − mean of the kernel) over the
 * standard error of the difference, by measure.
 *
 * @param {Line} kernel
 * @param {Line} peer
 * @returns {Record<string, number>}
 */
export function zTable(kernel, peer) {
  return Object.fromEntries(
    Object.entries(kernel.means ?? {}).map(([name, expected]) => {
      const found = peer.means?.[name];
      if (found === undefined) throw new NotMeasured(`${peer.program} does not measure ${name}`);
      return [name, zOf(expected, found)];
    }),
  );
}

/** @param {Moments} expected @param {Moments} found */
function zOf(expected, found) {
  const difference = found.mean - expected.mean;
  if (difference === 0) return 0;
  return difference / Math.hypot(errorOf(expected), errorOf(found));
}

/** @param {Moments} moments */
function errorOf({ deviation, runs }) {
  return deviation / Math.sqrt(runs);
}

/**
 * Refuses a peer whose outcomes differ: it would be another model that is timed.
 * @param {Line} kernel
 * @param {Line} peer
 * @param {(text: string) => void} tell gets the table
 * @returns {{ runs: number, z: Record<string, number> }}
 */
export function requireAgreement(kernel, peer, tell) {
  const z = zTable(kernel, peer);
  const cells = Object.entries(z).map(([name, value]) => `${name} ${value.toFixed(2)}`);
  tell(`${peer.program} against the kernel, z over ${peer.runs} runs: ${cells.join(', ')}\n`);
  const apart = Object.entries(z).filter(([, value]) => !(Math.abs(value) < MOST_Z));
  if (apart.length > 0) {
    const names = apart.map(([name, value]) => `${name} z = ${value.toFixed(2)}`).join(', ');
    throw new NotMeasured(`${peer.program} is another model: ${names}`);
  }
  return { runs: peer.runs, z };
}
