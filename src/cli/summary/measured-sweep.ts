import { type CellMean, cellMeans } from '../../analysis/cell-means.ts';
import type { Design } from '../../analysis/design.ts';
import { type Effect, effectsOf } from '../../analysis/effects.ts';
import type { Grid } from '../../analysis/grid.ts';
import { type Interaction, interactionsOf } from '../../analysis/interactions.ts';
import type { Runs } from '../../analysis/runs.ts';
import { type PointSummary, summarise } from '../../analysis/summary.ts';

/** What a summary shows of a sweep: small, however many runs there are. */
export interface MeasuredSweep {
  readonly design: Design;
  /** Over which the question is answered: see chooseLayout. */
  readonly grid: Grid;
  /** The metrics that the question is about, by name. */
  readonly asked: ReadonlyMap<string, MeasuredMetric>;
}

/** What is told of a metric that the question is about. */
export interface MeasuredMetric {
  /** Point by point. */
  readonly points: readonly PointSummary[];
  /** Cell by cell of the grid. */
  readonly cells: readonly CellMean[];
  /** Among all that is asked about. */
  readonly effects: readonly Effect[];
  readonly interactions: readonly Interaction[];
}

/** @param lookedAt how many metrics the question is about: effects allow for all of them */
export function measureMetric(
  runs: Runs,
  metric: string,
  grid: Grid,
  lookedAt: number,
): MeasuredMetric {
  return {
    points: summarise(runs, [metric]),
    cells: cellMeans(runs, grid, metric),
    effects: effectsOf(runs, [metric], lookedAt),
    interactions: interactionsOf(runs, [metric], lookedAt),
  };
}
