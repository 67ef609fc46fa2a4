import { rankFactors } from '../../analysis/sensitivity/ranking.ts';
import type { Estimate } from '../../analysis/sensitivity/resample.ts';
import { percentWithin } from '../../analysis/sensitivity/sentences.ts';
import type { SobolSensitivity } from '../../analysis/sensitivity/sensitivity-of.ts';
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
  wrapAt,
} from '../chart.ts';
import type { ResultsFigure } from '../figure.ts';
import { makeSensitivity, type SensitivityData } from '../sensitivity/sensitivity-data.ts';
import { rowAxis } from '../row-axis.ts';
import { chartConfig, FONT_SIZE, THEMES } from '../theme.ts';

type Data = SensitivityData<SobolSensitivity>;

const LETTER = 6.3;

/** Intervals beyond this many times the variance are cut off: they say that nothing is known. */
const WIDEST = 2;

export const sobolIndices: ResultsFigure<Data> = {
  name: 'sobol-indices',
  of: 'results',
  label: { en: 'Shares of variance (Sobol indices)', fr: 'Parts de variance (indices de Sobol)' },
  shows: {
    en: 'Which share of the variance of a measure each factor makes, by itself and with what it does together with others, with 95\u202f% intervals; above, what luck makes of the differences between single runs.',
    fr: 'Quelle part de la variance d’une mesure chaque facteur fait, à lui seul et avec ce qu’il fait en commun avec d’autres, avec des intervalles à 95\u202f%\u00a0; au-dessus, ce que le hasard fait des écarts d’une simulation à l’autre.',
  },
  metrics: 'one',
  needs: [{ table: 'runs', columns: [], hasMetrics: true, rows: 'all' }],
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
  const texts = TEXTS[language];
  const most = Math.max(12, Math.floor((0.36 * width) / LETTER));
  const broken = (text: string) => wrapAt(text, most).join('\n');
  const drawn = rankFactors(sensitivity).flatMap(({ factor }) => {
    const found = sensitivity.indices.find((index) => index.factor === factor);
    const name = broken(factors[factor]?.label[language] ?? '');
    return found === undefined ? [] : KINDS.map((kind) => rowOf(name, kind, found[kind], language));
  });
  const together = broken(texts.together);
  const rows = [...drawn, rowOf(together, 'total', sensitivity.together, language)].map((row) => ({
    ...row,
    kind: row.factor === together ? texts.interactions : texts[row.kind],
    slot: row.factor === together ? 0.5 : SLOTS[row.kind],
  }));
  const names = [...new Set(rows.map(({ factor }) => factor))];
  const lines = names.map((name) => name.split('\n'));
  const aside = 14 + LETTER * Math.max(...lines.flat().map(({ length }) => length));
  const plotWidth = Math.floor(Math.min(820, width - aside - 20));
  const step = Math.max(...lines.map(({ length }) => 15 * length + 8), 34);
  const edge = rows
    .flatMap(({ index, low, high }) => [index ?? 0, low ?? 0, high ?? 0])
    .map((value) => Math.min(WIDEST, Math.max(-WIDEST, value)));
  const domain = [Math.min(0, ...edge), Math.max(0.1, ...edge)];
  const x = {
    type: 'quantitative' as const,
    title: wrap(texts.axis, plotWidth, FONT_SIZE),
    scale: { domain, nice: true },
    axis: { format: '.0%', tickCount: Math.max(3, Math.floor(plotWidth / 90)), grid: true },
  };
  const kinds = [texts.first, texts.total, texts.interactions];
  const range = [categories[1], categories[0], muted].map((colour) => colour ?? ink);
  const channel = { field: 'kind', type: 'nominal' as const, sort: kinds };
  const legend = {
    title: null,
    orient: 'top' as const,
    direction: 'horizontal' as const,
    columns: width < 460 ? 1 : 3,
    symbolSize: 90,
  };
  const place = {
    y: {
      field: 'factor',
      type: 'nominal' as const,
      sort: names,
      title: null,
      axis: rowAxis(names),
      scale: { paddingInner: 0, paddingOuter: 0 },
    },
    yOffset: { field: 'slot', type: 'quantitative' as const, scale: { domain: [0, 1] } },
  };
  const color = { ...channel, scale: { domain: kinds, range }, legend };
  const main = {
    title: {
      text: wrap(texts.between, plotWidth, FONT_SIZE),
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
        mark: { type: 'rule', strokeWidth: 2, clip: true, aria: false },
        encoding: { ...place, x: { field: 'low', ...x }, x2: { field: 'high' }, color },
      },
      {
        mark: { type: 'point', size: 75, opacity: 1, strokeWidth: 2, clip: true },
        encoding: {
          ...place,
          x: { field: 'index', ...x },
          color,
          shape: {
            ...channel,
            scale: { domain: kinds, range: ['circle', 'square', 'diamond'] },
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
  const remarks = [
    texts.explain(sensitivity.samples),
    ...(rows.some(({ isTold }) => !isTold) ? [texts.hollow] : []),
    ...(edge.some((value) => value < 0) ? [texts.negative] : []),
    ARTIFICIAL[language],
  ];
  const luck = luckPart(data, plotWidth, options);
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

/** What luck makes of the variance of single runs, and what the factors. */
function luckPart({ sensitivity }: Data, width: number, { language, theme }: ChartOptions) {
  const { luck } = sensitivity;
  if (!Number.isFinite(luck.estimate)) return [];
  const { ink, areas, background } = THEMES[theme];
  const texts = TEXTS[language];
  const parts = [
    { part: texts.luck, from: 0, to: luck.estimate, share: luck.estimate },
    { part: texts.factors, from: luck.estimate, to: 1, share: 1 - luck.estimate },
  ];
  const rows = parts.map(({ part, from, to, share }) => ({
    part,
    from: plotted(from),
    to: plotted(to),
    middle: (from + to) / 2,
    text: `${part} ${writePercent(share, language)}`,
    isWide: (to - from) * width > LETTER * (part.length + 7),
  }));
  const x = { type: 'quantitative' as const, scale: { domain: [0, 1], nice: false }, axis: null };
  const range = [areas[1], areas[0]].map((colour) => colour ?? ink);
  return [
    {
      title: {
        text: wrap(texts.single(percentWithin(luck, language)), width, FONT_SIZE),
        fontSize: FONT_SIZE,
        frame: 'group' as const,
        offset: 6,
      },
      width,
      height: 26,
      data: { values: rows },
      layer: [
        {
          mark: { type: 'bar' as const, height: 26, stroke: background, strokeWidth: 1 },
          encoding: {
            x: { field: 'from', ...x },
            x2: { field: 'to' },
            color: {
              field: 'part',
              type: 'nominal' as const,
              scale: { domain: [texts.luck, texts.factors], range },
              legend: null,
            },
            tooltip: [{ field: 'text', title: texts.share }],
          },
        },
        {
          transform: [{ filter: 'datum.isWide' }],
          mark: { type: 'text' as const, fontSize: 12, color: '#000000', aria: false },
          encoding: { x: { field: 'middle', ...x }, text: { field: 'text' } },
        },
        ...(Number.isFinite(luck.low + luck.high)
          ? [
              {
                // A share lies between nothing and all; an interval that goes beyond both says so in the words above.
                data: {
                  values: [{ low: plotted(inShare(luck.low)), high: plotted(inShare(luck.high)) }],
                },
                mark: {
                  type: 'rule' as const,
                  color: '#000000',
                  strokeWidth: 1.6,
                  yOffset: 10,
                  aria: false,
                },
                encoding: { x: { field: 'low', ...x }, x2: { field: 'high' } },
              },
            ]
          : []),
      ],
    },
  ];
}

function inShare(value: number): number {
  return Math.min(1, Math.max(0, value));
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
    low: plotted(Number.isFinite(low) ? low : estimate),
    high: plotted(Number.isFinite(high) ? high : estimate),
    isTold: low > 0,
    text: percentWithin({ estimate, low, high }, language),
  };
}

function describeIndices(data: Data, language: Language): string {
  const texts = TEXTS[language];
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

const TEXTS = {
  en: {
    first: 'by itself (first order)',
    total: 'with others (total)',
    together: 'All factors together, beyond each by itself',
    interactions: 'interactions',
    luck: 'luck',
    factors: 'factors',
    single: (share: string) => `Between single runs, luck’s share: ${share}`,
    between: 'Between points, luck taken off',
    axis: 'share of the variance between points',
    explain: (samples: number) =>
      `Points: estimates; lines: 95\u202f% intervals over ${samples} samples and the replicates. Where intervals overlap, the order is not settled.`,
    hollow: 'Hollow: cannot be told from 0.',
    negative: 'Below 0: the estimate of a share near 0, which falls on either side of it.',
    factor: 'factor',
    index: 'index',
    share: 'share',
    both: (first: string, total: string) => `${first} by itself, ${total} with others`,
    ofRuns: 'between single runs, luck',
    described: (metric: string) => `Shares of the variance of ${metric}, the largest total first:`,
    separator: '; ',
  },
  fr: {
    first: 'à lui seul (premier ordre)',
    total: 'avec d’autres (total)',
    together: 'Tous les facteurs ensemble, au-delà de chacun seul',
    interactions: 'interactions',
    luck: 'hasard',
    factors: 'facteurs',
    single: (share: string) => `D’une simulation à l’autre, part du hasard\u00a0: ${share}`,
    between: 'D’un point à l’autre, hasard ôté',
    axis: 'part de la variance entre les points',
    explain: (samples: number) =>
      `Points\u00a0: estimations\u00a0; traits\u00a0: intervalles à 95\u202f% sur ${samples} tirages et les répétitions. Où les intervalles se chevauchent, l’ordre n’est pas établi.`,
    hollow: 'Vide\u00a0: ne se distingue pas de 0.',
    negative:
      'Au-dessous de 0\u00a0: l’estimation d’une part voisine de 0, qui tombe d’un côté ou de l’autre.',
    factor: 'facteur',
    index: 'indice',
    share: 'part',
    both: (first: string, total: string) => `${first} à lui seul, ${total} avec d’autres`,
    ofRuns: 'd’une simulation à l’autre, hasard',
    described: (metric: string) =>
      `Parts de la variance de ${metric}, la plus grande part totale d’abord\u00a0:`,
    separator: '\u00a0; ',
  },
};
