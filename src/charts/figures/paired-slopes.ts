import { compareArms } from '../../analysis/compare/compare-arms.ts';
import { writeDecimal } from '../../analysis/write-number.ts';
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
import { ofKind } from '../of-kind.ts';
import { describeCover, describeMean } from '../remarks.ts';
import { chartConfig, THEMES } from '../theme.ts';
import type { PairedSlopesData } from '../compare/comparison-figures.ts';
import { drawnValues } from '../compare/draw-comparison.ts';
import { armsOf, pairArms } from '../compare/figure-arms.ts';
import { inPairPanels, layPairs } from '../compare/pair-panels.ts';
import { describeMore, describeSides, pairLabel, panelTitle } from '../compare/side-scale.ts';
import { type ComparisonFigure, NOT_MEASURED, RUNS_WITH_METRICS } from '../figure.ts';

const HEIGHT = 250;

export const pairedSlopes: ComparisonFigure<PairedSlopesData> = {
  name: 'paired-slopes',
  of: 'comparison',
  label: { en: 'Paired slopes', fr: 'Pentes par paires' },
  shows: {
    en: 'A line for each pair of runs of the same luck, from one side to the other, with both means and their 95% intervals. Runs that share no luck are ticks.',
    fr: 'Un trait par paire de simulations aux mêmes aléas, d’un côté à l’autre, avec les deux moyennes et leurs intervalles à 95\u00a0%. Des simulations sans aléas communs sont des tirets.',
  },
  metrics: 'one',
  needs: RUNS_WITH_METRICS,
  make(arms, { metrics: [metric] }) {
    if (metric === undefined) return { nothing: NOT_MEASURED };
    const { armPairs, ...sides } = pairArms(arms);
    const values = compareArms(armsOf(armPairs), [metric]).map(([found]) => {
      if (found === undefined) throw new RangeError('nothing was compared');
      return drawnValues(found);
    });
    if (!values.some(({ n }) => n > 0)) return { nothing: NOT_MEASURED };
    return { data: { ...sides, metric, values } };
  },
  spec: drawPairedSlopes,
  describe: describePairedSlopes,
};

/** Paired slopes: every pair of runs of the same luck as a line from one side to the other, the means over them. Unpaired runs are points. */
export function drawPairedSlopes(data: PairedSlopesData, options: ChartOptions): ChartSpec {
  const { metric, values, pairs, sides } = data;
  const { language, theme } = options;
  const { categories, ink, muted } = THEMES[theme];
  const texts = TEXTS[language];
  const labels = pairs.map((pair) => pairLabel(pair, language));
  const panels = layPairs(labels, options, 150);
  const directions = ['up', 'down', 'same'] as const;
  const words = directions.map((direction) => texts[direction]);
  const isPaired = pairs.every((pair) => pair.isPaired);
  const colours = [categories[0] ?? ink, categories[1] ?? ink, muted];
  const y = {
    type: 'quantitative' as const,
    title: axisTitle(metric, HEIGHT, language),
    scale: { zero: false },
    axis: { tickCount: 5 },
  };
  const x = {
    field: 'side',
    type: 'ordinal' as const,
    title: null,
    sort: sides.map(({ letter }) => letter),
    scale: { padding: 0.3 },
    axis: { labelAngle: 0, labelFontSize: 14, labelFontWeight: 'bold' as const, labelPadding: 6 },
  };
  const layers = {
    encoding: { x },
    layer: [
      ...(isPaired
        ? [
            {
              transform: ofKind('run'),
              mark: { type: 'line' as const, strokeWidth: 0.8, opacity: 0.5 },
              encoding: {
                y: { field: 'value', ...y },
                detail: { field: 'run' },
                color: {
                  field: 'direction',
                  type: 'nominal' as const,
                  scale: { domain: words, range: colours },
                  legend: {
                    title: null,
                    orient: 'top' as const,
                    symbolType: 'stroke' as const,
                    symbolStrokeWidth: 2,
                    symbolOpacity: 1,
                    symbolSize: 250,
                  },
                },
                ...(THEMES[theme].hasDashes && {
                  strokeDash: {
                    field: 'direction',
                    type: 'nominal' as const,
                    scale: {
                      domain: words,
                      range: [
                        [1, 0],
                        [4, 2],
                        [1, 2],
                      ],
                    },
                  },
                }),
              },
            },
          ]
        : [
            {
              transform: ofKind('run'),
              mark: {
                type: 'tick' as const,
                opacity: 0.5,
                width: 26,
                thickness: 1,
                color: colours[0] ?? ink,
              },
              encoding: { y: { field: 'value', ...y } },
            },
          ]),
      {
        transform: ofKind('mean'),
        mark: { type: 'line' as const, strokeWidth: 3, color: ink },
        encoding: { y: { field: 'value', ...y } },
      },
      {
        transform: ofKind('mean'),
        mark: { type: 'rule' as const, strokeWidth: 3, color: ink },
        encoding: { y: { field: 'low', ...y }, y2: { field: 'high' } },
      },
      {
        transform: ofKind('mean'),
        mark: { type: 'point' as const, filled: true, size: 90, opacity: 1, color: ink },
        encoding: { y: { field: 'value', ...y } },
      },
      ...(['left', 'right'] as const).map((edge) => ({
        transform: ofKind('mean', `datum.edge === '${edge}'`),
        mark: {
          type: 'text' as const,
          align: edge === 'left' ? ('right' as const) : ('left' as const),
          dx: edge === 'left' ? -9 : 9,
          fontWeight: 'bold' as const,
          color: ink,
        },
        encoding: { y: { field: 'value', ...y }, text: { field: 'text' } },
      })),
    ],
  };
  // Of pairs `n` counts one for both sides, else the runs of either.
  const isCut = values.some(({ a, b, n }, at) => {
    return n > (pairs[at]?.isPaired === true ? a.length : a.length + b.length);
  });
  const most = Math.max(...values.flatMap(({ a, b }) => [a.length, b.length]));
  const drawn = isCut ? most : undefined;
  return {
    $schema: SCHEMA,
    description: describePairedSlopes(data, language),
    title: chartTitle(
      texts.title(titled(metric, language)),
      [
        describeSides(data, language),
        isPaired ? texts.paired(drawn) : texts.unpaired(drawn),
        ...(isPaired ? [countsOf(data, language)] : []),
        describeMean(metric, { withHalf: false }, language) + texts.interval,
        ...describeCover(metric, language),
        ...describeMore(data, language),
        ARTIFICIAL[language],
      ],
      options,
    ),
    data: { values: rowsOf(data, labels, language) },
    ...inPairPanels(labels, panels, HEIGHT, layers, panelTitle(pairs, language)),
    ...(labels.length > 1 && { resolve: { scale: { x: 'independent' } } }),
    config: chartConfig(theme),
  } as ChartSpec;
}

function rowsOf(
  { pairs, values }: PairedSlopesData,
  labels: readonly string[],
  language: Language,
) {
  return values.flatMap(({ a, b, means, decimals }, place) => {
    const [pair, { a: left = '', b: right = '' } = {}] = [labels[place], pairs[place]];
    const sides = [left, right];
    const rows = [a, b].flatMap((runs, side) =>
      runs.map((value, run) => ({
        kind: 'run',
        pair,
        side: sides[side],
        run: `${place}.${run}`,
        value: plotted(value),
        direction: directionOf(a[run], b[run], language),
      })),
    );
    const middles = means.map(({ mean, low, high }, side) => ({
      kind: 'mean',
      pair,
      side: sides[side],
      edge: side === 0 ? 'left' : 'right',
      value: plotted(mean),
      low: plotted(low),
      high: plotted(high),
      text: writeDecimal(mean, { decimals }, language),
    }));
    return [...rows, ...middles];
  });
}

function directionOf(from = Number.NaN, to = Number.NaN, language: Language): string {
  const texts = TEXTS[language];
  if (to > from) return texts.up;
  return to < from ? texts.down : texts.same;
}

/** Of all pairs, drawn or not. */
function countsOf({ pairs, values }: PairedSlopesData, language: Language): string {
  const texts = TEXTS[language];
  const told = values.map(({ above, below, n }, at) => {
    const pair = pairs[at];
    const name =
      pair === undefined || pairs.length === 1 ? '' : `${pairLabel(pair, language)}${texts.colon} `;
    return name + texts.counts(above, below, n);
  });
  const factor = panelTitle(pairs, language);
  return `${factor === null ? '' : `${factor}${texts.colon} `}${told.join(texts.separator)}.`;
}

function describePairedSlopes(
  { metric, pairs, values }: PairedSlopesData,
  language: Language,
): string {
  const texts = TEXTS[language];
  const told = values.map(({ means, above, below, n, decimals }, at) => {
    const { a = '', b = '', at: level, isPaired = false } = pairs[at] ?? {};
    const [left, right] = means.map(({ mean }) => writeDecimal(mean, { decimals }, language));
    const where = level === undefined ? '' : `${level.level[language]}${texts.colon} `;
    const counts = isPaired ? ` (${texts.counts(above, below, n)})` : '';
    return `${where}${a} ${left}, ${b} ${right}${counts}`;
  });
  return `${texts.title(titled(metric, language))}. ${told.join(texts.separator)}.`;
}

const TEXTS = {
  en: {
    title: (metric: string) => `${metric}: run by run`,
    up: 'rises',
    down: 'falls',
    same: 'stays the same',
    paired: (drawn: number | undefined) =>
      `Each thin line is a pair of runs of the same luck${drawn === undefined ? '' : ` (${drawn} of them are drawn)`}.`,
    unpaired: (drawn: number | undefined) =>
      `Each tick is a run${drawn === undefined ? '' : ` (of each side ${drawn} at most are drawn)`}; the runs of the two sides do not share their luck.`,
    interval: ' Thick: its 95% interval.',
    counts: (above: number, below: number, n: number) => `${above} of ${n} rise, ${below} fall`,
    colon: ':',
    separator: '; ',
  },
  fr: {
    title: (metric: string) => `${metric}\u00a0: simulation par simulation`,
    up: 'monte',
    down: 'baisse',
    same: 'reste égale',
    paired: (drawn: number | undefined) =>
      `Chaque trait fin est une paire de simulations aux mêmes aléas${drawn === undefined ? '' : ` (${drawn} sont dessinées)`}.`,
    unpaired: (drawn: number | undefined) =>
      `Chaque tiret est une simulation${drawn === undefined ? '' : ` (de chaque côté, ${drawn} au plus sont dessinées)`}\u00a0; celles des deux côtés ne partagent pas leurs aléas.`,
    interval: ' Trait épais\u00a0: son intervalle à 95\u00a0%.',
    counts: (above: number, below: number, n: number) =>
      `${above} sur ${n} montent, ${below} baissent`,
    colon: '\u00a0:',
    separator: '\u00a0; ',
  },
};
