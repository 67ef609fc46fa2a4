import { correlationOf, numbersOf } from '../../experiment/scenario/designs/near-copies.ts';
import type { Level } from '../design.ts';

/** Between independent numbers more is rare from 32 samples on; copies have about 0.5. */
const TIED = 0.35;

/**
 * Factors of which the way from a to b goes together with where another stands in b. Their first order is the mean of f(b) · (f(a with b's value) − f(a)):
 * it would hold part of what the other factor does, and a bootstrap, which draws the same samples, does not show it (record 60). The total is a mean of
 * squares of that way alone.
 * @param points sample by sample: a, a with each factor of b, b
 * @param varied positions of the factors that vary
 * @returns some of these positions
 */
export function tiedFactors(
  points: readonly (readonly Level[])[],
  varied: readonly number[],
): number[] {
  const group = varied.length + 2;
  const samples = Math.floor(points.length / group);
  const columns = varied.map((factor) => {
    const at = (role: number) =>
      Array.from(
        { length: samples },
        (_, sample) => points[sample * group + role]?.[factor] ?? null,
      );
    const both = numbersOf([...at(0), ...at(group - 1)]);
    const [a, b] = [both.subarray(0, samples), both.subarray(samples)];
    return { b, step: b.map((value, sample) => value - (a[sample] ?? NaN)) };
  });
  return varied.filter((_, i) => {
    const step = columns[i]?.step ?? new Float64Array();
    return columns.some(({ b }, c) => c !== i && Math.abs(correlationOf(step, b)) > TIED);
  });
}
