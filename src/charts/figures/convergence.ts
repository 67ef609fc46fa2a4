import type { IndexName } from '../../analysis/sensitivity/convergence.ts';
import { rankFactors } from '../../analysis/sensitivity/ranking.ts';
import { UNITS, WEIGHTS } from '../../analysis/sensitivity/sensitivity-table.ts';
import { decimalsFor, writeDecimal, writeInterval } from '../../analysis/write-number.ts';
import type { Language, Text } from '../../model/text.ts';
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
import { type Made, type ResultsFigure, RUNS_WITH_METRICS } from '../figure.ts';
import { inPanels, layPanels } from '../panels.ts';
import { drawnEnds, legendAbove } from '../sensitivity/interval-rows.ts';
import { makeSensitivity, type SensitivityData } from '../sensitivity/sensitivity-data.ts';
import { readSteps } from '../steps.ts';
import { chartConfig, FONT_SIZE, LETTER, THEMES } from '../theme.ts';

type Data = SensitivityData;

/** Pixels that a panel needs for its points and its title. */
const LEAST = 190;

export const convergence: ResultsFigure<Data> = {
  name: 'convergence',
  of: 'results',
  label: {
    en: 'Sensitivity as the sample grows',
    fr: 'Sensibilité quand l’échantillon croît',
  },
  shows: {
    en: 'The index of each factor from an eighth, a quarter and half of the sample and from all of it, with 95% intervals: whether a larger sample would still change it.',
    fr: 'L’indice de chaque facteur à partir du huitième, du quart et de la moitié de l’échantillon, puis du tout, avec des intervalles à 95\u00a0%\u00a0: on voit si un échantillon plus grand le changerait encore.',
  },
  metrics: 'one',
  needs: RUNS_WITH_METRICS,
  methods: ['oat', 'morris', 'sobol'],
  make(results, choice): Made<Data> {
    const made = makeSensitivity(results, choice, ['oat', 'morris', 'sobol']);
    if ('data' in made && made.data.sensitivity.convergence.length < 2) return { nothing: SMALL };
    return made;
  },
  spec: drawConvergence,
  describe: describeConvergence,
};

const SMALL: Text = {
  en: 'Nothing to draw: the sample is too small to be halved. Raise --samples, or --replicates for oat, to 10 at least.',
  fr: 'Rien à dessiner\u00a0: l’échantillon est trop petit pour être partagé. Portez --samples, ou --replicates pour oat, à 10 au moins.',
};

function drawConvergence(data: Data, options: ChartOptions): ChartSpec {
  const { language, theme, width } = options;
  const { metric, factors, sensitivity } = data;
  const { ink, muted, categories } = THEMES[theme];
  const texts = TEXTS[language];
  const ranked = rankFactors(sensitivity).map(({ factor }) => factor);
  const nameOf = (factor: number) => factors[factor]?.label[language] ?? '';
  // Titles are broken to the width of their panel, which does not depend on them.
  const panelWidth = layPanels(panelsOf(ranked.map(nameOf), 24), options, LEAST, 64).width;
  const steps = panelsOf(ranked.map(nameOf), Math.floor(panelWidth / (LETTER + 1)));
  const panels = layPanels(steps, options, LEAST, 64);
  const names = INDICES[sensitivity.method];
  const decimals = decimalsOf(data);
  const rows = sensitivity.convergence.flatMap(({ sample, indices }) =>
    names.flatMap((name) =>
      (indices[name] ?? []).flatMap(({ factor, estimate, low, high }) => {
        const at = ranked.indexOf(factor);
        if (at < 0 || !Number.isFinite(estimate)) return [];
        return [
          {
            panel: steps.labels[at] ?? '',
            sample: String(sample),
            index: texts.names[name],
            estimate: plotted(estimate),
            ...drawnEnds({ estimate, low, high }),
            text: `${writeDecimal(estimate, { decimals }, language)} ${writeInterval(low, high, { decimals }, language)}`,
          },
        ];
      }),
    ),
  );
  const samples = sensitivity.convergence.map(({ sample }) => String(sample));
  const domain = names.map((name) => texts.names[name]);
  const range = (names.length === 1 ? [0] : [1, 0]).map((at) => categories[at] ?? ink);
  const channel = { field: 'index', type: 'nominal' as const, sort: domain };
  const legend = names.length === 1 ? null : { ...legendAbove(2, width), symbolSize: 80 };
  const color = { ...channel, scale: { domain, range }, legend };
  const shape = { ...channel, scale: { domain, range: ['circle', 'square'] }, legend };
  const axis = names.length === 1 ? texts.names[names[0] ?? 'total'] : texts.share;
  const x = {
    field: 'sample',
    type: 'ordinal' as const,
    sort: samples,
    scale: { domain: samples },
    title: UNITS[sensitivity.method][language],
    axis: { labelAngle: 0 },
  };
  const xOffset = { ...channel, scale: { domain, paddingOuter: 0.6 } };
  const edges = rows.flatMap(({ low, high }) => [low ?? 0, high ?? 0]);
  const [lowest, highest] = [Math.min(0, ...edges), Math.max(0, ...edges)];
  // A few samples may leave a share of variance quite open: the others would be too small to see.
  const [floor, ceiling] = names.includes('total') ? SHARES : [lowest, highest];
  const isCut = lowest < floor || highest > ceiling;
  const y = {
    type: 'quantitative' as const,
    title: wrap(axis, 130, FONT_SIZE),
    axis: { tickCount: 4 },
    scale: { domain: [Math.max(lowest, floor), Math.min(highest, ceiling)], nice: !isCut },
  };
  return {
    $schema: SCHEMA,
    description: describeConvergence(data, language),
    title: chartTitle(
      titled(metric, language),
      [
        texts.explain,
        ...(isCut ? [texts.cut] : []),
        ...(rows.length < samples.length * names.length * ranked.length ? [texts.gaps] : []),
        ARTIFICIAL[language],
      ],
      options,
    ),
    data: { values: rows },
    ...inPanels(
      panels,
      {
        layer: [
          {
            mark: { type: 'rule', color: muted, strokeDash: [4, 3], aria: false },
            encoding: { y: { datum: 0, type: 'quantitative' } },
          },
          {
            mark: { type: 'rule', strokeWidth: 2, clip: true, aria: false },
            encoding: { x, xOffset, y: { field: 'low', ...y }, y2: { field: 'high' }, color },
          },
          {
            mark: { type: 'point', filled: true, size: 60, opacity: 1, clip: true },
            encoding: {
              x,
              xOffset,
              y: { field: 'estimate', ...y },
              color,
              shape,
              tooltip: [
                { field: 'panel', title: texts.factor },
                { field: 'sample', title: UNITS[sensitivity.method][language] },
                { field: 'index', title: texts.index },
                { field: 'text', title: texts.value },
              ],
            },
          },
        ],
      },
      { alone: 260, each: 140 },
    ),
    ...(panels.facet && { spacing: { column: 22, row: 22 + 15 * steps.lines } }),
    config: chartConfig(theme),
  } as ChartSpec;
}

/** A panel for each factor. */
function panelsOf(names: readonly string[], most: number) {
  const none = { en: '', fr: '' };
  const steps = names.map((name) => ({ label: { en: name, fr: name } }));
  return readSteps({ label: none, unit: none, steps, isOrdered: true }, 'en', most);
}

/** Beyond these a share of variance is not drawn. */
const SHARES = [-0.5, 1.5] as const;

const INDICES: Readonly<Record<Data['sensitivity']['method'], readonly IndexName[]>> = {
  oat: ['swing'],
  morris: ['muStar'],
  sobol: ['first', 'total'],
};

function decimalsOf({ sensitivity }: Data): number {
  const { name } = WEIGHTS[sensitivity.method];
  const last = sensitivity.convergence.at(-1)?.indices[name] ?? [];
  return decimalsFor(
    Math.max(0, ...last.map(({ low, high }) => (high - low) / 2).filter(Number.isFinite)),
  );
}

function describeConvergence(data: Data, language: Language): string {
  const texts = TEXTS[language];
  const { sensitivity, factors, metric } = data;
  const { convergence: parts, method } = sensitivity;
  const { name } = WEIGHTS[method];
  const decimals = decimalsOf(data);
  const told = rankFactors(sensitivity).map(({ factor }) => {
    const values = parts.map(({ indices }) => {
      const found = indices[name]?.find((index) => index.factor === factor);
      return writeDecimal(found?.estimate ?? Number.NaN, { decimals }, language);
    });
    return `${factors[factor]?.label[language] ?? ''} ${values.join(', ')}`;
  });
  const samples = parts.map(({ sample }) => sample).join(', ');
  const shows = texts.described(texts.names[name], titled(metric, language));
  return `${shows} ${samples} ${UNITS[method][language]}${texts.colon} ${told.join(texts.separator)}.`;
}

const TEXTS = {
  en: {
    names: {
      swing: 'highest − lowest',
      muStar: 'μ*',
      first: 'by itself (first order)',
      total: 'with others (total)',
    },
    share: 'share of variance',
    explain:
      'Each factor from a part of the sample and from all of it; lines: 95% intervals. A larger sample would change little where points stay put and lines are short.',
    cut: 'Intervals that reach beyond the panels are cut.',
    gaps: 'Where no point stands, so small a part of the sample tells nothing.',
    factor: 'factor',
    index: 'index',
    value: 'estimate',
    colon: ':',
    separator: '; ',
    described: (index: string, metric: string) =>
      `How “${index}” of each factor came about for ${metric}, from`,
  },
  fr: {
    names: {
      swing: 'plus haut − plus bas',
      muStar: 'μ*',
      first: 'à lui seul (premier ordre)',
      total: 'avec d’autres (total)',
    },
    share: 'part de la variance',
    explain:
      'Chaque facteur à partir d’une partie de l’échantillon, puis du tout\u00a0; traits\u00a0: intervalles à 95\u00a0%. Un échantillon plus grand changerait peu là où les points ne bougent plus et où les traits sont courts.',
    cut: 'Les intervalles qui dépassent les cadres sont coupés.',
    gaps: 'Là où il n’y a pas de point, une si petite partie de l’échantillon ne dit rien.',
    factor: 'facteur',
    index: 'indice',
    value: 'estimation',
    colon: '\u00a0:',
    separator: '\u00a0; ',
    described: (index: string, metric: string) =>
      `Comment «\u00a0${index}\u00a0» de chaque facteur s’est formé pour ${metric}, à partir de`,
  },
};
