import { quantileSorted } from 'simple-statistics';
import type { Grid } from './grid.ts';
import { commonReplicates, type Runs, valuesByPoint } from './runs.ts';

/** At most so many dots stand for the runs of one place. */
const MOST_DOTS = 30;

/** How the values of single runs lie at one place of a grid. */
export interface Distribution {
  readonly x: number;
  readonly y: number;
  /** Quantiles 5, 25, 50, 75 and 95%; NaN without a value. */
  readonly box: readonly [number, number, number, number, number];
  /** Every run where they are few, else quantiles at equal steps: each dot stands for the same share of the runs. */
  readonly dots: readonly number[];
  /** Runs planned there, and those in which nothing could be measured. */
  readonly runs: number;
  readonly missing: number;
}

/** Final values of a metric, cell by cell: of the runs themselves, not of means. */
export function distributionsOf(runs: Runs, grid: Grid, metric: string): Distribution[] {
  const values = valuesByPoint(runs, metric);
  return grid.cells.map(({ x, y, points }) => {
    const all = commonReplicates(values, points).flatMap((ofPoint) => Array.from(ofPoint));
    const known = all.filter(Number.isFinite).sort((a, b) => a - b);
    const at = (share: number) => (known.length === 0 ? Number.NaN : quantileSorted(known, share));
    const dots =
      known.length <= MOST_DOTS
        ? known
        : Array.from({ length: MOST_DOTS }, (_, i) => quantileSorted(known, (i + 0.5) / MOST_DOTS));
    return {
      x,
      y,
      box: [at(0.05), at(0.25), at(0.5), at(0.75), at(0.95)],
      dots,
      runs: all.length,
      missing: all.length - known.length,
    };
  });
}
