import type { ParameterPath } from '../../../model/parameters.ts';
import { type Condition, createTest } from '../conditions/condition.ts';
import type { ParameterValue } from '../parameter-shape.ts';

/** Where the upper half of one factor is that of the other, they are correlated at least by this. */
const NEARLY = 0.5;
/** Among more points of a sequence none was found (record 60); nobody waits for them to be compared. */
export const MOST_COMPARED = 1024;

/**
 * Pairs of factors that go up and down together, or against each other, over all points. The first points of a Sobol sequence are even in each
 * factor, but while there are few, the upper half of one is the upper half of another: of 16 points with six factors, of 32 with eleven.
 * @param points the values of the factors; those that are no numbers count by when they come first
 * @param factors where each varies, if not everywhere: two that rest at the same points go together there however many points there are
 * @returns positions of the factors
 */
export function nearCopies(
  points: readonly (readonly ParameterValue[])[],
  factors: readonly { readonly path: string; readonly when?: readonly Condition[] | undefined }[],
): (readonly [number, number])[] {
  if (points.length > MOST_COMPARED) return [];
  const paths = factors.map(({ path }) => path as ParameterPath);
  const columns = factors.map(({ when = [] }, factor) => {
    return columnOf(points, factor, createTest(when, paths));
  });
  return columns.flatMap((column, j) =>
    columns.slice(0, j).flatMap((other, i) => {
      return Math.abs(correlationOf(other, column)) >= NEARLY ? [[i, j] as const] : [];
    }),
  );
}

/** How far a factor is from its middle at each point; 0 where it rests, which is neither up nor down. */
function columnOf(
  points: readonly (readonly ParameterValue[])[],
  factor: number,
  varies: (point: readonly ParameterValue[]) => boolean,
): Float64Array {
  const there = points.flatMap((point, at) => (varies(point) ? [at] : []));
  const own = centred(numbersOf(there.map((at) => points[at]?.[factor] ?? null)));
  const column = new Float64Array(points.length);
  there.forEach((at, index) => (column[at] = own[index] ?? 0));
  return column;
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
  const lengths = Math.sqrt(product(one, one) * product(other, other));
  return lengths > 0 ? product(one, other) / lengths : 0;
}

function product(x: Float64Array, y: Float64Array): number {
  return x.reduce((sum, value, at) => sum + value * (y[at] ?? NaN), 0);
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}
