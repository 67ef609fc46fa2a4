import { mean, sampleStandardDeviation } from 'simple-statistics';
import { twoSidedQuantile } from './student-t.ts';

/** What some independent values say about their mean. */
export interface MeanInterval {
  /** How many values could be measured, and how many could not (no network was alive, or the run failed). */
  readonly n: number;
  readonly missing: number;
  /** NaN without a value. */
  readonly mean: number;
  /** Sample standard deviation (n − 1); NaN with fewer than two values. */
  readonly sd: number;
  /** Ends of Student's t interval for the mean; NaN with fewer than two values. */
  readonly low: number;
  readonly high: number;
}

/** The mean of the values that are numbers, with its t interval (95% unless another error is given). The others are counted as missing. */
export function meanInterval(values: ArrayLike<number>, error = 0.05): MeanInterval {
  const known = knownOf(values);
  const n = known.length;
  const missing = values.length - n;
  if (n === 0)
    return { n, missing, mean: Number.NaN, sd: Number.NaN, low: Number.NaN, high: Number.NaN };
  const middle = mean(known);
  if (n === 1)
    return { n, missing, mean: middle, sd: Number.NaN, low: Number.NaN, high: Number.NaN };
  const sd = sampleStandardDeviation(known);
  const half = meanHalfWidth(n, sd, error);
  return { n, missing, mean: middle, sd, low: middle - half, high: middle + half };
}

/** Half of Student's t interval for a mean, from a number of values (at least two) and their sample standard deviation. */
export function meanHalfWidth(n: number, sd: number, error = 0.05): number {
  return (twoSidedQuantile(error, n - 1) * sd) / Math.sqrt(n);
}

/** The mean of the values that are numbers; NaN without one. */
export function meanOf(values: ArrayLike<number>): number {
  const known = knownOf(values);
  return known.length === 0 ? Number.NaN : mean(known);
}

/** Those that are numbers; long lists are not copied where nothing is missing. */
function knownOf(values: ArrayLike<number>): number[] {
  let known = 0;
  for (let i = 0; i < values.length; i++) if (Number.isFinite(values[i])) known++;
  // The library reads length and elements only, of typed arrays too.
  if (known === values.length) return values as number[];
  return Array.from(values).filter(Number.isFinite);
}
