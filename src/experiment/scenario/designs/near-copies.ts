import type { ParameterValue } from '../parameter-shape.ts';

/** Where the upper half of one factor is that of the other, they are correlated at least by this. */
const NEARLY = 0.5;
/** Among more points of a sequence none was found (record 60); nobody waits for them to be compared. */
export const MOST_COMPARED = 1024;

/**
 * Pairs of factors that go up and down together, or against each other, over all points. The first points of a Sobol sequence are even in each
 * factor, but while there are few, the upper half of one is the upper half of another: of 16 points with six factors, of 32 with eleven.
 * @param points the values of the factors; those that are no numbers count by when they come first
 * @returns positions of the factors
 */
export function nearCopies(
  points: readonly (readonly ParameterValue[])[],
): (readonly [number, number])[] {
  if (points.length > MOST_COMPARED) return [];
  const columns = (points[0] ?? []).map((_, factor) => {
    return standardised(points.map((point) => point[factor] ?? null));
  });
  return columns.flatMap((column, j) =>
    columns.slice(0, j).flatMap((other, i) => {
      const correlation = column.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
      return Math.abs(correlation) >= NEARLY ? [[i, j] as const] : [];
    }),
  );
}

/** With mean 0 and a sum of squares of 1; zeros where nothing varies. */
function standardised(values: readonly ParameterValue[]): Float64Array {
  const kinds = [...new Set(values)];
  const numbers = Float64Array.from(values, (value) => {
    return typeof value === 'number' ? value : kinds.indexOf(value);
  });
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const length = Math.hypot(...numbers.map((value) => value - mean));
  return numbers.map((value) => (length > 0 ? (value - mean) / length : 0));
}
