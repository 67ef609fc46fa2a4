import type { Grid } from './grid.ts';
import { trajectoriesOf } from './trajectories.ts';
import type { Table } from './table.ts';

/** How two metrics moved together at one place of a grid. */
export interface PhasePath {
  readonly x: number;
  readonly y: number;
  /** Means over the replicates, tick by tick; only ticks at which both could be measured. */
  readonly mean: readonly Point[];
  /** Single runs: always those of the first replicates. */
  readonly runs: readonly (readonly Point[])[];
  /** Where the means end, with their 95% intervals. */
  readonly end?: { readonly across: Interval; readonly up: Interval };
  readonly count: number;
  readonly missingAtEnd: number;
  /** Quarters from one point to the next. */
  readonly every: number;
}

interface Point {
  readonly tick: number;
  readonly across: number;
  readonly up: number;
}

interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Paths of every single quarter are tangles: beyond so many quarters, one point a year or fewer. */
const FEW_QUARTERS = 16;
const MOST_YEARS = 20;

/** Paths of `across` against `up`, from a table with the columns point, replicate, tick and the two. */
export function phasePaths(
  series: Table,
  grid: Grid,
  [across, up]: readonly [string, string],
  sampleSize: number,
): PhasePath[] {
  const ups = trajectoriesOf(series, grid, up, sampleSize);
  return trajectoriesOf(series, grid, across, sampleSize).map((a, cell) => {
    const every = stepOf(a.ticks.length - 1);
    const b = ups[cell] ?? a;
    const path = (of: readonly number[], against: readonly number[]) => {
      const kept = a.ticks
        .map((_, i) => i)
        .filter((i) => i % every === 0 || i === a.ticks.length - 1);
      return kept
        .map((i) => ({ tick: a.ticks[i] ?? 0, across: of[i] ?? NaN, up: against[i] ?? NaN }))
        .filter((point) => Number.isFinite(point.across + point.up));
    };
    const last = a.ticks.length - 1;
    const endOf = ({ mean, low, high }: typeof a): Interval => {
      return { mean: mean[last] ?? NaN, low: low[last] ?? NaN, high: high[last] ?? NaN };
    };
    const end = { across: endOf(a), up: endOf(b) };
    const isKnown = Number.isFinite(end.across.mean + end.up.mean);
    return {
      x: a.x,
      y: a.y,
      mean: path(a.mean, b.mean),
      runs: a.samples.map((sample, replicate) => path(sample, b.samples[replicate] ?? [])),
      ...(isKnown && { end }),
      count: a.runs,
      missingAtEnd: Math.max(a.missingAtEnd, b.missingAtEnd),
      every,
    };
  });
}

/** Quarters from one point of a path to the next. */
function stepOf(quarters: number): number {
  return quarters <= FEW_QUARTERS ? 1 : 4 * Math.ceil(quarters / 4 / MOST_YEARS);
}
