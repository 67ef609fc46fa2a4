import { twoSidedQuantile } from './student-t.ts';

/**
 * The smallest true difference between the means of two groups of `n` runs each that a t test at 5 % would find with 80 % probability, when both
 * groups scatter like `sd`. Pairing the runs by their luck finds smaller ones: this is the careful figure.
 *
 * (t(0.975) + t(0.80)) · sd · √(2/n) with 2n − 2 degrees of freedom (Cohen 1988, §2.4; the usual approximation of the noncentral t).
 */
export function detectableDifference(sd: number, n: number): number {
  if (n < 2) return Number.NaN;
  const freedom = 2 * n - 2;
  return (twoSidedQuantile(0.05, freedom) + twoSidedQuantile(0.4, freedom)) * sd * Math.sqrt(2 / n);
}
