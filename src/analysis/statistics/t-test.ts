import { meanInterval, type MeanInterval } from './mean-interval.ts';
import { scatterOf, withoutRounding } from './paired-differences.ts';
import { twoSidedP } from './student-t.ts';

export interface TTest {
  readonly t: number;
  readonly freedom: number;
  /** Two-sided; NaN with fewer than two values. */
  readonly p: number;
}

/**
 * Student's test that the mean of paired differences is 0. Where all differences are equal there is no scatter to judge by: then p is that of the
 * sign test, 2^(1 − n), and 1 where they are all 0.
 */
export function pairedTTest(differences: ArrayLike<number>): TTest {
  const interval = meanInterval(differences);
  const { n, mean } = interval;
  const sd = scatterOf(interval);
  const t = mean === 0 && sd === 0 ? 0 : mean / (sd / Math.sqrt(n));
  return { t, freedom: n - 1, p: sd === 0 && mean !== 0 ? 2 ** (1 - n) : twoSidedP(t, n - 1) };
}

/** Two independent groups whose scatter may differ. */
export interface Welch {
  readonly a: MeanInterval;
  readonly b: MeanInterval;
  /** mean of b − mean of a, its standard error and degrees of freedom. */
  readonly difference: number;
  readonly error: number;
  readonly freedom: number;
}

/** @source Welch (1947), Biometrika 34(1–2), 28–35 */
export function welch(from: ArrayLike<number>, to: ArrayLike<number>): Welch {
  const [a, b] = [meanInterval(from), meanInterval(to)];
  const [va, vb] = [a.sd ** 2 / a.n, b.sd ** 2 / b.n];
  const freedom = (va + vb) ** 2 / (va ** 2 / (a.n - 1) + vb ** 2 / (b.n - 1));
  const scale = Math.max(Math.hypot(a.mean, a.sd), Math.hypot(b.mean, b.sd));
  const difference = withoutRounding(b.mean - a.mean, scale);
  return { a, b, difference, error: Math.sqrt(va + vb), freedom };
}
