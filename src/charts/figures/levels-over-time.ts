import { decimalsFor, writeDecimal } from '../../analysis/write-number.ts';
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
import type { ComparisonFigure } from '../figure.ts';
import { describeCover } from '../remarks.ts';
import { chartConfig } from '../theme.ts';
import type { OverTimeData } from '../compare/comparison-figures.ts';
import { makeOverTime, OVER_TIME_NEEDS } from '../compare/make-over-time.ts';
import { AXIS, inPairPanels, layPairs } from '../compare/pair-panels.ts';
import { describeMore, pairLabel, sideScale, panelTitle } from '../compare/side-scale.ts';

const HEIGHT = 220;

export const levelsOverTime: ComparisonFigure<OverTimeData> = {
  name: 'levels-over-time',
  of: 'comparison',
  label: { en: 'Sides over time', fr: 'Les côtés au fil du temps' },
  shows: {
    en: 'How the means of the sides of a comparison went over time.',
    fr: 'Évolution des moyennes des côtés d’une comparaison.',
  },
  metrics: 'one',
  needs: OVER_TIME_NEEDS,
  make: makeOverTime,
  spec: drawLevelsOverTime,
  describe: describeLevels,
};

/** How the means of the sides went over time. */
export function drawLevelsOverTime(data: OverTimeData, options: ChartOptions): ChartSpec {
  const { metric, pairs, overTime } = data;
  const { language, theme } = options;
  const texts = TEXTS[language];
  const labels = pairs
    .map((pair) => pairLabel(pair, language))
    .filter((_, at) => overTime.some(({ pair }) => pair === at));
  const { labels: names, colour: _, ...channels } = sideScale(data, options, AXIS);
  const panels = layPairs(labels, options, 170);
  const rows = overTime.flatMap((one) => {
    const pair = pairs[one.pair];
    if (pair === undefined) return [];
    return (
      [
        ['a', pair.a],
        ['b', pair.b],
      ] as const
    ).flatMap(([side, letter]) =>
      one.ticks.map((tick, i) => ({
        pair: pairLabel(pair, language),
        side: names.get(letter) ?? letter,
        tick,
        value: plotted(one[side][i]),
      })),
    );
  });
  return {
    $schema: SCHEMA,
    description: describeLevels(data, language),
    title: chartTitle(
      texts.title(titled(metric, language)),
      [
        texts.explain,
        ...(metric.kind === 'flow' ? [texts.counted] : []),
        ...describeCover(metric, language),
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
        mark: { type: 'line', strokeWidth: 2.4 },
        encoding: {
          x: {
            field: 'tick',
            type: 'quantitative',
            title: texts.time,
            scale: { nice: false },
            axis: {
              tickMinStep: 1,
              grid: false,
              tickCount: Math.max(3, Math.floor(panels.width / 50)),
            },
          },
          y: {
            field: 'value',
            type: 'quantitative',
            title: axisTitle(metric, HEIGHT, language),
            scale: { zero: false },
            axis: { tickCount: 5 },
          },
          ...channels,
        },
      },
      panelTitle(pairs, language),
    ),
    config: chartConfig(theme),
  } as ChartSpec;
}

function describeLevels({ metric, pairs, overTime }: OverTimeData, language: Language): string {
  const texts = TEXTS[language];
  const ends = overTime.flatMap((one) => {
    const pair = pairs[one.pair];
    if (pair === undefined) return [];
    const [a, b] = [one.a.at(-1) ?? Number.NaN, one.b.at(-1) ?? Number.NaN];
    const decimals = decimalsFor(Math.abs(b - a) / 4);
    const write = (value: number) => writeDecimal(value, { decimals }, language);
    const level = pair.at === undefined ? '' : `${pairLabel(pair, language)}, `;
    return [`${level}${pair.a} ${write(a)}, ${pair.b} ${write(b)}`];
  });
  return `${texts.title(titled(metric, language))}. ${texts.atEnd} ${ends.join(texts.separator)}.`;
}

const TEXTS = {
  en: {
    title: (metric: string) => `${metric} over time`,
    time: 'Time (quarters)',
    explain: 'Means of the runs that are compared.',
    counted: 'Counted quarter by quarter.',
    atEnd: 'At the end:',
    separator: '; ',
  },
  fr: {
    title: (metric: string) => `${metric} au fil du temps`,
    time: 'Temps (trimestres)',
    explain: 'Moyennes des simulations comparées.',
    counted: 'Compté trimestre par trimestre.',
    atEnd: 'À la fin\u00a0:',
    separator: '\u00a0; ',
  },
};
