import { type Text, writeNumber } from '../model/text.ts';
import { columnOf, numberAt, type Table } from './table.ts';

/** How many runs the points of a sweep have: fewest and most. */
export interface RunsPerPoint {
  readonly fewest: number;
  readonly most: number;
}

/**
 * Counts rows of the table `runs`, whatever their outcome.
 * @param points of the whole sweep: an unfinished one may have points without any run
 */
export function runsPerPoint(runs: Table, points: number): RunsPerPoint {
  const counts = new Uint32Array(points);
  const ofPoint = columnOf(runs, 'point');
  for (let row = 0; row < runs.rows; row += 1) {
    const point = numberAt(ofPoint, row);
    counts[point] = (counts[point] ?? 0) + 1;
  }
  let [fewest, most] = [Number.POSITIVE_INFINITY, 0];
  for (const count of counts) {
    fewest = Math.min(fewest, count);
    most = Math.max(most, count);
  }
  return { fewest: Math.min(fewest, most), most };
}

/** What the points of stored results have, or were to have. */
export function replicatesStored(manifest: {
  readonly replicates: number;
  readonly replicatesPerPoint?: readonly number[];
}): RunsPerPoint {
  const { replicates, replicatesPerPoint: counts } = manifest;
  if (counts === undefined) return { fewest: replicates, most: replicates };
  return {
    fewest: counts.reduce((least, count) => Math.min(least, count)),
    most: counts.reduce((most, count) => Math.max(most, count)),
  };
}

/** “30”, “12 or 13”, “20 to 120”. */
export function writeRunsPerPoint({ fewest, most }: RunsPerPoint): Text {
  const [low, high] = [writeNumber(fewest), writeNumber(most)];
  if (fewest === most) return low;
  return most === fewest + 1
    ? { en: `${low.en} or ${high.en}`, fr: `${low.fr} ou ${high.fr}` }
    : { en: `${low.en} to ${high.en}`, fr: `${low.fr} à ${high.fr}` };
}
