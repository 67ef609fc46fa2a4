import { type CellMean, cellMeans } from '../analysis/cell-means.ts';
import { type Distribution, distributionsOf } from '../analysis/distributions.ts';
import { type EventCount, countEvents } from '../analysis/event-counts.ts';
import { type Design } from '../analysis/design.ts';
import { type Grid, gridOf, rowOf, tellOthers } from '../analysis/grid.ts';
import type { MetricInfo } from '../analysis/metric-info.ts';
import type { Runs } from '../analysis/runs.ts';
import type { Table } from '../analysis/table.ts';
import { type Trajectory, trajectoriesOf } from '../analysis/trajectories.ts';
import { axesOf, LINE_STEPS, MAP_STEPS } from './axes.ts';
import { SAMPLE_SIZE } from './figures/trajectories.ts';
import type { Figures } from './report-figures.ts';

/**
 * Aggregates results into all that the figures of a report need, metric by metric, so that not all
 * of them have to be in memory together. What is not added is left out.
 */
export class FigureMaker {
  readonly #design: Design;
  readonly #map: Grid;
  readonly #small: Grid;
  readonly #cells: Record<string, CellMean[]> = {};
  readonly #distributions: Record<string, Distribution[]> = {};
  readonly #trajectories: Record<string, Trajectory[]> = {};
  readonly #counts = new Map<string, EventCount[]>();

  constructor(design: Design) {
    this.#design = design;
    this.#map = gridOf(design, MAP_STEPS);
    this.#small = gridOf(design, LINE_STEPS);
  }

  /** @param runs with this metric */
  addMetric(runs: Runs, metric: string): void {
    this.#cells[metric] = cellMeans(runs, this.#map, metric);
    this.#distributions[metric] = distributionsOf(runs, this.#small, metric);
  }

  /** @param runs with this metric, which counts events */
  addEvents(runs: Runs, metric: string): void {
    this.#counts.set(metric, countEvents(runs, this.#small.x, [metric]));
  }

  /** @param series with the columns point, replicate, tick and this metric */
  addTrajectories(series: Table, metric: string): void {
    this.#trajectories[metric] = trajectoriesOf(series, this.#small, metric, SAMPLE_SIZE);
  }

  /** @param metrics of which figures can be shown, the first one first; `events` count what happened */
  make(metrics: readonly MetricInfo[], events: readonly MetricInfo[]): Figures {
    const ofLines = tellOthers(this.#design, this.#small);
    return {
      metrics,
      others: {
        map: tellOthers(this.#design, this.#map),
        trajectories: ofLines,
        distributions: ofLines,
        events: tellOthers(this.#design, rowOf(this.#design, LINE_STEPS)),
      },
      map: { ...axesOf(this.#map), cells: this.#cells },
      small: axesOf(this.#small),
      trajectories: this.#trajectories,
      distributions: this.#distributions,
      events: {
        metrics: events,
        counts: events.flatMap(({ name }) => this.#counts.get(name) ?? []),
      },
    };
  }
}
