/**
 * Estimates E[x] · E[y], where E is the mean over all luck, from replicates: the mean of x[r] · y[s] over all pairs of two
 * different replicates. The product of the two means would hold their covariance over luck as well, divided by the number of
 * replicates: luck would look like the work of factors. Nothing is asked of luck but that replicates are independent; points
 * may share theirs.
 *
 * With `times`, replicate r stands for so many equal ones, as in a resample. Pairs of a replicate with its own copies are left out
 * too: they are not two draws of luck, and a bootstrap that kept them would lie above the estimate.
 * @param x values by replicate, NaN where there was nothing to measure; y is of the same length
 * @returns unbiased where two different replicates were measured, else NaN; with one replicate in all x · y, of which luck cannot be taken off
 * @source the U-statistic of degree (1, 1): Hoeffding (1948), Annals of Mathematical Statistics 19(3), 293–325
 */
export function expectedProduct(
  x: Float64Array,
  y: Float64Array,
  times: ArrayLike<number>,
): number {
  if (times.length === 1) return (x[0] ?? NaN) * (y[0] ?? NaN);
  let sumX = 0;
  let sumY = 0;
  let countX = 0;
  let countY = 0;
  let same = 0;
  let sameCount = 0;
  for (let r = 0; r < times.length; r++) {
    const weight = times[r] ?? 0;
    if (weight === 0) continue;
    const one = x[r] ?? NaN;
    const other = y[r] ?? NaN;
    const isX = !Number.isNaN(one);
    const isY = !Number.isNaN(other);
    if (isX) {
      sumX += weight * one;
      countX += weight;
    }
    if (isY) {
      sumY += weight * other;
      countY += weight;
    }
    if (isX && isY) {
      same += weight * weight * one * other;
      sameCount += weight * weight;
    }
  }
  const pairs = countX * countY - sameCount;
  return pairs > 0 ? (sumX * sumY - same) / pairs : NaN;
}

/** The variance of single values by luck: the mean of their squares less the square of their mean, without bias. */
export function luckVariance(values: Float64Array, times: ArrayLike<number>): number {
  let [squares, count] = [0, 0];
  for (let r = 0; r < times.length; r++) {
    const weight = times[r] ?? 0;
    const value = values[r] ?? NaN;
    if (Number.isNaN(value)) continue;
    squares += weight * value * value;
    count += weight;
  }
  return squares / count - expectedProduct(values, values, times);
}

/** The mean of what was measured; NaN without a value. */
export function weightedMean(values: Float64Array, times: ArrayLike<number>): number {
  let [sum, count] = [0, 0];
  for (let r = 0; r < times.length; r++) {
    const weight = times[r] ?? 0;
    const value = values[r] ?? NaN;
    if (Number.isNaN(value)) continue;
    sum += weight * value;
    count += weight;
  }
  return count > 0 ? sum / count : NaN;
}
