/**
 * How far a chi-square statistic is from what independence leads to expect, in standard deviations
 * of the normal distribution (Wilson & Hilferty 1931: good to about 0.01 from 5 degrees up).
 */
export function chiSquareScore(statistic: number, freedom: number): number {
  const spread = 2 / (9 * freedom);
  return (Math.cbrt(statistic / freedom) - (1 - spread)) / Math.sqrt(spread);
}

/** The same for counts that are all expected to be equal. */
export function evenness(counts: ArrayLike<number>): number {
  const list = Array.from(counts);
  const expected = list.reduce((sum, count) => sum + count, 0) / list.length;
  const statistic = list.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return chiSquareScore(statistic, list.length - 1);
}

/** Pearson correlation of uniform numbers on (0, 1) times √n: about standard normal. */
export function correlationScore(first: ArrayLike<number>, second: ArrayLike<number>): number {
  let sum = 0;
  const n = Math.min(first.length, second.length);
  for (let k = 0; k < n; k++) sum += ((first[k] ?? 0) - 0.5) * ((second[k] ?? 0) - 0.5);
  return (sum / n) * 12 * Math.sqrt(n);
}

/** Mean of uniform numbers on (0, 1), less ½, times √(12n): about standard normal. */
export function meanScore(values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += (values[k] ?? 0) - 0.5;
  return sum * Math.sqrt(12 / values.length);
}
