import type { CellMean } from '../analysis/cell-means.ts';
import type { Distribution } from '../analysis/distributions.ts';
import type { EventCount } from '../analysis/event-counts.ts';
import type { MetricInfo } from '../analysis/metric-info.ts';
import type { Trajectory } from '../analysis/trajectories.ts';
import type { Text } from '../model/text.ts';

/** What each figure is drawn from: small, aggregated, plain data that go into pages as JSON. */

/** A factor as figures show it: its steps in order. */
export interface ChartAxis {
  readonly label: Text;
  readonly unit: Text;
  readonly steps: readonly { readonly label: Text }[];
  readonly isOrdered: boolean;
}

interface WithOthers {
  /** What is said of factors that the figure has no axis for, see tellOthers. */
  readonly others: readonly Text[];
}

/** A metric over two factors. */
export interface HeatMapData extends WithOthers {
  readonly metric: MetricInfo;
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly cells: readonly CellMean[];
}

/** A metric over one factor. */
export interface FactorLineData extends WithOthers {
  readonly metric: MetricInfo;
  readonly x: ChartAxis;
  readonly cells: readonly CellMean[];
}

/** How a metric went over time: lines for the steps of one factor, panels for those of another. */
export interface TrajectoriesData extends WithOthers {
  readonly metric: MetricInfo;
  readonly x?: ChartAxis;
  readonly y?: ChartAxis;
  readonly trajectories: readonly Trajectory[];
}

/** How the runs end: rows for the steps of one factor, panels for those of another. */
export interface DistributionsData extends WithOthers {
  readonly metric: MetricInfo;
  readonly x?: ChartAxis;
  readonly y?: ChartAxis;
  readonly distributions: readonly Distribution[];
}

/** What happened, per run: panels for kinds of events, bars for the steps of a factor. */
export interface EventsData extends WithOthers {
  readonly metrics: readonly MetricInfo[];
  readonly x?: ChartAxis;
  readonly counts: readonly EventCount[];
}
