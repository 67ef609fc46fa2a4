import { compareArms } from '../../analysis/compare/compare-arms.ts';
import { writeDecimal } from '../../analysis/write-number.ts';
import type { Language } from '../../model/text.ts';
import {
  ARTIFICIAL,
  type ChartOptions,
  type ChartSpec,
  chartTitle,
  wrap,
  SCHEMA,
  titled,
} from '../chart.ts';
import { chartConfig, FONT_SIZE, roomFor, THEMES } from '../theme.ts';
import type { DifferencesData, NamedPair } from '../compare/comparison-figures.ts';
import { decimalsOf, differenceRows, nameOf } from '../compare/difference-rows.ts';
import { drawnDifference } from '../compare/draw-comparison.ts';
import { armsOf, pairArms } from '../compare/figure-arms.ts';
import { describeMore, describeSides, sideScale } from '../compare/side-scale.ts';
import { type ComparisonFigure, NOT_MEASURED, RUNS_WITH_METRICS } from '../figure.ts';

/** Beside each other more numbers cannot be read. */
const MOST_NUMBERS = 40;
/** Below this there is no room for numbers beside the points. */
const NARROW = 460;

export const differences: ComparisonFigure<DifferencesData> = {
  name: 'differences',
  of: 'comparison',
  label: { en: 'Differences', fr: 'Différences' },
  shows: {
    en: 'How much each side differs from the first in every measure, with 95% intervals, on one axis: units of the smallest difference that matters. What lies within the grey strip is too small to matter.',
    fr: 'De combien chaque côté diffère du premier pour chaque mesure, avec des intervalles à 95\u00a0%, sur un même axe\u00a0: en unités de la plus petite différence qui compte. Ce qui reste dans la bande grise est trop petit pour compter.',
  },
  metrics: 'all',
  needs: RUNS_WITH_METRICS,
  make(arms, { metrics }) {
    const { armPairs, ...sides } = pairArms(arms);
    const compared = compareArms(armsOf(armPairs), metrics);
    const found = metrics.map(
      ({ name }, at) =>
        [
          name,
          compared.flatMap((ofPair) => ofPair.slice(at, at + 1).map(drawnDifference)),
        ] as const,
    );
    const isMeasured = found.some(([, ofMetric]) =>
      ofMetric.some(({ difference }) => Number.isFinite(difference)),
    );
    if (!isMeasured) return { nothing: NOT_MEASURED };
    return { data: { ...sides, metrics, differences: Object.fromEntries(found) } };
  },
  spec: drawDifferences,
  describe: describeDifferences,
};

/**
 * The difference of every metric with its interval, in units of the smallest difference that matters: so all can stand on one axis, and what lies in
 * the grey strip is too small to matter. One point for each pair.
 */
export function drawDifferences(data: DifferencesData, options: ChartOptions): ChartSpec {
  const { language, theme, width } = options;
  const { metrics, pairs } = data;
  const { ink, muted, grid, background } = THEMES[theme];
  const texts = TEXTS[language];
  const hasNumbers = metrics.length * pairs.length <= MOST_NUMBERS && width >= NARROW;
  const rows = differenceRows(data, Math.min(250, Math.floor(0.36 * width)), language);
  const names = [...new Set(rows.map(({ metric }) => metric))];
  const keys = [...new Set(rows.map(({ pair }) => pair))];
  const broken = names.map((name) => name.split('\n'));
  const lines = Math.max(...broken.map(({ length }) => length));
  const aside = 12 + roomFor(broken.flat());
  const numbers = hasNumbers ? roomFor(rows.map(({ label }) => label)) : 0;
  const plotWidth = Math.floor(Math.min(760, width - aside - numbers - 24));
  const scale = sideScale(data, options, aside);
  const step = Math.max(14, 22 - 2 * pairs.length);
  const height = names.length * Math.max(step * pairs.length + 10, 14 * lines + 10);
  const x = {
    type: 'quantitative' as const,
    title: wrap(texts.axis(pairs.length === 1 ? pairs[0] : undefined), plotWidth, FONT_SIZE),
  };
  const y = {
    field: 'metric',
    type: 'nominal' as const,
    sort: names,
    title: null,
    axis: { ticks: false, domain: false, grid: true, tickBand: 'extent' as const },
    scale: { paddingInner: 0, paddingOuter: 0 },
  };
  const place = { y, yOffset: { field: 'pair', sort: keys, scale: { paddingOuter: 0.4 } } };
  const isAlone = pairs.length === 1;
  // The side that the others are compared with has no point of its own.
  const legend = {
    title: null,
    orient: 'top' as const,
    direction: 'horizontal' as const,
    columns: scale.color.legend.columns,
    values: [...new Set(rows.map(({ side }) => scale.labels.get(side) ?? side))],
    symbolSize: 90,
  };
  const colour = isAlone
    ? { value: scale.colour.get(pairs[0]?.b ?? '') ?? ink }
    : pairs.some(({ at }) => at !== undefined)
      ? { value: ink }
      : { ...scale.color, legend };
  const shape =
    isAlone || !('legend' in colour)
      ? {}
      : {
          shape: {
            ...scale.color,
            scale: { domain: scale.color.scale.domain, range: SHAPES },
            legend,
          },
        };

  return {
    $schema: SCHEMA,
    description: describeDifferences(data, language),
    title: chartTitle(
      texts.title(pairs),
      [
        texts.explain + (hasNumbers ? texts.numbers : ''),
        texts.margin,
        ...('legend' in colour ? [] : [describeSides(data, language)]),
        ...describeMore(data, language),
        ARTIFICIAL[language],
      ],
      options,
    ),
    width: plotWidth,
    height,
    data: { values: rows.map((row) => ({ ...row, side: scale.labels.get(row.side) ?? row.side })) },
    layer: [
      {
        data: { values: [{ from: -1, to: 1 }] },
        mark: { type: 'rect', color: muted, opacity: 0.18, aria: false },
        encoding: { x: { field: 'from', ...x }, x2: { field: 'to' } },
      },
      {
        mark: { type: 'rule', color: muted, strokeDash: [4, 3], aria: false },
        encoding: { x: { datum: 0, type: 'quantitative' } },
      },
      {
        mark: { type: 'rule', strokeWidth: 2, aria: false },
        encoding: {
          ...place,
          x: { field: 'lowInMargins', ...x },
          x2: { field: 'highInMargins' },
          color: colour,
        },
      },
      {
        mark: { type: 'point', size: 70, opacity: 1, strokeWidth: 2 },
        encoding: {
          ...place,
          x: { field: 'inMargins', ...x },
          color: colour,
          ...shape,
          fill: {
            condition: { test: 'datum.isClear', ...colour },
            value: background,
          },
          tooltip: [
            { field: 'pair', title: texts.pair },
            { field: 'metric', title: texts.metric },
            { field: 'text', title: texts.difference },
            { field: 'interval', title: texts.interval },
          ],
        },
      },
      ...(hasNumbers
        ? [
            {
              mark: {
                type: 'text' as const,
                align: 'left' as const,
                dx: 8,
                fontSize: 11,
                color: ink,
              },
              encoding: { ...place, x: { value: 'width' }, text: { field: 'label' } },
            },
          ]
        : []),
    ],
    config: { ...chartConfig(theme), axisY: { gridColor: grid } },
  } as ChartSpec;
}

const SHAPES = [
  'circle',
  'square',
  'triangle-up',
  'diamond',
  'triangle-down',
  'cross',
  'triangle-left',
  'triangle-right',
];

function describeDifferences(
  { metrics, pairs, differences }: DifferencesData,
  language: Language,
): string {
  const texts = TEXTS[language];
  const told = metrics.map((metric) => {
    const values = pairs.flatMap((pair, at) => {
      const found = differences[metric.name]?.[at];
      if (found === undefined || !Number.isFinite(found.difference)) return [];
      const style = { decimals: decimalsOf(found), isSigned: true };
      return [`${nameOf(pair, language)} ${writeDecimal(found.difference, style, language)}`];
    });
    return `${titled(metric, language)}${texts.colon} ${values.join(', ') || '–'}`;
  });
  return `${texts.title(pairs)}. ${told.join(texts.separator)}.`;
}

const TEXTS = {
  en: {
    title: ([first]: readonly NamedPair[]) => `What differs from ${first?.a ?? 'A'}, by how much`,
    axis: (pair: NamedPair | undefined) =>
      `${pair === undefined ? 'Difference' : `${pair.b} − ${pair.a}`}, in units of the smallest difference that matters`,
    explain:
      'Point: mean difference; line: its 95% interval. Filled: a clear difference; hollow: none that is clear.',
    numbers: ' Numbers are in the unit of each measure.',
    margin: 'Grey strip: smaller than what we take to matter for the measure (our assumption).',
    pair: 'compared',
    metric: 'measure',
    difference: 'difference',
    interval: '95% interval',
    colon: ':',
    separator: '; ',
  },
  fr: {
    title: ([first]: readonly NamedPair[]) => `Ce qui diffère de ${first?.a ?? 'A'}, et de combien`,
    axis: (pair: NamedPair | undefined) =>
      `${pair === undefined ? 'Différence' : `${pair.b} − ${pair.a}`}, en unités de la plus petite différence qui compte`,
    explain:
      'Point\u00a0: différence moyenne\u00a0; trait\u00a0: son intervalle à 95\u00a0%. Plein\u00a0: différence nette\u00a0; vide\u00a0: aucune qui soit nette.',
    numbers: ' Les nombres sont dans l’unité de chaque mesure.',
    margin:
      'Bande grise\u00a0: moins que ce que nous tenons pour important pour la mesure (notre hypothèse).',
    pair: 'comparaison',
    metric: 'mesure',
    difference: 'différence',
    interval: 'intervalle à 95\u00a0%',
    colon: '\u00a0:',
    separator: '\u00a0; ',
  },
};
