import { cellMeans } from '../analysis/cell-means.ts';
import { distributionsOf } from '../analysis/distributions.ts';
import { countEvents } from '../analysis/event-counts.ts';
import { factorLabels } from '../analysis/design.ts';
import { gridOf } from '../analysis/grid.ts';
import type { MetricInfo } from '../analysis/metric-info.ts';
import type { Runs } from '../analysis/runs.ts';
import { hasColumn, type Table } from '../analysis/table.ts';
import { trajectoriesOf } from '../analysis/trajectories.ts';
import { axesOf, LINE_STEPS, MAP_STEPS } from './axes.ts';
import { SAMPLE_SIZE } from './figures/trajectories.ts';
import type { Figures } from './report-figures.ts';

export interface FigureSource {
  readonly runs: Runs;
  /** With the columns point, replicate, tick and metrics; absent where none were kept. */
  readonly series?: Table;
  /** Metrics of which figures can be shown, the first one first. */
  readonly metrics: readonly MetricInfo[];
  /** Metrics that count events. */
  readonly events: readonly MetricInfo[];
}

/** Aggregates results into all that their figures need; what the tables lack is left out. */
export function makeFigures({ runs, series, metrics, events }: FigureSource): Figures {
  const map = gridOf(runs.design, MAP_STEPS);
  const small = gridOf(runs.design, LINE_STEPS);
  const measured = metrics.filter(({ name }) => hasColumn(runs.table, name));
  const counted = events.filter(({ name }) => hasColumn(runs.table, name));
  const inSeries = measured.filter(({ name }) => series !== undefined && hasColumn(series, name));

  return {
    metrics: measured,
    averagedOver: factorLabels(runs.design, map.averagedOver),
    map: { ...axesOf(map), cells: byName(measured, (name) => cellMeans(runs, map, name)) },
    small: axesOf(small),
    trajectories: byName(inSeries, (name) =>
      trajectoriesOf(series ?? { columns: {}, rows: 0 }, small, name, SAMPLE_SIZE),
    ),
    distributions: byName(measured, (name) => distributionsOf(runs, small, name)),
    events: {
      metrics: counted,
      counts: countEvents(
        runs,
        small.x,
        counted.map(({ name }) => name),
      ),
    },
  };
}

function byName<Value>(
  metrics: readonly MetricInfo[],
  make: (name: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(metrics.map(({ name }) => [name, make(name)]));
}
