import { rankFactors } from '../../analysis/sensitivity/ranking.ts';
import type { OneAtATimeSensitivity } from '../../analysis/sensitivity/sensitivity-of.ts';
import {
  decimalsFor,
  writeDecimal,
  writeInterval,
  writeLevel,
} from '../../analysis/write-number.ts';
import type { Design, Level } from '../../analysis/design.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import type { Language, Text } from '../../model/text.ts';
import {
  ARTIFICIAL,
  axisTitle,
  type ChartOptions,
  type ChartSpec,
  chartTitle,
  plotted,
  SCHEMA,
  titled,
  wrapAt,
} from '../chart.ts';
import type { ResultsFigure } from '../figure.ts';
import { makeSensitivity, type SensitivityData } from '../sensitivity/sensitivity-data.ts';
import { rowAxis } from '../row-axis.ts';
import { chartConfig, THEMES } from '../theme.ts';

/** What one factor at a time does to a measure, from the value at the base. */
export interface TornadoData extends Pick<SensitivityData, 'metric'> {
  readonly base: number;
  readonly replicates: number;
  /** The weightiest first. */
  readonly factors: readonly TornadoFactor[];
}

interface TornadoFactor {
  readonly label: Text;
  readonly base: Text;
  readonly bars: readonly TornadoBar[];
}

interface TornadoBar {
  readonly level: Text;
  readonly side: Side;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly isClear: boolean;
}

const SIDES = ['lower', 'higher', 'other'] as const;
type Side = (typeof SIDES)[number];

const LETTER = 6.3;

/** Thickness of a bar, in pixels. */
const BAR = 13;

export const tornado: ResultsFigure<TornadoData> = {
  name: 'tornado',
  of: 'results',
  label: { en: 'Tornado: one factor at a time', fr: 'Tornade\u00a0: un facteur à la fois' },
  shows: {
    en: 'How far each factor alone moves a measure from its value at the base, at a lower and at a higher value of the factor, with 95\u202f% intervals; the factor that moves it most stands on top.',
    fr: 'De combien chaque facteur déplace à lui seul une mesure depuis sa valeur de base, à une valeur plus basse et à une plus haute du facteur, avec des intervalles à 95\u202f%\u00a0; en haut, le facteur qui la déplace le plus.',
  },
  metrics: 'one',
  needs: [{ table: 'runs', columns: [], hasMetrics: true, rows: 'all' }],
  methods: ['oat'],
  make(results, choice) {
    const made = makeSensitivity(results, choice, ['oat']);
    if ('nothing' in made) return made;
    const { metric, sensitivity } = made.data;
    return { data: tornadoData(metric, sensitivity, results.runs.design) };
  },
  spec: drawTornado,
  describe: describeTornado,
};

/** Cuts an analysis down to what is drawn of it. */
export function tornadoData(
  metric: MetricInfo,
  sensitivity: OneAtATimeSensitivity,
  { factors, points }: Design,
): TornadoData {
  const { base, effects } = sensitivity;
  const drawn = rankFactors(sensitivity).map(({ factor }): TornadoFactor => {
    const declared = factors[factor];
    const written = (level: Level): Text => ({
      en: writeLevel(level, declared ?? {}, 'en'),
      fr: writeLevel(level, declared ?? {}, 'fr'),
    });
    const middle = points[0]?.[factor] ?? null;
    const bars = effects
      .filter((effect) => effect.factor === factor && Number.isFinite(effect.difference.mean))
      .map(({ level, difference, isClear }) => ({
        level: written(level),
        side: sideOf(level, middle),
        mean: base.mean + difference.mean,
        low: base.mean + difference.low,
        high: base.mean + difference.high,
        isClear,
      }));
    const label = declared?.label ?? { en: '', fr: '' };
    return { label, base: written(rounded(middle)), bars };
  });
  return { metric, base: base.mean, replicates: base.n + base.missing, factors: drawn };
}

/** The base may be a value that the model works out: three digits tell where it is. */
function rounded(level: Level): Level {
  return typeof level === 'number' ? Number(level.toPrecision(3)) : level;
}

function sideOf(level: Level, base: Level): Side {
  if (typeof level !== 'number' || typeof base !== 'number') return 'other';
  return level < base ? 'lower' : 'higher';
}

function drawTornado(data: TornadoData, options: ChartOptions): ChartSpec {
  const { language, theme, width } = options;
  const { metric, base, factors, replicates } = data;
  const { categories, ink, muted, background } = THEMES[theme];
  const texts = TEXTS[language];
  const most = Math.max(12, Math.floor((0.36 * width) / LETTER));
  const named = factors.map((factor) => {
    const lines = wrapAt(factor.label[language], most);
    return { ...factor, name: [...lines, texts.base(factor.base[language])].join('\n'), lines };
  });
  const longest = Math.max(
    ...named.flatMap(({ name }) => name.split('\n').map((one) => one.length)),
  );
  const aside = 14 + LETTER * longest;
  const plotWidth = Math.floor(Math.min(820, width - aside - 16));
  const bars = named.flatMap(({ name, bars: of }) =>
    of.map((bar, at) => ({ ...bar, name, slot: (at + 1) / (of.length + 1) })),
  );
  const decimals = decimalsFor(
    Math.max(0, ...bars.map(({ low, high }) => (high - low) / 2).filter(Number.isFinite)),
  );
  const rows = bars.map(({ name, level, slot, side, mean, low, high, isClear }) => ({
    factor: name,
    level: level[language],
    slot,
    side: texts[side],
    mean: plotted(mean),
    low: plotted(Number.isFinite(low) ? low : mean),
    high: plotted(Number.isFinite(high) ? high : mean),
    base: plotted(base),
    // Where the value of the factor is written: beyond the bar and its interval.
    end: plotted(mean < base ? Math.min(mean, low || mean) : Math.max(mean, high || mean)),
    isBelow: mean < base,
    isClear,
    difference: writeDecimal(mean - base, { decimals, isSigned: true }, language),
    interval: writeInterval(low - base, high - base, { decimals, isSigned: true }, language),
  }));
  const sides = SIDES.filter((side) => bars.some((bar) => bar.side === side));
  const domain = sides.map((side) => texts[side]);
  const range = sides.map((side) => categories[COLOURS[side]] ?? ink);
  const names = named.map(({ name }) => name);
  const step = Math.max(
    ...named.map(({ lines, bars: of }) => {
      return Math.max(15 * (lines.length + 1) + 8, 1.6 * BAR * (of.length + 1));
    }),
  );
  const x = {
    type: 'quantitative' as const,
    title: axisTitle(metric, plotWidth, language),
    scale: { domain: domainOf(rows, base, plotWidth), nice: false, zero: false },
    axis: { tickCount: Math.max(3, Math.floor(plotWidth / 90)), grid: true },
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
  const color = {
    field: 'side',
    type: 'nominal' as const,
    scale: { domain, range },
    legend: {
      title: null,
      orient: 'top' as const,
      direction: 'horizontal' as const,
      columns: width < 460 ? 1 : domain.length,
      symbolType: 'square' as const,
      symbolStrokeWidth: 1.5,
    },
  };
  const value = (isBelow: boolean) => ({
    transform: [{ filter: `datum.isBelow === ${isBelow}` }],
    mark: {
      type: 'text' as const,
      align: isBelow ? ('right' as const) : ('left' as const),
      dx: isBelow ? -5 : 5,
      fontSize: 11,
      color: ink,
      aria: false,
    },
    encoding: { ...place, x: { field: 'end', ...x }, text: { field: 'level' } },
  });

  /** Filled where the difference is clear, else outlined: told apart on grey paper too. */
  const bar = (isClear: boolean) => ({
    transform: [{ filter: `datum.isClear === ${isClear}` }],
    mark: { type: 'bar' as const, height: BAR, filled: isClear },
    encoding: {
      ...place,
      x: { field: 'base', ...x },
      x2: { field: 'mean' },
      color,
      tooltip: [
        { field: 'factor', title: texts.factor },
        { field: 'level', title: texts.value },
        { field: 'difference', title: texts.difference },
        { field: 'interval', title: texts.interval },
      ],
    },
  });

  return {
    $schema: SCHEMA,
    description: describeTornado(data, language),
    title: chartTitle(
      titled(metric, language),
      [texts.explain(replicates), texts.open, ARTIFICIAL[language]],
      options,
    ),
    width: plotWidth,
    height: step * names.length,
    data: { values: rows },
    layer: [
      bar(true),
      bar(false),
      {
        // Readable on the bar and beside it.
        mark: { type: 'rule', strokeWidth: 4, color: background, aria: false },
        encoding: { ...place, x: { field: 'low', ...x }, x2: { field: 'high' } },
      },
      {
        mark: { type: 'rule', strokeWidth: 1.6, color: ink, aria: false },
        encoding: { ...place, x: { field: 'low', ...x }, x2: { field: 'high' } },
      },
      {
        mark: { type: 'rule', color: muted, strokeWidth: 1.5, aria: false },
        encoding: { x: { datum: plotted(base), type: 'quantitative' } },
      },
      value(true),
      value(false),
    ],
    config: chartConfig(theme),
  } as ChartSpec;
}

const COLOURS: Readonly<Record<Side, number>> = { lower: 1, higher: 0, other: 2 };

/** With room at either side for the values that stand beyond the bars. */
function domainOf(
  rows: readonly { end: number | null; level: string; isBelow: boolean }[],
  base: number,
  width: number,
): [number, number] {
  const ends = rows.flatMap(({ end }) => end ?? []);
  const [low, high] = [Math.min(base, ...ends), Math.max(base, ...ends)];
  const span = high - low || Math.abs(base) || 1;
  const room = (isBelow: boolean) =>
    Math.max(0, ...rows.flatMap((row) => (row.isBelow === isBelow ? [row.level.length] : [])));
  const [left, right] = [true, false].map((isBelow) => 12 + LETTER * room(isBelow)) as [
    number,
    number,
  ];
  const inside = Math.max(60, width - left - right);
  return [low - (span * left) / inside, high + (span * right) / inside];
}

function describeTornado({ metric, base, factors }: TornadoData, language: Language): string {
  const texts = TEXTS[language];
  const decimals = decimalsFor(
    Math.max(
      0,
      ...factors.flatMap(({ bars }) => bars.map(({ low, high }) => (high - low) / 2 || 0)),
    ),
  );
  const told = factors.map(({ label, bars }) => {
    const values = bars.map(({ level, mean }) => {
      const difference = writeDecimal(mean - base, { decimals, isSigned: true }, language);
      return `${difference} ${texts.at} ${level[language]}`;
    });
    return `${label[language]}${texts.colon} ${values.join(', ')}`;
  });
  const value = writeDecimal(base, { decimals }, language);
  return `${texts.described(titled(metric, language), value)} ${told.join(texts.separator)}.`;
}

const TEXTS = {
  en: {
    base: (value: string) => `base: ${value}`,
    lower: 'below the base',
    higher: 'above the base',
    other: 'another option',
    explain: (replicates: number) =>
      `Bars: from the mean at the base (line) to the mean where one factor alone has another value (written at the end). Thin lines: 95\u202f% interval of the difference, pair by pair, over ${replicates} replicates.`,
    open: 'Hollow: no clear difference, all of them allowed for.',
    factor: 'factor',
    value: 'value',
    difference: 'difference',
    interval: '95\u202f% interval',
    described: (metric: string, base: string) =>
      `${metric} at the base: ${base}. One factor at a time:`,
    at: 'at',
    colon: ':',
    separator: '; ',
  },
  fr: {
    base: (value: string) => `base\u00a0: ${value}`,
    lower: 'au-dessous de la base',
    higher: 'au-dessus de la base',
    other: 'autre option',
    explain: (replicates: number) =>
      `Barres\u00a0: de la moyenne à la base (trait) à la moyenne où un seul facteur prend une autre valeur (écrite au bout). Traits fins\u00a0: intervalle à 95\u202f% de la différence, paire par paire, sur ${replicates} répétitions.`,
    open: 'Vide\u00a0: pas de différence nette, compte tenu de toutes.',
    factor: 'facteur',
    value: 'valeur',
    difference: 'différence',
    interval: 'intervalle à 95\u202f%',
    described: (metric: string, base: string) =>
      `${metric} à la base\u00a0: ${base}. Un facteur à la fois\u00a0:`,
    at: 'à',
    colon: '\u00a0:',
    separator: '\u00a0; ',
  },
};
