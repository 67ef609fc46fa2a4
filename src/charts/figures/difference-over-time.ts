import { decimalsFor, writeDecimal } from '../../analysis/write-number.ts';
import { tellOverTime } from '../../analysis/compare/over-time-sentence.ts';
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
import type { ComparisonFigure } from '../figure.ts';
import { ofKind } from '../of-kind.ts';
import { chartConfig, FONT_SIZE, THEMES } from '../theme.ts';
import type { NamedPair, DrawnOverTime, OverTimeData } from '../compare/comparison-figures.ts';
import { makeOverTime, OVER_TIME_NEEDS } from '../compare/make-over-time.ts';
import { inPairPanels, layPairs } from '../compare/pair-panels.ts';
import { describeMore, describeSides, differenceLabel, panelTitle } from '../compare/side-scale.ts';

const HEIGHT = 220;

export const differenceOverTime: ComparisonFigure<OverTimeData> = {
  name: 'difference-over-time',
  of: 'comparison',
  label: { en: 'Difference over time', fr: 'Différence au fil du temps' },
  shows: {
    en: 'The difference from the first side quarter by quarter, in a 95% band that holds for all quarters together, and the first quarter at which the two are clearly apart.',
    fr: 'La différence avec le premier côté, trimestre par trimestre, dans une bande à 95\u00a0% qui vaut pour tous les trimestres à la fois, et le premier trimestre où l’écart est net.',
  },
  metrics: 'one',
  needs: OVER_TIME_NEEDS,
  make: makeOverTime,
  spec: drawDifferenceOverTime,
  describe: describeDifference,
};

/** The difference quarter by quarter, in a band that holds for all quarters together, and the quarter at which the two part. */
export function drawDifferenceOverTime(data: OverTimeData, options: ChartOptions): ChartSpec {
  const { metric } = data;
  const { language, theme } = options;
  const { categories, ink, muted } = THEMES[theme];
  const texts = TEXTS[language];
  const kept = keptOf(data);
  const labels = kept.map(({ pair }) => differenceLabel(pair, language));
  const panels = layPairs(labels, options, 170);
  const colour = categories[0] ?? ink;
  const title = texts.axis(kept.length === 1 ? kept[0]?.pair : undefined, metric.unit[language]);
  const y = {
    type: 'quantitative' as const,
    title: wrap(title, HEIGHT, FONT_SIZE),
    axis: { tickCount: 5 },
  };
  const x = {
    field: 'tick',
    type: 'quantitative' as const,
    title: texts.time,
    scale: { nice: false },
    axis: { tickMinStep: 1, grid: false, tickCount: Math.max(3, Math.floor(panels.width / 50)) },
  };
  const isDifference = ofKind('difference');
  const rows = kept.flatMap(({ pair, one }) => rowsOf(pair, one, language));
  const aligned = (['left', 'right'] as const).filter((align) =>
    rows.some((row) => row.align === align),
  );
  return {
    $schema: SCHEMA,
    description: describeDifference(data, language),
    title: chartTitle(
      texts.title(titled(metric, language)),
      [
        describeSides(data, language),
        texts.explain,
        ...(kept.some(({ one }) => one.partsAt !== undefined) ? [texts.parting] : []),
        ...describeMore(data, language),
        ARTIFICIAL[language],
      ],
      options,
    ),
    data: { values: rows },
    ...inPairPanels(
      labels,
      panels,
      HEIGHT,
      {
        layer: [
          {
            mark: { type: 'rule', color: muted, strokeDash: [4, 3], aria: false },
            encoding: { y: { datum: 0, type: 'quantitative' } },
          },
          {
            transform: isDifference,
            mark: { type: 'area', opacity: 0.25, color: colour },
            encoding: { x, y: { field: 'low', ...y }, y2: { field: 'high' } },
          },
          {
            transform: isDifference,
            mark: { type: 'line', strokeWidth: 2.4, color: colour },
            encoding: { x, y: { field: 'difference', ...y } },
          },
          // Vega warns of layers without rows.
          ...aligned.map((align) => ({
            transform: [{ filter: `datum.align === '${align}'` }],
            encoding: { x },
            layer: [
              { mark: { type: 'rule' as const, color: ink, strokeWidth: 1.2 } },
              {
                mark: {
                  type: 'text' as const,
                  align,
                  baseline: 'top' as const,
                  dx: align === 'left' ? 5 : -5,
                  y: 2,
                  color: ink,
                },
                encoding: { text: { field: 'text' } },
              },
            ],
          })),
        ],
      },
      panelTitle(data.pairs, language),
    ),
    config: chartConfig(theme),
  } as ChartSpec;
}

interface Row {
  readonly kind: 'difference' | 'parting';
  readonly pair: string;
  readonly tick: number;
  readonly text?: string;
  readonly align?: 'left' | 'right';
}

function rowsOf(pair: NamedPair, one: DrawnOverTime, language: Language): Row[] {
  const label = differenceLabel(pair, language);
  const last = one.ticks.at(-1) ?? 0;
  const differences = one.ticks.map((tick, i) => ({
    kind: 'difference' as const,
    pair: label,
    tick,
    difference: plotted(one.difference[i]),
    low: plotted(one.low[i]),
    high: plotted(one.high[i]),
  }));
  const { partsAt } = one;
  if (partsAt === undefined) return differences;
  const align = partsAt > last / 2 ? ('right' as const) : ('left' as const);
  const text = TEXTS[language].quarter(partsAt);
  return [...differences, { kind: 'parting' as const, pair: label, tick: partsAt, align, text }];
}

interface Kept {
  readonly pair: NamedPair;
  readonly one: DrawnOverTime;
}

/** The pairs of which there is something to draw. */
function keptOf({ pairs, overTime }: OverTimeData): Kept[] {
  return overTime.flatMap((one) => {
    const pair = pairs[one.pair];
    return pair === undefined ? [] : [{ pair, one }];
  });
}

function describeDifference(data: OverTimeData, language: Language): string {
  const { metric } = data;
  const texts = TEXTS[language];
  const told = keptOf(data).map(({ pair, one }) => {
    const { difference, low, high } = one;
    const last = difference.length - 1;
    const decimals = decimalsFor(((high[last] ?? 0) - (low[last] ?? 0)) / 2);
    const value = writeDecimal(
      difference[last] ?? Number.NaN,
      { decimals, isSigned: true },
      language,
    );
    return `${differenceLabel(pair, language)}, ${texts.atEnd} ${value}. ${tellOverTime(one)[language]}`;
  });
  return `${texts.title(titled(metric, language))}. ${told.join(' ')}`;
}

const TEXTS = {
  en: {
    title: (metric: string) => `${metric}: difference over time`,
    time: 'Time (quarters)',
    axis: (pair: NamedPair | undefined, unit: string) =>
      (pair === undefined ? 'Difference' : `${pair.b} − ${pair.a}`) + (unit && ` (${unit})`),
    explain: 'Line: mean difference. Band: 95%, for all quarters together.',
    parting: 'Upright line: the first quarter at which the band excludes zero.',
    quarter: (tick: number) => `quarter ${tick}`,
    atEnd: 'at the end',
  },
  fr: {
    title: (metric: string) => `${metric}\u00a0: différence au fil du temps`,
    time: 'Temps (trimestres)',
    axis: (pair: NamedPair | undefined, unit: string) =>
      (pair === undefined ? 'Différence' : `${pair.b} − ${pair.a}`) + (unit && ` (${unit})`),
    explain:
      'Courbe\u00a0: différence moyenne. Bande\u00a0: à 95\u00a0%, pour tous les trimestres à la fois.',
    parting: 'Trait vertical\u00a0: le premier trimestre où la bande exclut zéro.',
    quarter: (tick: number) => `trimestre ${tick}`,
    atEnd: 'à la fin',
  },
};
