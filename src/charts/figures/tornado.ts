import { decimalsFor, writeDecimal, writeInterval } from '../../analysis/write-number.ts';
import type { Language } from '../../model/text.ts';
import {
  ARTIFICIAL,
  axisTitle,
  type ChartOptions,
  type ChartSpec,
  chartTitle,
  plotted,
  SCHEMA,
  titled,
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
import { makeSensitivity } from '../sensitivity/sensitivity-data.ts';
import {
  type Certainty,
  type Side,
  SIDES,
  type TornadoData,
  tornadoData,
} from '../sensitivity/tornado-data.ts';
import { TORNADO_TEXTS } from '../sensitivity/tornado-texts.ts';
import { chartConfig, LETTER, THEMES } from '../theme.ts';

/** Thickness of a bar, in pixels. */
const BAR = 13;

const CERTAINTIES = ['clear', 'open', 'unknown'] as const;

export const tornado: ResultsFigure<TornadoData> = {
  name: 'tornado',
  of: 'results',
  label: { en: 'Tornado: one factor at a time', fr: 'Tornade\u00a0: un facteur à la fois' },
  shows: {
    en: 'How far each factor alone moves a measure from its value at the base, at a lower and at a higher value of the factor, with 95% intervals; the factor that moves it most stands on top.',
    fr: 'De combien chaque facteur fait varier à lui seul une mesure depuis sa valeur de base, à une valeur plus basse et à une plus haute du facteur, avec des intervalles à 95\u00a0%\u00a0; en haut, le facteur qui la fait le plus varier.',
  },
  metrics: 'one',
  needs: RUNS_WITH_METRICS,
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

function drawTornado(data: TornadoData, options: ChartOptions): ChartSpec {
  const { language, theme, width } = options;
  const { metric, base, factors, replicates } = data;
  const { categories, ink, muted, background } = THEMES[theme];
  const texts = TORNADO_TEXTS[language];
  const named = factors.map((factor) => {
    const lines = breakName(factor.label[language], width);
    return { ...factor, name: [...lines, texts.base(factor.base[language])].join('\n'), lines };
  });
  const names = named.map(({ name }) => name);
  const { width: plotWidth, place } = layRows(names, { width, right: 16 });
  const bars = named.flatMap(({ name, bars: of }) =>
    of.map((bar, at) => ({ ...bar, name, slot: (at + 1) / (of.length + 1) })),
  );
  const decimals = decimalsFor(
    Math.max(0, ...bars.map(({ low, high }) => (high - low) / 2).filter(Number.isFinite)),
  );
  const rows = bars.map(({ name, level, slot, side, mean, low, high, certainty }) => ({
    factor: name,
    level: level[language],
    slot,
    side: texts[side],
    mean: plotted(mean),
    ...drawnEnds({ estimate: mean, low, high }),
    base: plotted(base),
    // Where the value of the factor is written: beyond the bar and its interval.
    end: plotted(mean < base ? Math.min(mean, low || mean) : Math.max(mean, high || mean)),
    isBelow: mean < base,
    certainty,
    difference: writeDecimal(mean - base, { decimals, isSigned: true }, language),
    interval: writeInterval(low - base, high - base, { decimals, isSigned: true }, language),
  }));
  const sides = SIDES.filter((side) => bars.some((bar) => bar.side === side));
  const domain = sides.map((side) => texts[side]);
  const range = sides.map((side) => categories[COLOURS[side]] ?? ink);
  const step = Math.max(
    ...named.map(({ lines, bars: of }) => {
      return Math.max(LINE * (lines.length + 1) + 8, 1.6 * BAR * (of.length + 1));
    }),
  );
  const x = {
    type: 'quantitative' as const,
    title: axisTitle(metric, plotWidth, language),
    scale: { domain: domainOf(rows, base, plotWidth), nice: false, zero: false },
    axis: { tickCount: tickCountOf(plotWidth), grid: true },
  };
  const legend = {
    ...legendAbove(domain.length, width),
    symbolType: 'square' as const,
    symbolStrokeWidth: 1.5,
  };
  const color = {
    field: 'side',
    type: 'nominal' as const,
    scale: { domain, range },
    // Of switches alone every value is another option: nothing to tell apart.
    legend: domain.length > 1 || sides[0] !== 'other' ? legend : null,
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

  /** Filled where the difference is clear, else outlined, dashed where nobody can tell: told apart on grey paper too. */
  const bar = (certainty: Certainty) => ({
    transform: [{ filter: `datum.certainty === '${certainty}'` }],
    mark: {
      type: 'bar' as const,
      height: BAR,
      filled: certainty === 'clear',
      ...(certainty === 'unknown' && { strokeDash: [3, 2] }),
    },
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
      [
        replicates > 1 ? `${texts.explain} ${texts.lines(replicates)}` : texts.explain,
        ...CERTAINTIES.flatMap((one) =>
          one !== 'clear' && bars.some(({ certainty }) => certainty === one) ? [texts[one]] : [],
        ),
        ARTIFICIAL[language],
      ],
      options,
    ),
    width: plotWidth,
    height: step * names.length,
    data: { values: rows },
    layer: [
      ...CERTAINTIES.filter((one) => bars.some(({ certainty }) => certainty === one)).map(bar),
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
  const texts = TORNADO_TEXTS[language];
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
