import { normalQuantile } from '../../../model/distributions.ts';

/**
 * Quantiles of a normal distribution of which nothing lies beyond two ends, with the mean between them.
 * @returns from a share in [0, 1] to a value, which may miss an end by rounding
 */
export function truncatedNormalQuantile(
  { mean, sd }: { readonly mean: number; readonly sd: number },
  from: number,
  to: number,
): (share: number) => number {
  // The lower tails of both ends: the mass between them is 1 minus these, each exact however small.
  const below = lowerTail((from - mean) / sd);
  const above = lowerTail((mean - to) / sd);
  const between = 1 - below - above;
  return (share) => {
    if (share <= 0) return from;
    if (share >= 1) return to;
    const lower = below + share * between;
    if (lower <= 0.5) return mean + sd * normalQuantile(lower);
    return mean - sd * normalQuantile(above + (1 - share) * between);
  };
}

/** P(Z ≤ z) for z ≤ 0: the share of which z is the quantile, by bisection, twice for each factor. */
function lowerTail(z: number): number {
  // Smallest share of which the quantile is known: about −37 standard deviations.
  let low = 1e-300;
  let high = 0.5;
  if (z <= normalQuantile(low)) return 0;
  for (let step = 0; step < 1100 && low < high; step++) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) break;
    if (normalQuantile(middle) < z) low = middle;
    else high = middle;
  }
  return high;
}
