import type { MetricInfo } from '../../analysis/metric-info.ts';
import type { ChartOptions, ChartSpec } from '../chart.ts';
import { differenceOverTime } from '../figures/difference-over-time.ts';
import { differences } from '../figures/differences.ts';
import { levelsOverTime } from '../figures/levels-over-time.ts';
import { pairedSlopes } from '../figures/paired-slopes.ts';
import { firstExport, hasEvents, networkLife } from '../figures/survival.ts';
import type { ComparisonFigures } from './comparison-figures.ts';

/** One figure of a page about a comparison, by its name in the gallery; undefined where there is nothing to draw. */
export function comparisonSpec(
  figures: ComparisonFigures,
  name: string,
  metric: MetricInfo,
  options: ChartOptions,
): ChartSpec | undefined {
  switch (name) {
    case differences.name: {
      const all = Object.values(figures.differences).flat();
      const isMeasured = all.some(({ difference }) => Number.isFinite(difference));
      return isMeasured ? differences.spec(figures, options) : undefined;
    }
    case pairedSlopes.name: {
      const values = figures.values[metric.name] ?? [];
      if (!values.some(({ n }) => n > 0)) return undefined;
      return pairedSlopes.spec({ ...figures, metric, values }, options);
    }
    case levelsOverTime.name:
    case differenceOverTime.name: {
      const overTime = figures.overTime[metric.name] ?? [];
      if (overTime.length === 0) return undefined;
      const figure = name === levelsOverTime.name ? levelsOverTime : differenceOverTime;
      return figure.spec({ ...figures, metric, overTime }, options);
    }
    case networkLife.name:
    case firstExport.name: {
      const subject = name === networkLife.name ? 'networkLife' : 'firstExport';
      const survival = figures.survival[subject];
      if (!hasEvents(survival)) return undefined;
      return networkLife.spec({ ...figures, subject, survival }, options);
    }
    default:
      return undefined;
  }
}
