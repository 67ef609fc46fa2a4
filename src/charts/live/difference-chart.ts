import type { MetricInfo } from '../../analysis/metric-info.ts';
import type { Text } from '../../model/text.ts';
import { SCHEMA } from '../chart.ts';
import { ofKind } from '../of-kind.ts';
import { chartConfig, THEMES } from '../theme.ts';
import { LIVE, liveFrame, timeAxis, yearOf } from './live-chart.ts';
import type { ChartSpec, LiveFrame, LiveOptions } from './live-chart.ts';

/**
 * How far two twins are apart in one measure: second minus first. Rows of kind `difference` (year, value) and one of kind `parting` (year)
 * once they part.
 */
export function differenceChart(
  metric: MetricInfo,
  { ticks }: LiveFrame,
  { language, theme, width, height }: LiveOptions,
): ChartSpec {
  const { categories, ink, muted } = THEMES[theme];
  const colour = categories[1] ?? ink;
  const x = timeAxis(ticks, language, width);
  const isLate = `datum.year > ${yearOf(ticks) / 2}`;
  const value = {
    field: 'value',
    type: 'quantitative' as const,
    title: null,
    scale: { zero: true },
    axis: {
      tickCount: 4,
      format: '+~g',
      labelExpr: "datum.value === 0 ? '0' : datum.label",
    },
  };
  return {
    $schema: SCHEMA,
    description: `${metric.label[language]}, ${TEXTS.apart[language]}`,
    ...liveFrame(metric.label[language], [TEXTS.apart[language]], { width, height }),
    data: { name: LIVE },
    layer: [
      {
        data: { values: [{ value: 0 }] },
        mark: { type: 'rule', color: muted },
        encoding: { y: value },
      },
      {
        transform: ofKind('difference'),
        mark: {
          type: 'area',
          line: { color: colour, strokeWidth: 2 },
          color: colour,
          opacity: 0.3,
        },
        encoding: { x, y: value },
      },
      {
        transform: ofKind('parting'),
        mark: { type: 'rule', color: ink, strokeDash: [4, 3] },
        encoding: { x },
      },
      {
        transform: ofKind('parting'),
        mark: {
          type: 'text',
          color: ink,
          align: { expr: `${isLate} ? 'right' : 'left'` },
          // Over the curve, which may be anywhere at that moment.
          baseline: 'bottom',
          y: -3,
          text: TEXTS.parting[language],
        },
        encoding: { x },
      },
    ],
    config: chartConfig(theme),
  };
}

const TEXTS: Readonly<Record<'apart' | 'parting', Text>> = {
  apart: { en: 'World B minus world A', fr: 'Monde B moins monde A' },
  parting: { en: 'they part', fr: 'ils se séparent' },
};
