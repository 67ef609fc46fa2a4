import { max, median, min } from 'simple-statistics';
import { speedOf } from './run-program.mjs';

/**
 * A measured figure: its median over the rounds, and the lowest and highest.
 * @typedef {{ median: number, min: number, max: number, rounds: number }} Figure
 */

/**
 * Lets every subject run once in each round, one right after the other, so that whatever else the
 * machine does falls on all of them.
 *
 * @template Line
 * @param {number} rounds
 * @param {Record<string, () => Line>} subjects
 * @param {(text: string) => void} tell
 * @returns {Record<string, Line>[]} what each said, round by round
 */
export function interleave(rounds, subjects, tell) {
  return Array.from({ length: rounds }, (_, round) =>
    Object.fromEntries(
      Object.entries(subjects).map(([name, run]) => {
        tell(`round ${round + 1} of ${rounds}: ${name}`);
        return [name, run()];
      }),
    ),
  );
}

/**
 * @template Line
 * @param {readonly Record<string, Line>[]} lines of the rounds
 * @param {(round: Record<string, Line>) => number} valueOf usually a ratio within the round
 * @returns {Figure}
 */
export function figureOf(lines, valueOf) {
  const values = lines.map(valueOf);
  return { median: median(values), min: min(values), max: max(values), rounds: values.length };
}

/**
 * How many times as many firm-ticks in a CPU second one program makes as another, in one round.
 * @param {Record<string, Pick<import('./run-program.mjs').Line, 'firms' | 'ticks' | 'runs' | 'cpuSeconds'>>} round
 * @param {string} one
 * @param {string} other
 */
export function ratioOf(round, one, other) {
  const [first, second] = [round[one], round[other]];
  if (first === undefined || second === undefined)
    throw new Error(`${one} or ${other} did not run`);
  return speedOf(first) / speedOf(second);
}
