import { meanInterval } from './mean-interval.ts';
import { withoutRounding } from './paired-differences.ts';
import { twoSidedQuantile } from './student-t.ts';
import { welch } from './t-test.ts';

/** A difference between two sides and how sure it is. */
export interface Difference {
  /** Independent units: replicates where runs are paired, points otherwise. */
  readonly n: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** The interval exists and excludes zero. */
  readonly isClear: boolean;
}

/** Mean of paired differences with Student's interval of the given error. `scale` is the size of the values that were subtracted. */
export function pairedDifference(
  differences: readonly number[],
  error: number,
  scale: number,
): Difference {
  const exact = differences.map((difference) => withoutRounding(difference, scale));
  const { n, mean: middle, sd, low, high } = meanInterval(exact, error);
  // Equal differences have no scatter, and the interval is a point. Few of them are luck: by chance alone n signs agree once in 2^(n − 1).
  const isLuckOfFew = withoutRounding(sd, scale) === 0 && 2 ** (1 - n) > error;
  return { n, mean: middle, low, high, isClear: !isLuckOfFew && (low > 0 || high < 0) };
}

/** Difference of the means of two independent groups, with Welch's interval: their scatter may differ. */
export function welchDifference(
  low: readonly number[],
  high: readonly number[],
  error: number,
): Difference {
  const { a, b, difference, error: standardError, freedom } = welch(low, high);
  const n = a.n + b.n;
  if (a.n < 2 || b.n < 2)
    return { n, mean: Number.NaN, low: Number.NaN, high: Number.NaN, isClear: false };
  const half = standardError === 0 ? 0 : twoSidedQuantile(error, freedom) * standardError;
  return {
    n,
    mean: difference,
    low: difference - half,
    high: difference + half,
    isClear: Math.abs(difference) > half,
  };
}
