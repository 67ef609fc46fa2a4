import { columnOf, mostOf, numberAt } from '../table.ts';
import { type Runs, valuesByPoint } from '../runs.ts';

/** One side of a comparison: some points of a sweep. */
export interface Arm {
  /** Runs of the same seed text and replicate have the same luck. */
  readonly seed: string;
  readonly runs: Runs;
  /** Numbers of the points in `runs.design`; the k-th of one arm is compared with the k-th of the other, and both are averaged over them. */
  readonly points: readonly number[];
}

/** What two arms say of a metric, one value per replicate: the mean over the points. */
export interface Sides {
  /** Where paired, replicate by replicate of the same luck; NaN where a replicate could not be measured. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** Runs (of pairs: pairs of runs) that are there but could not be measured at all. */
  readonly missing: number;
}

/** Whether replicates of the two have the same luck: the same seed, and replicates that both have. */
export function isPaired(a: Arm, b: Arm): boolean {
  return commonReplicates(a, b).length > 0;
}

/** The replicates of the same luck that both arms have, in order. */
export function commonReplicates(a: Arm, b: Arm): number[] {
  if (a.seed !== b.seed) return [];
  const ofB = new Set(replicatesOf(b));
  return replicatesOf(a).filter((replicate) => ofB.has(replicate));
}

/** The replicates of which an arm has runs at all of its points, in order: each point counts alike. */
export function replicatesOf({ runs, points }: Arm): number[] {
  const [ofPoint, replicates] = [columnOf(runs.table, 'point'), columnOf(runs.table, 'replicate')];
  const wanted = new Set(points);
  // Replicates are numbered from 0: a list by number is far smaller than a map.
  const found = new Uint32Array(mostOf(replicates, runs.table.rows) + 1);
  for (let row = 0; row < runs.table.rows; row++)
    if (wanted.has(numberAt(ofPoint, row))) {
      const replicate = numberAt(replicates, row);
      found[replicate] = (found[replicate] ?? 0) + 1;
    }
  return Array.from(found, (_, replicate) => replicate).filter(
    (replicate) => found[replicate] === wanted.size,
  );
}

/**
 * One value per replicate and arm. Where arms are paired, a replicate is averaged over those points at which both could be measured, so that nothing but
 * what sets the arms apart makes the difference.
 */
export function sidesOf(a: Arm, b: Arm, metric: string): Sides {
  const [ofA, ofB] = [a, b].map(({ runs, points }) => {
    const values = valuesByPoint(runs, metric);
    return points.map((point) => values[point] ?? new Float64Array());
  }) as [Float64Array[], Float64Array[]];
  const common = commonReplicates(a, b);
  if (common.length > 0) return pair(ofA, ofB, common);
  const [left, right] = [average(ofA, replicatesOf(a)), average(ofB, replicatesOf(b))];
  return { a: left.values, b: right.values, missing: left.missing + right.missing };
}

function pair(a: Float64Array[], b: Float64Array[], replicates: readonly number[]): Sides {
  let missing = 0;
  const sides = { a: new Float64Array(replicates.length), b: new Float64Array(replicates.length) };
  replicates.forEach((replicate, at) => {
    let [sumA, sumB, count] = [0, 0, 0];
    a.forEach((values, point) => {
      const [x, y] = [values[replicate] ?? Number.NaN, b[point]?.[replicate] ?? Number.NaN];
      if (!Number.isFinite(x - y)) missing++;
      else [sumA, sumB, count] = [sumA + x, sumB + y, count + 1];
    });
    [sides.a[at], sides.b[at]] = [sumA / count, sumB / count];
  });
  return { ...sides, missing };
}

function average(
  points: Float64Array[],
  replicates: readonly number[],
): { values: Float64Array; missing: number } {
  let missing = 0;
  const values = Float64Array.from(replicates, (replicate) => {
    const known = points.map((ofPoint) => ofPoint[replicate] ?? Number.NaN).filter(Number.isFinite);
    missing += points.length - known.length;
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  });
  return { values, missing };
}
