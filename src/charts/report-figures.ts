import type { ChartOptions, ChartSpec } from './chart.ts';
import type { Axes } from './axes.ts';
import { drawDistributions } from './figures/distributions.ts';
import { drawEvents } from './figures/events.ts';
import { drawFactorLine } from './figures/factor-line.ts';
import type {
  DistributionsData,
  EventsData,
  HeatMapData,
  TrajectoriesData,
} from './figure-data.ts';
import { drawHeatMap } from './figures/heat-map.ts';
import { drawTrajectories } from './figures/trajectories.ts';
import type { MetricInfo } from '../analysis/metric-info.ts';
import type { Text } from '../model/text.ts';

/** All that the figures of one set of results are drawn from. Lists by name of the metric. */
export interface Figures {
  readonly metrics: readonly MetricInfo[];
  /** What is said in each of the factors that it has no axis for. */
  readonly others: Readonly<Record<FigureName, readonly Text[]>>;
  /** A finer grid than the others: its cells are small. */
  readonly map: Axes & { readonly cells: Readonly<Record<string, HeatMapData['cells']>> };
  readonly small: Axes;
  readonly trajectories: Readonly<Record<string, TrajectoriesData['trajectories']>>;
  readonly distributions: Readonly<Record<string, DistributionsData['distributions']>>;
  readonly events: Pick<EventsData, 'metrics' | 'counts'>;
}

/** The figures of a report, in order. */
export const FIGURE_NAMES = ['map', 'trajectories', 'distributions', 'events'] as const;

export type FigureName = (typeof FIGURE_NAMES)[number];

/** One figure of a metric; undefined where nothing was kept or nothing could be measured. */
export function figureSpec(
  figures: Figures,
  name: FigureName,
  metricName: string,
  options: ChartOptions,
): ChartSpec | undefined {
  const { map, small, events } = figures;
  const others = figures.others[name];
  const metric = figures.metrics.find((one) => one.name === metricName);
  if (metric === undefined) return undefined;
  switch (name) {
    case 'map': {
      const cells = map.cells[metricName];
      const { x, y } = map;
      if (x === undefined || !cells?.some(({ mean }) => Number.isFinite(mean))) return undefined;
      if (y === undefined) return drawFactorLine({ metric, x, cells, others }, options);
      return drawHeatMap({ metric, x, y, cells, others }, options);
    }
    case 'trajectories': {
      const trajectories = figures.trajectories[metricName];
      if (!trajectories?.some(({ mean }) => mean.some(Number.isFinite))) return undefined;
      return drawTrajectories({ metric, ...small, trajectories, others }, options);
    }
    case 'distributions': {
      const distributions = figures.distributions[metricName];
      if (!distributions?.some(({ dots }) => dots.length > 0)) return undefined;
      return drawDistributions({ metric, ...small, distributions, others }, options);
    }
    case 'events': {
      if (events.metrics.length === 0) return undefined;
      const over = small.x === undefined ? {} : { x: small.x };
      return drawEvents({ ...events, ...over, others }, options);
    }
  }
}
