import { incompleteBeta } from './incomplete-beta.ts';

/**
 * Student's t distribution. Written here because simple-statistics has none and @stdlib's quantile brings 220 packages (27 MB) along; tested
 * against SciPy's values.
 */

/** Probability that |t| is larger than `t` with `freedom` degrees of freedom (two sides). */
export function twoSidedP(t: number, freedom: number): number {
  if (Number.isNaN(t) || !(freedom > 0)) return Number.NaN;
  if (!Number.isFinite(t)) return 0;
  const square = t * t;
  // Near 1 the complement is the exact one.
  return square < freedom
    ? 1 - incompleteBeta(square / (freedom + square), 0.5, freedom / 2)
    : incompleteBeta(freedom / (freedom + square), freedom / 2, 0.5);
}

/** Probability that a number of Student's t distribution exceeds `t`. */
export function oneSidedP(t: number, freedom: number): number {
  const both = twoSidedP(t, freedom);
  return t > 0 ? both / 2 : 1 - both / 2;
}

const quantiles = new Map<string, number>();

/** The t that is exceeded, on either side together, with probability `p`: 1.96… for 0.05 and many degrees of freedom. */
export function twoSidedQuantile(p: number, freedom: number): number {
  if (!(p > 0 && p <= 1 && freedom > 0)) return Number.NaN;
  // The same few are asked for at every tick of every trajectory.
  const key = `${p} ${freedom}`;
  const known = quantiles.get(key);
  if (known !== undefined) return known;
  const found = findQuantile(p, freedom);
  if (quantiles.size < 1000) quantiles.set(key, found);
  return found;
}

function findQuantile(p: number, freedom: number): number {
  let low = 0;
  let high = 1;
  while (twoSidedP(high, freedom) > p) {
    low = high;
    high *= 2;
  }
  // p falls as t grows: halve until nothing lies between.
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (twoSidedP(middle, freedom) > p) low = middle;
    else high = middle;
  }
}
