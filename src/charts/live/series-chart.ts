import type { Metric } from '../../model/metrics/declare.ts';
import { SCHEMA, titled } from '../chart.ts';
import { chartConfig, THEMES } from '../theme.ts';
import { LIVE, liveFrame, timeAxis } from './live-chart.ts';
import type { ChartSpec, LiveFrame, LiveOptions } from './live-chart.ts';

/** One measure over time, a line for each world, as far as the run is shown. Rows: year, world, value. */
export function seriesChart(
  metric: Metric,
  { ticks, worlds }: LiveFrame,
  { language, theme, width, height }: LiveOptions,
): ChartSpec {
  const { categories } = THEMES[theme];
  const unit = metric.unit[language];
  const labels = worlds.map(({ label }) => label);
  const [low, high] = metric.range;
  const isScore = low === 0 && high === 1;
  return {
    $schema: SCHEMA,
    description: titled(metric, language),
    // The unit over the axis, not beside it: upright it is longer than a low chart.
    ...liveFrame(metric.label[language], unit === '' ? [] : [unit], { width, height }),
    data: { name: LIVE },
    mark: {
      type: 'line',
      strokeWidth: 2.2,
      interpolate: metric.kind === 'flow' ? 'step' : 'linear',
    },
    encoding: {
      x: timeAxis(ticks, language, width),
      y: {
        field: 'value',
        type: 'quantitative',
        title: null,
        scale: isScore ? { domain: [0, 1] } : { zero: low === 0 },
        axis: { tickCount: 4 },
      },
      color: {
        field: 'world',
        type: 'nominal',
        scale: { domain: labels, range: categories.slice(0, labels.length) },
        legend: labels.length > 1 ? { title: null, orient: 'top' } : null,
      },
      strokeDash: {
        field: 'world',
        type: 'nominal',
        scale: {
          domain: labels,
          range: [
            [1, 0],
            [5, 3],
          ].slice(0, labels.length),
        },
        legend: labels.length > 1 ? { title: null, orient: 'top' } : null,
      },
    },
    config: chartConfig(theme),
  };
}
