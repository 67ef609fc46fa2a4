import { sobolIndices } from '../../../src/analysis/sensitivity/sobol-indices.ts';
import { designOf } from '../../../src/experiment/scenario/design.ts';
import { scrambleOf } from '../../../src/experiment/scenario/designs/sobol.ts';
import { sobolCoordinate } from '../../../src/experiment/scenario/designs/sobol-sequence.ts';
import { PARAMETERS, type ParameterPath } from '../../../src/model/parameters.ts';

/** Any parameters: only their names are used, over [0, 1]. */
const PATHS = Object.entries(PARAMETERS).flatMap(([group, of]) =>
  Object.keys(of).map((name) => `${group}.${name}`),
) as ParameterPath[];

/** The points of a sample of so many factors, as shares: a, a with each factor of b, b, and so on. */
type PointsOf = (factors: number, samples: number, seed: string) => readonly number[][];

export const chosenPairs: PointsOf = (count, samples, seed) => {
  const factors = PATHS.slice(0, count).map((path) => ({ path, from: 0, to: 1, whole: false }));
  const { count: points, at } = designOf({ design: 'saltelli', factors, samples, seed });
  return Array.from({ length: points }, (_, index) => at(index).map(Number));
};

/** As it was before partners were chosen (record 59), and is elsewhere: dimension i of a with dimension i + k of b. */
export const neighbouringPairs: PointsOf = (count, samples, seed) => {
  const columns = PATHS.slice(0, count).map((path) => {
    return { a: scrambleOf(`${path}\na`, seed), b: scrambleOf(`${path}\nb`, seed) };
  });
  return Array.from({ length: samples }, (_, sample) => {
    const a = columns.map((of, i) => sobolCoordinate(sample, i, of.a));
    const b = columns.map((of, i) => sobolCoordinate(sample, i + count, of.b));
    return [a, ...a.map((_, i) => a.with(i, b[i] ?? NaN)), b];
  }).flat();
};

export interface Coverage {
  /** Of the factor that fares worst by its total, of all totals, of all first orders. */
  readonly worst: number;
  readonly totals: number;
  readonly firsts: number;
}

/**
 * How often 95% intervals of the indices of a plain sum of factors, without luck, hold the truth, which is 1/k for each. Its factors do not interact and
 * its indices are alike, so that what is off is due to the points.
 * @returns shares of so many samples, each with its own seed
 */
export function coverageOfSum(
  pointsOf: PointsOf,
  { factors, samples, seeds = 30 }: { factors: number; samples: number; seeds?: number },
): Coverage {
  const held = { first: new Float64Array(factors), total: new Float64Array(factors) };
  for (let seed = 0; seed < seeds; seed++) {
    const responses = pointsOf(factors, samples, `coverage ${seed}`).map((point) =>
      Float64Array.of(point.reduce((sum, share) => sum + share, 0)),
    );
    const { indices } = sobolIndices(responses, factors, { seed: String(seed), resamples: 100 });
    indices.forEach((index, i) => {
      for (const kind of ['first', 'total'] as const) {
        const { low, high } = index[kind];
        if (low <= 1 / factors && 1 / factors <= high) held[kind][i] = (held[kind][i] ?? 0) + 1;
      }
    });
  }
  const mean = (of: Float64Array) => of.reduce((sum, one) => sum + one, 0) / factors / seeds;
  return {
    worst: Math.min(...held.total) / seeds,
    totals: mean(held.total),
    firsts: mean(held.first),
  };
}
