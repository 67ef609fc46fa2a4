import { normalQuantile } from '../../model/distributions.ts';
import { normalProbability } from './normal-probability.ts';
import { withoutRounding } from './paired-differences.ts';

/** Two ends of an interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Bias-corrected and accelerated bootstrap interval, from the statistic of the resamples: its ends are the quantiles
 * Φ(z₀ + (z₀ + z) / (1 − a (z₀ + z))), with z the normal quantile of (1 ± level) / 2.
 *
 * z₀ is the normal quantile of the share of resamples below the estimate; ties count half, so that a statistic of few values is not taken for a
 * biased one. a = Σ u³ / (6 (Σ u²)^1.5), where u is the mean of the leave-one-out statistics less each of them.
 * @param estimate the statistic of the sample itself
 * @param resampled the statistic of each resample, at least one
 * @param leftOut the statistic without each of the values in turn (jackknife)
 * @param level coverage, in (0, 1)
 * @source Efron (1987), Journal of the American Statistical Association 82(397), 171–185; quantiles are interpolated on the normal scale as in
 *   Davison & Hinkley (1997), Bootstrap Methods and their Application, eq. 5.8, which is what R's boot.ci does
 */
export function bcaInterval(
  estimate: number,
  resampled: ArrayLike<number>,
  leftOut: ArrayLike<number>,
  level: number,
): Interval {
  const sorted = Float64Array.from(resampled).sort();
  const count = sorted.length;
  const scale = Math.max(Math.abs(sorted[0] ?? 0), Math.abs(sorted[count - 1] ?? 0));
  let below = 0;
  for (const value of sorted) {
    const difference = withoutRounding(value - estimate, scale);
    below += difference < 0 ? 1 : difference === 0 ? 0.5 : 0;
  }
  // All resamples on one side leave no finite correction: half a resample is taken to be on the other.
  const bias = normalQuantile(Math.min(Math.max(below, 0.5), count - 0.5) / count);
  const skew = acceleration(leftOut);
  const end = (z: number) => {
    const shrink = 1 - skew * (bias + z);
    // So skewed that the formula has run past its pole: the end is the outermost resample.
    if (shrink <= 0) return quantileOf(sorted, z > 0 ? 1 : 0);
    return quantileOf(sorted, normalProbability(bias + (bias + z) / shrink));
  };
  const z = normalQuantile((1 + level) / 2);
  return { low: end(-z), high: end(z) };
}

function acceleration(leftOut: ArrayLike<number>): number {
  const values = Array.from(leftOut);
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(centre - value)), 0);
  if (largest === 0) return 0;
  let [squares, cubes] = [0, 0];
  for (const value of values) {
    // In units of the largest, so that neither power runs out of the range of numbers.
    const influence = (centre - value) / largest;
    squares += influence ** 2;
    cubes += influence ** 3;
  }
  return cubes / (6 * squares ** 1.5);
}

/** The quantile of `count` sorted values: the k-th stands for k / (count + 1), and between two of them the normal quantile is linear. */
function quantileOf(sorted: Float64Array, probability: number): number {
  const count = sorted.length;
  const place = (count + 1) * probability;
  const k = Math.floor(place);
  const at = (rank: number) => sorted[rank - 1] ?? Number.NaN;
  if (k < 1) return at(1);
  if (k >= count) return at(count);
  if (place === k) return at(k);
  const [below, above] = [k, k + 1].map((rank) => normalQuantile(rank / (count + 1)));
  const share = (normalQuantile(probability) - (below ?? 0)) / ((above ?? 0) - (below ?? 0));
  return at(k) + share * (at(k + 1) - at(k));
}
