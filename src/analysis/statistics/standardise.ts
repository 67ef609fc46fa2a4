import { sampleStandardDeviation } from 'simple-statistics';

/** A predictor in standard deviations around its mean, and that standard deviation. */
export interface Standardised {
  readonly values: Float64Array;
  readonly sd: number;
}

/**
 * (x − mean) / sd, with the sample standard deviation (n − 1). A column that never changes, but for rounding, has `sd` 0 and becomes zeros.
 * @throws RangeError for what is not a finite number
 */
export function standardise(column: ArrayLike<number>): Standardised {
  const n = column.length;
  const values = new Float64Array(n);
  let sum = 0;
  for (let row = 0; row < n; row++) {
    const value = column[row] ?? Number.NaN;
    if (!Number.isFinite(value))
      throw new RangeError(
        `row ${row} of a predictor is ${value}, expected a finite number: leave out rows that could not be measured`,
      );
    values[row] = value;
    sum += value;
  }
  const mean = sum / n;
  const sd = n < 2 ? 0 : sampleStandardDeviation(Array.from(values));
  if (sd <= 1e-12 * Math.abs(mean)) return { values: values.fill(0), sd: 0 };
  for (let row = 0; row < n; row++) values[row] = ((values[row] ?? 0) - mean) / sd;
  return { values, sd };
}
