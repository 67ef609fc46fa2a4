import { meanOf } from './statistics/mean-interval.ts';

/**
 * Values, one for each replicate, whose mean is the mean over some points and whose scatter is that of the mean's interval. Runs of the same
 * replicate share their luck, so that only replicates are independent observations; an interval over all runs of the points would be too narrow.
 *
 * Where all that a replicate ran could be measured, or nothing of it, its value is its own mean over the points. Elsewhere such means would let a
 * replicate that could be measured at few points weigh as much there as one measured at all: the mean of points between 0.51 and 0.57 came out as
 * 0.61. So every point counts alike, as in a table of points, and a replicate says how far it moves their mean (its influence), widened at each
 * point so that independent points have the variance of Student’s t. A point measured once adds nothing to the scatter.
 * @param replicates that all points have: see commonReplicates
 * @returns NaN for a replicate without any value
 */
export function poolReplicates(
  points: number,
  replicates: number,
  valueAt: (point: number, replicate: number) => number,
): Float64Array {
  const pooled = new Float64Array(replicates);
  const own = Array.from({ length: points }, (_, point) => ownOf(point, replicates, valueAt));
  const measured = own.filter(({ n }) => n > 0);
  const isKnown = (replicate: number) =>
    measured.some(({ point }) => Number.isFinite(valueAt(point, replicate)));
  let known = 0;
  for (let replicate = 0; replicate < replicates; replicate++) if (isKnown(replicate)) known++;

  const isEven = measured.every(({ n }) => n === known);
  const middle = meanOf(measured.map(({ mean }) => mean));
  for (let replicate = 0; replicate < replicates; replicate++) {
    if (isEven) {
      pooled[replicate] = meanOf(measured.map(({ point }) => valueAt(point, replicate)));
      continue;
    }
    let influence = 0;
    for (const { point, n, mean } of measured) {
      const value = valueAt(point, replicate);
      if (n > 1 && Number.isFinite(value)) influence += (value - mean) * widened(n, known);
    }
    pooled[replicate] = isKnown(replicate) ? middle + influence / measured.length : Number.NaN;
  }
  return pooled;
}

/** The same of points whose values are at hand. */
export function poolPoints(values: readonly Float64Array[]): Float64Array {
  const at = (point: number, replicate: number) => values[point]?.[replicate] ?? Number.NaN;
  return poolReplicates(values.length, values[0]?.length ?? 0, at);
}

/** How many values a point has, and their mean. */
function ownOf(
  point: number,
  replicates: number,
  valueAt: (point: number, replicate: number) => number,
): { point: number; n: number; mean: number } {
  let [n, sum] = [0, 0];
  for (let replicate = 0; replicate < replicates; replicate++) {
    const value = valueAt(point, replicate);
    if (Number.isFinite(value)) [n, sum] = [n + 1, sum + value];
  }
  return { point, n, mean: sum / n };
}

/** What a deviation from the mean of n values counts among so many replicates; 1 where all have one. */
function widened(n: number, known: number): number {
  return (known / n) * Math.sqrt((n * (known - 1)) / ((n - 1) * known));
}
