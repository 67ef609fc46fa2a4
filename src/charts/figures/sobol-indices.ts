import { rankFactors } from '../../analysis/sensitivity/ranking.ts';
import type { Estimate } from '../../analysis/sensitivity/resample.ts';
import { percentWithin } from '../../analysis/sensitivity/sentences.ts';
import type { SobolSensitivity } from '../../analysis/sensitivity/sensitivity-of.ts';
import { isCrossed } from '../../analysis/sensitivity/sobol-indices.ts';
import { writePercent } from '../../analysis/write-count.ts';
import type { Language } from '../../model/text.ts';
import {
  ARTIFICIAL,
  type ChartOptions,
  type ChartSpec,
  chartTitle,
  plotted,
  SCHEMA,
  titled,
  wrap,
} from '../chart.ts';
import { type ResultsFigure, RUNS_WITH_METRICS } from '../figure.ts';
import {
  breakName,
  drawnEnds,
  layRows,
  legendAbove,
  LINE,
  tickCountOf,
} from '../sensitivity/interval-rows.ts';
import { luckPart } from '../sensitivity/luck-part.ts';
import { makeSensitivity, type SensitivityData } from '../sensitivity/sensitivity-data.ts';
import { SOBOL_TEXTS } from '../sensitivity/sobol-texts.ts';
import { chartConfig, FONT_SIZE, THEMES } from '../theme.ts';

type Data = SensitivityData<SobolSensitivity>;

export const sobolIndices: ResultsFigure<Data> = {
  name: 'sobol-indices',
  of: 'results',
  label: { en: 'Shares of variance (Sobol indices)', fr: 'Parts de variance (indices de Sobol)' },
  shows: {
    en: 'Which share of the variance of a measure each factor makes, by itself and with what it does together with others, with 95% intervals; above, what luck makes of the differences between single runs.',
    fr: 'Quelle part de la variance d’une mesure chaque facteur fait, à lui seul et avec ce qu’il fait en commun avec d’autres, avec des intervalles à 95\u00a0%\u00a0; au-dessus, ce que le hasard fait des écarts d’une simulation à l’autre.',
  },
  metrics: 'one',
  needs: RUNS_WITH_METRICS,
  methods: ['sobol'],
  make: (results, choice) => makeSensitivity(results, choice, ['sobol']),
  spec: drawIndices,
  describe: describeIndices,
};

const KINDS = ['first', 'total'] as const;

/** Where each stands within the row of its factor. */
const SLOTS = { first: 0.3, total: 0.7 } as const;

function drawIndices(data: Data, options: ChartOptions): ChartSpec {
  const { language, theme, width } = options;
  const { metric, sensitivity, factors } = data;
  const { ink, muted, background, categories } = THEMES[theme];
  const texts = SOBOL_TEXTS[language];
  const broken = (text: string) => breakName(text, width).join('\n');
  const drawn = rankFactors(sensitivity).flatMap(({ factor }) => {
    const found = sensitivity.indices.find((index) => index.factor === factor);
    const name = broken(factors[factor]?.label[language] ?? '');
    return found === undefined ? [] : KINDS.map((kind) => rowOf(name, kind, found[kind], language));
  });
  const together = broken(texts.together);
  // Of tied factors a remark tells that there is none: it takes no row.
  const ofAll = sensitivity.tied.length > 0 ? [] : [sensitivity.together];
  const rows = [...drawn, ...ofAll.map((share) => rowOf(together, 'total', share, language))].map(
    (row) => ({
      ...row,
      kind: row.factor === together ? texts.interactions : texts[row.kind],
      slot: row.factor === together ? 0.5 : SLOTS[row.kind],
    }),
  );
  const names = [...new Set(rows.map(({ factor }) => factor))];
  const lines = names.map((name) => name.split('\n'));
  const { width: plotWidth, place } = layRows(names, { width, right: 20 });
  const step = Math.max(...lines.map(({ length }) => LINE * length + 8), 34);
  const edge = rows.flatMap(({ index, low, high }) => [index ?? 0, low ?? 0, high ?? 0]);
  const domain = [Math.min(0, ...edge), Math.max(0.1, ...edge)];
  const x = {
    type: 'quantitative' as const,
    title: wrap(texts.axis, plotWidth, FONT_SIZE),
    scale: { domain, nice: true },
    axis: { format: '.0%', tickCount: tickCountOf(plotWidth), grid: true },
  };
  const styles = [
    { kind: texts.first, color: categories[1] ?? ink, shape: 'circle' },
    { kind: texts.total, color: categories[0] ?? ink, shape: 'square' },
    { kind: texts.interactions, color: muted, shape: 'diamond' },
  ].filter(({ kind }) => rows.some((row) => row.kind === kind && row.index !== null));
  const kinds = styles.map(({ kind }) => kind);
  const range = styles.map((style) => style.color);
  const channel = { field: 'kind', type: 'nominal' as const, sort: kinds };
  const legend = { ...legendAbove(3, width), symbolSize: 90 };
  const color = { ...channel, scale: { domain: kinds, range }, legend };
  const main = {
    title: {
      text: wrap(
        sensitivity.replicates > 1 ? texts.between : texts.ofOneLuck,
        plotWidth,
        FONT_SIZE,
      ),
      fontSize: FONT_SIZE,
      frame: 'group',
      offset: 6,
    },
    width: plotWidth,
    height: step * names.length,
    data: { values: rows },
    layer: [
      {
        mark: { type: 'rule', color: muted, strokeDash: [4, 3], aria: false },
        encoding: { x: { datum: 0, type: 'quantitative' } },
      },
      {
        mark: { type: 'rule', strokeWidth: 2, aria: false },
        encoding: { ...place, x: { field: 'low', ...x }, x2: { field: 'high' }, color },
      },
      {
        mark: { type: 'point', size: 75, opacity: 1, strokeWidth: 2 },
        encoding: {
          ...place,
          x: { field: 'index', ...x },
          color,
          shape: {
            ...channel,
            scale: { domain: kinds, range: styles.map((style) => style.shape) },
            legend,
          },
          fill: { condition: { test: 'datum.isTold', ...color, legend: null }, value: background },
          tooltip: [
            { field: 'factor', title: texts.factor },
            { field: 'kind', title: texts.index },
            { field: 'text', title: texts.share },
          ],
        },
      },
    ],
  };
  const [unmoved, tied] = [sensitivity.unmoved, sensitivity.tied].map((some) =>
    some.map((factor) => factors[factor]?.label[language] ?? '').join(', '),
  );
  const remarks = [
    texts.explain(sensitivity.samples, sensitivity.replicates),
    ...(rows.some(({ isTold, index }) => !isTold && index !== null) ? [texts.hollow] : []),
    ...(isOpen(sensitivity) ? [texts.open] : []),
    ...(unmoved ? [texts.unmoved(unmoved, sensitivity.samples)] : []),
    ...(tied ? [texts.tied(tied, sensitivity.samples)] : []),
    ...(edge.some((value) => value < 0 || value > 1) ? [texts.beyond] : []),
    ...(sensitivity.indices.some(isCrossed) ? [texts.crossed] : []),
    ARTIFICIAL[language],
  ];
  const luck = luckPart(sensitivity, plotWidth, options);
  return {
    $schema: SCHEMA,
    description: describeIndices(data, language),
    title: chartTitle(titled(metric, language), remarks, options),
    spacing: 22,
    vconcat: [...luck, main],
    resolve: {
      scale: { color: 'independent', shape: 'independent' },
      legend: { color: 'independent', shape: 'independent' },
    },
    config: chartConfig(theme),
  } as unknown as ChartSpec;
}

/** Whether a share is not drawn for the width of its interval, rather than for the samples. */
function isOpen({ indices, together, tied }: SobolSensitivity): boolean {
  const isNone = ({ estimate }: Estimate) => Number.isNaN(estimate);
  return (
    (isNone(together) && tied.length === 0) ||
    indices.some(({ first, total, factor }) => {
      return isNone(first) && !isNone(total) && !tied.includes(factor);
    })
  );
}

function rowOf(
  factor: string,
  kind: (typeof KINDS)[number],
  { estimate, low, high }: Estimate,
  language: Language,
) {
  return {
    factor,
    kind,
    index: plotted(estimate),
    ...drawnEnds({ estimate, low, high }),
    isTold: low > 0,
    text: percentWithin({ estimate, low, high }, language),
  };
}

function describeIndices(data: Data, language: Language): string {
  const texts = SOBOL_TEXTS[language];
  const { sensitivity, factors, metric } = data;
  const share = ({ estimate }: Estimate) => writePercent(estimate, language);
  const told = rankFactors(sensitivity).flatMap(({ factor }) =>
    sensitivity.indices
      .filter((index) => index.factor === factor)
      .map(({ first, total }) => {
        return `${factors[factor]?.label[language] ?? ''} ${texts.both(share(first), share(total))}`;
      }),
  );
  const { luck, together } = sensitivity;
  const rest = [
    `${texts.interactions} ${share(together)}`,
    ...(Number.isFinite(luck.estimate) ? [`${texts.ofRuns} ${share(luck)}`] : []),
  ];
  return `${texts.described(titled(metric, language))} ${[...told, ...rest].join(texts.separator)}.`;
}
