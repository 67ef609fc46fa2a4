import { rankFactors } from '../../analysis/sensitivity/ranking.ts';
import { isLikeLuck } from '../../analysis/sensitivity/elementary-effects.ts';
import type { MorrisSensitivity } from '../../analysis/sensitivity/sensitivity-of.ts';
import { decimalsFor, writeDecimal, writeInterval } from '../../analysis/write-number.ts';
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
import { drawnEnds, tickCountOf } from '../sensitivity/interval-rows.ts';
import { makeSensitivity, type SensitivityData } from '../sensitivity/sensitivity-data.ts';
import { spreadLabels } from '../sensitivity/spread-labels.ts';
import { chartConfig, FONT_SIZE, roomFor, THEMES } from '../theme.ts';

type Data = SensitivityData<MorrisSensitivity>;

/** Narrower than this, factors are called by numbers that the text above explains. */
const NARROW = 560;

/** Pixels between two labels, at least. */
const LABEL_GAP = 16;

/** Ratios of σ to μ* that tell how a factor acts (Garcia Sanchez et al. 2014, Energy and Buildings 68, 741–750). */
const RATIOS = [0.1, 0.5, 1] as const;

export const elementaryEffects: ResultsFigure<Data> = {
  name: 'elementary-effects',
  of: 'results',
  label: {
    en: 'Elementary effects (μ* and σ)',
    fr: 'Effets élémentaires (μ* et σ)',
  },
  shows: {
    en: 'For each factor how far it moves a measure on average (μ*, to the right) and how much that depends on where the others stand or on where it stands itself (σ, upwards), with 95% intervals.',
    fr: 'Pour chaque facteur, de combien il fait varier une mesure en moyenne (μ*, vers la droite) et combien cela dépend de la position des autres ou de la sienne (σ, vers le haut), avec des intervalles à 95\u00a0%.',
  },
  metrics: 'one',
  needs: RUNS_WITH_METRICS,
  methods: ['morris'],
  make: (results, choice) => makeSensitivity(results, choice, ['morris']),
  spec: drawEffects,
  describe: describeEffects,
};

function drawEffects(data: Data, options: ChartOptions): ChartSpec {
  const { language, theme, width } = options;
  const { metric, sensitivity } = data;
  const { ink, muted, grid, background, categories } = THEMES[theme];
  const texts = TEXTS[language];
  const isNarrow = width < NARROW;
  const known = knownOf(data);
  const labels = known.map(({ factor }, at) => {
    const label = data.factors[factor]?.label[language] ?? '';
    return isNarrow ? String(at + 1) : `${at + 1}  ${label}`;
  });
  const aside = 34 + roomFor(labels);
  const plotWidth = Math.floor(Math.min(620, width - aside - 64));
  const height = Math.max(isNarrow ? 260 : 340, LABEL_GAP * (known.length + 1));
  const ends = known.flatMap(({ muStar }) =>
    [muStar.estimate, muStar.high].filter(Number.isFinite),
  );
  const tops = known.flatMap(({ sigma }) => [sigma.estimate, sigma.high].filter(Number.isFinite));
  const [right, top] = [
    1.06 * Math.max(...ends),
    1.08 * Math.max(...tops, 0.3 * Math.max(...ends)),
  ];
  const decimals = decimalsFor(right / 10);
  const pixel = (sigma: number) => height * (1 - sigma / top);
  const places = spreadLabels(
    known.map(({ sigma }) => pixel(sigma.estimate)),
    LABEL_GAP,
    height,
  );
  const write = (value: number) => writeDecimal(value, { decimals }, language);
  const rows = known.map((effects, at) => {
    const { muStar, sigma, mu, luck } = effects;
    const [size, spread] = [drawnEnds(muStar), drawnEnds(sigma)];
    return {
      number: at + 1,
      factor: data.factors[known[at]?.factor ?? 0]?.label[language] ?? '',
      muStar: plotted(muStar.estimate),
      muStarLow: size.low,
      muStarHigh: size.high,
      sigma: plotted(sigma.estimate),
      sigmaLow: spread.low,
      sigmaHigh: spread.high,
      mu: plotted(mu.estimate),
      luck: plotted(luck),
      isTold: !isLikeLuck(effects),
      hasInterval: Number.isFinite(muStar.low),
      text: `${write(muStar.estimate)} ${writeInterval(muStar.low, muStar.high, { decimals }, language)}`,
      label: labels[at] ?? '',
      labelAt: plotted(top * (1 - (places[at] ?? 0) / height)),
    };
  });
  const explained = texts.places + (sensitivity.replicates > 1 ? texts.off : '.');
  const intervals = (sensitivity.replicates > 1 ? texts.intervals : texts.ofOneLuck)(
    sensitivity.trajectories,
  );
  // With few trajectories or replicates none has an interval; of those measured in some only, some have none.
  const isBare = rows.some(({ hasInterval }) => !hasInterval);
  const lines = RATIOS.map((ratio) => {
    const end = Math.min(right, top / ratio);
    return { ratio, name: texts.ratios[ratio], x: 0, y: 0, x2: end, y2: ratio * end };
  });
  const x = {
    type: 'quantitative' as const,
    title: wrap(texts.x(metric.unit[language]), plotWidth, FONT_SIZE),
    scale: { domain: [0, right], nice: false },
    axis: { tickCount: tickCountOf(plotWidth), grid: false },
  };
  const y = {
    type: 'quantitative' as const,
    title: wrap(texts.y, height, FONT_SIZE),
    scale: { domain: [0, top], nice: false },
    axis: { tickCount: 5, grid: false },
  };
  const colour = categories[0] ?? ink;
  const at = { x: { field: 'muStar', ...x }, y: { field: 'sigma', ...y } };
  const key = known.map(({ factor }, index) => {
    return `${index + 1}\u00a0${data.factors[factor]?.label[language] ?? ''}`;
  });

  return {
    $schema: SCHEMA,
    description: describeEffects(data, language),
    title: chartTitle(
      titled(metric, language),
      [
        isBare ? explained : `${explained} ${intervals}`,
        texts.lines,
        ...(rows.some(({ isTold }) => !isTold) ? [texts.hollow] : []),
        ...(isBare ? [texts.bare] : []),
        ...(isNarrow ? [`${key.join(texts.separator)}.`] : []),
        ARTIFICIAL[language],
      ],
      options,
    ),
    width: plotWidth,
    height,
    data: { values: rows },
    layer: [
      {
        data: { values: lines },
        mark: { type: 'rule', color: muted, strokeDash: [4, 3], aria: false },
        encoding: {
          x: { field: 'x', ...x },
          y: { field: 'y', ...y },
          x2: { field: 'x2' },
          y2: { field: 'y2' },
        },
      },
      {
        data: { values: lines },
        mark: {
          type: 'text',
          color: muted,
          align: 'right',
          baseline: 'bottom',
          dx: -4,
          dy: -3,
          fontSize: 11,
          stroke: background,
          strokeWidth: 0,
          aria: false,
        },
        encoding: { x: { field: 'x2', ...x }, y: { field: 'y2', ...y }, text: { field: 'name' } },
      },
      {
        mark: { type: 'rule', color: grid, strokeWidth: 1, aria: false },
        encoding: {
          ...at,
          x2: { value: plotWidth + 14 },
          y2: { field: 'labelAt' },
        },
      },
      {
        mark: { type: 'rule', color: colour, strokeWidth: 1.6, aria: false },
        encoding: { x: { field: 'muStarLow', ...x }, x2: { field: 'muStarHigh' }, y: at.y },
      },
      {
        mark: { type: 'rule', color: colour, strokeWidth: 1.6, aria: false },
        encoding: { x: at.x, y: { field: 'sigmaLow', ...y }, y2: { field: 'sigmaHigh' } },
      },
      {
        mark: { type: 'point', size: 80, strokeWidth: 2, opacity: 1, color: colour },
        encoding: {
          ...at,
          ...(isBare && {
            shape: { condition: { test: 'datum.hasInterval', value: 'circle' }, value: 'cross' },
          }),
          fill: {
            condition: { test: 'datum.isTold', value: colour },
            value: background,
          },
          tooltip: [
            { field: 'factor', title: texts.factor },
            { field: 'text', title: 'μ*' },
            { field: 'sigma', title: 'σ' },
            { field: 'mu', title: 'μ' },
          ],
        },
      },
      {
        mark: {
          type: 'text',
          align: 'left',
          baseline: 'middle',
          fontSize: 12,
          color: ink,
          aria: false,
        },
        encoding: {
          x: { value: plotWidth + 18 },
          y: { field: 'labelAt', ...y },
          text: { field: 'label' },
        },
      },
    ],
    config: chartConfig(theme),
  } as ChartSpec;
}

/** The effects in their ranks. */
function knownOf({ sensitivity }: Data) {
  return rankFactors(sensitivity).flatMap(({ factor }) =>
    sensitivity.effects.filter((effect) => effect.factor === factor),
  );
}

function describeEffects(data: Data, language: Language): string {
  const texts = TEXTS[language];
  const known = knownOf(data);
  const largest = Math.max(...known.map(({ muStar }) => muStar.estimate));
  const decimals = decimalsFor(largest / 10);
  const told = known.map(({ factor, muStar, sigma }) => {
    const [size, spread] = [muStar, sigma].map(({ estimate }) =>
      writeDecimal(estimate, { decimals }, language),
    );
    return `${data.factors[factor]?.label[language] ?? ''} μ* ${size}, σ ${spread}`;
  });
  return `${texts.described(titled(data.metric, language))} ${told.join(texts.separator)}.`;
}

const TEXTS = {
  en: {
    places:
      'To the right: factors that move it more. Upwards: their effect differs more from place to place',
    off: '; luck is taken off σ.',
    intervals: (trajectories: number) =>
      `Lines about the points: 95% intervals over ${trajectories} trajectories and the replicates.`,
    ofOneLuck: (trajectories: number) =>
      `Lines about the points: 95% intervals over ${trajectories} trajectories, all with the same luck.`,
    bare: 'Crosses: too few effects or replicates for an interval; whether luck made them cannot be told.',
    lines:
      'Dashed: σ as a part of μ*. Below 0.1 nearly straight and by itself; above 1 bent, or by way of others.',
    hollow: 'Hollow: cannot be told from luck.',
    x: (unit: string) => `μ*: mean size of the effects${unit === '' ? '' : ` (${unit})`}`,
    y: 'σ: how the effects scatter',
    ratios: { 0.1: 'σ = 0.1 μ*', 0.5: 'σ = 0.5 μ*', 1: 'σ = μ*' },
    factor: 'factor',
    separator: '; ',
    described: (metric: string) => `Elementary effects on ${metric}, the weightiest factor first:`,
  },
  fr: {
    places:
      'Vers la droite\u00a0: les facteurs qui la font varier davantage. Vers le haut\u00a0: leur effet diffère davantage d’un endroit à l’autre',
    off: '\u00a0; le hasard est ôté de σ.',
    intervals: (trajectories: number) =>
      `Traits autour des points\u00a0: intervalles à 95\u00a0% sur ${trajectories} trajectoires et les répétitions.`,
    ofOneLuck: (trajectories: number) =>
      `Traits autour des points\u00a0: intervalles à 95\u00a0% sur ${trajectories} trajectoires, toutes avec le même hasard.`,
    bare: 'Croix\u00a0: trop peu d’effets ou de répétitions pour un intervalle\u00a0; nul ne peut dire si le hasard les a faits.',
    lines:
      'Tirets\u00a0: σ rapporté à μ*. Au-dessous de 0,1, effet presque droit et propre\u00a0; au-dessus de 1, courbe ou par l’entremise d’autres.',
    hollow: 'Vide\u00a0: ne se distingue pas du hasard.',
    x: (unit: string) => `μ*\u00a0: ampleur moyenne des effets${unit === '' ? '' : ` (${unit})`}`,
    y: 'σ\u00a0: dispersion des effets',
    ratios: { 0.1: 'σ = 0,1 μ*', 0.5: 'σ = 0,5 μ*', 1: 'σ = μ*' },
    factor: 'facteur',
    separator: '\u00a0; ',
    described: (metric: string) =>
      `Effets élémentaires sur ${metric}, le facteur le plus fort d’abord\u00a0:`,
  },
};
