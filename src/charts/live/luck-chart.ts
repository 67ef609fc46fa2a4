import type { MetricInfo } from '../../analysis/metric-info.ts';
import type { Text } from '../../model/text.ts';
import { COUNT } from '../../model/metrics/declare.ts';
import { ARTIFICIAL, SCHEMA, titled } from '../chart.ts';
import { chartConfig, THEMES } from '../theme.ts';
import { LIVE, liveAxisTitle, liveFrame } from './live-chart.ts';
import type { ChartSpec, LiveOptions } from './live-chart.ts';

/** Bars of a distribution. */
const BARS = 24;

/** In how many pairs of worlds the difference was how large. Rows: value, isShown for the pair on the page. */
export function luckChart(
  metric: MetricInfo,
  { language, theme, width, height }: LiveOptions,
): ChartSpec {
  const { categories, ink, muted, background } = THEMES[theme];
  const isCount = metric.unit.en === COUNT.en;
  return {
    $schema: SCHEMA,
    description: TEXTS.title[language](metric.label[language]),
    ...liveFrame(
      TEXTS.title[language](metric.label[language]),
      [TEXTS.key[language], ARTIFICIAL[language]],
      { width, height },
    ),
    data: { name: LIVE },
    layer: [
      {
        // Bars as areas over an axis of numbers: binned, its labels are the ends of bars, crowded and without zero.
        transform: [
          {
            bin: { maxbins: BARS, ...(isCount && { minstep: 1 }) },
            field: 'value',
            as: ['from', 'to'],
          },
          { aggregate: [{ op: 'count', as: 'pairs' }], groupby: ['from', 'to'] },
        ],
        mark: { type: 'rect', color: categories[0] ?? ink, opacity: 0.75, stroke: background },
        encoding: {
          x: {
            field: 'from',
            type: 'quantitative',
            title: [...liveAxisTitle(titled(metric, language), width), TEXTS.apart[language]],
            scale: { zero: true, nice: false },
            axis: {
              grid: false,
              tickCount: Math.max(2, Math.floor(width / 65)),
              ...(isCount && { tickMinStep: 1, format: 'd' }),
            },
          },
          x2: { field: 'to' },
          y: {
            field: 'pairs',
            type: 'quantitative',
            title: TEXTS.pairs[language],
            axis: { tickMinStep: 1, tickCount: 4, format: 'd' },
          },
          y2: { datum: 0 },
        },
      },
      {
        data: { values: [{ value: 0 }] },
        mark: { type: 'rule', color: muted, strokeWidth: 1.5 },
        encoding: { x: { field: 'value', type: 'quantitative' } },
      },
      {
        transform: [{ filter: 'datum.isShown' }],
        mark: { type: 'rule', color: categories[1] ?? ink, strokeWidth: 3, strokeDash: [5, 3] },
        encoding: { x: { field: 'value', type: 'quantitative' } },
      },
    ],
    config: chartConfig(theme),
  };
}

const TEXTS = {
  title: {
    en: (metric: string) => `${metric}: is it luck?`,
    fr: (metric: string) => `${metric}\u00a0: est-ce le hasard\u00a0?`,
  },
  key: {
    en: 'Within each pair the two worlds have the same luck. Dashed: the pair on the page.',
    fr: 'Dans chaque paire, les deux mondes ont les mêmes aléas. Tirets\u00a0: la paire à l’écran.',
  } satisfies Text,
  apart: { en: 'world B minus world A', fr: 'monde B moins monde A' } satisfies Text,
  pairs: { en: 'Pairs of worlds', fr: 'Paires de mondes' } satisfies Text,
};
