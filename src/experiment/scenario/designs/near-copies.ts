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
    return numbersOf(points.map((point) => point[factor] ?? null));
  });
  return columns.flatMap((column, j) =>
    columns.slice(0, j).flatMap((other, i) => {
      return Math.abs(correlationOf(other, column)) >= NEARLY ? [[i, j] as const] : [];
    }),
  );
}

/** Values as numbers; those that are none by when they come first. */
export function numbersOf(values: readonly ParameterValue[]): Float64Array {
  const kinds = [...new Set(values)];
  return Float64Array.from(values, (value) => {
    return typeof value === 'number' ? value : kinds.indexOf(value);
  });
}

/** Pearson's; 0 where one of the two does not vary. */
export function correlationOf(x: Float64Array, y: Float64Array): number {
  const [one, other] = [centred(x), centred(y)];
  const product = one.reduce((sum, value, at) => sum + value * (other[at] ?? NaN), 0);
  const lengths = Math.hypot(...one) * Math.hypot(...other);
  return lengths > 0 ? product / lengths : 0;
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}
