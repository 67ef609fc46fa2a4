import { max, mean, sampleVariance } from 'simple-statistics';
import { meanInterval } from './mean-interval.ts';
import { twoSidedQuantile } from './student-t.ts';

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

/** Smaller differences than this, relative to the values, are rounding. */
const ROUNDING = 1e-12;

/** Mean of paired differences with Student's interval of the given error. `scale` is the size of the values that were subtracted. */
export function pairedDifference(
  differences: readonly number[],
  error: number,
  scale: number,
): Difference {
  const exact = differences.map((difference) =>
    Math.abs(difference) <= ROUNDING * scale ? 0 : difference,
  );
  const { n, mean: middle, sd, low, high } = meanInterval(exact, error);
  // Equal differences have no scatter, and the interval is a point. Few of them are luck: by chance alone n signs agree once in 2^(n − 1).
  const isLuckOfFew = sd <= ROUNDING * scale && 2 ** (1 - n) > error;
  return { n, mean: middle, low, high, isClear: !isLuckOfFew && (low > 0 || high < 0) };
}

/** Difference of the means of two independent groups, with Welch's interval: their scatter may differ. */
export function welchDifference(
  low: readonly number[],
  high: readonly number[],
  error: number,
): Difference {
  const [a, b] = [low.filter(Number.isFinite), high.filter(Number.isFinite)];
  const n = a.length + b.length;
  if (a.length < 2 || b.length < 2)
    return { n, mean: Number.NaN, low: Number.NaN, high: Number.NaN, isClear: false };
  const difference = mean(b) - mean(a);
  const [va, vb] = [sampleVariance(a) / a.length, sampleVariance(b) / b.length];
  const freedom = (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1));
  const half = va + vb === 0 ? 0 : twoSidedQuantile(error, freedom) * Math.sqrt(va + vb);
  const isRounding = Math.abs(difference) <= ROUNDING * max([...a, ...b].map(Math.abs));
  return {
    n,
    mean: difference,
    low: difference - half,
    high: difference + half,
    isClear: !isRounding && Math.abs(difference) > half,
  };
}
