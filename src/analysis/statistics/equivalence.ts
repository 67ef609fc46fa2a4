import type { Interval } from './bca-interval.ts';
import { meanInterval } from './mean-interval.ts';
import { scatterOf } from './paired-differences.ts';
import { oneSidedP, twoSidedQuantile } from './student-t.ts';
import { welch } from './t-test.ts';

/** Whether a difference is too small to matter. */
export interface Equivalence extends Interval {
  readonly difference: number;
  /** Ends of the 1 − 2 · level interval (90% for a test at 5%): equivalence is claimed exactly where it lies within ± margin. */
  readonly low: number;
  readonly high: number;
  readonly margin: number;
  /** The larger p of the two one-sided tests. */
  readonly p: number;
  readonly isEquivalent: boolean;
}

/**
 * Two one-sided t tests (TOST) that the mean of paired differences lies within ± margin. Where all differences are equal the interval is a point,
 * and p is that of the sign test, 2^(−n).
 * @param margin the largest difference that does not matter, > 0
 * @param level of each test
 * @throws RangeError where the margin is not above 0
 * @source Schuirmann (1987), Journal of Pharmacokinetics and Biopharmaceutics 15(6), 657–680
 */
export function equivalence(
  differences: ArrayLike<number>,
  margin: number,
  level = 0.05,
): Equivalence {
  const interval = meanInterval(differences);
  const { n, mean } = interval;
  return twoOneSided(mean, scatterOf(interval) / Math.sqrt(n), n - 1, n, margin, level);
}

/** The same for the means of two independent groups whose scatter may differ (Welch): to − from. */
export function groupEquivalence(
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  margin: number,
  level = 0.05,
): Equivalence {
  const { a, b, difference, freedom } = welch(from, to);
  const error = Math.sqrt(scatterOf(a) ** 2 / a.n + scatterOf(b) ** 2 / b.n);
  return twoOneSided(difference, error, freedom, Math.min(a.n, b.n), margin, level);
}

function twoOneSided(
  difference: number,
  error: number,
  freedom: number,
  n: number,
  margin: number,
  level: number,
): Equivalence {
  if (!(margin > 0)) throw new RangeError(`the margin is ${margin}, expected a number above 0`);
  const half = error === 0 ? 0 : twoSidedQuantile(2 * level, freedom) * error;
  const inside = margin - Math.abs(difference);
  const p = error === 0 ? (inside > 0 ? 2 ** -n : 1) : oneSidedP(inside / error, freedom);
  return {
    difference,
    low: difference - half,
    high: difference + half,
    margin,
    p,
    isEquivalent: p < level,
  };
}
