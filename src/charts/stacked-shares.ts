import type { SharesOverTime } from '../analysis/shares.ts';
import { writeWholePercent } from '../analysis/write-count.ts';
import { writeInterval } from '../analysis/write-number.ts';
import type { Language, Text } from '../model/text.ts';
import type { ChartAxis } from './figure-data.ts';
import {
  ARTIFICIAL,
  type ChartOptions,
  type ChartSpec,
  chartTitle,
  plotted,
  SCHEMA,
} from './chart.ts';
import { ofKind } from './of-kind.ts';
import { shareColours } from './palette.ts';
import { inPanels, layPanels } from './panels.ts';
import { describeMissing } from './remarks.ts';
import { readAnySteps, type Steps } from './steps.ts';
import { chartConfig, FONT_SIZE, roomFor, THEMES } from './theme.ts';

/** How a whole is divided over time: a panel for each step of a factor. */
export interface StackedSharesData {
  readonly title: Text;
  /** What the shares are of: “Share of members”. */
  readonly axis: Text;
  /** From bottom to top. */
  readonly parts: readonly Text[];
  /** Parts that follow each other, rather than kinds without order. */
  readonly isOrdered: boolean;
  /** What a reader must know of these parts. */
  readonly remarks: readonly Text[];
  readonly x?: ChartAxis;
  readonly panels: readonly SharesOverTime[];
  readonly others: readonly Text[];
}

const HEIGHT = 200;
const ALONE = 300;

/** A band that is thinner has no room for its share, in pixels. */
const LEAST_BAND = 12;

/** Pixels for “62% ±24%”. */
const END_ROOM = 72;

/** Stacked areas, from the bottom up; beside them, the share at the end with half of its 95% interval. */
export function drawStackedShares(data: StackedSharesData, options: ChartOptions): ChartSpec {
  const { language, theme, width } = options;
  const { background, ink } = THEMES[theme];
  const { ticks = [] } = data.panels[0] ?? {};
  const [start, end] = [ticks[0] ?? 0, ticks.at(-1) ?? 0];
  const texts = TEXTS[language];
  const steps = readAnySteps(data.x, language);
  const panels = layPanels(steps, options, 150, 74);
  const height = steps === undefined ? ALONE : HEIGHT;
  const labels = data.parts.map((part) => part[language]);
  const colours = shareColours(THEMES[theme], labels.length, data.isOrdered);

  const layers = {
    encoding: {
      x: {
        field: 'tick',
        type: 'quantitative' as const,
        title: texts.time,
        axis: {
          tickMinStep: 1,
          values: roundTicks(start, end, Math.max(3, Math.floor(panels.width / 60))),
          grid: false,
          domain: false,
        },
        // Beyond the last quarter stand the shares at the end.
        scale: {
          nice: false,
          domain: [start, end + (END_ROOM / (panels.width - END_ROOM)) * (end - start)],
        },
      },
    },
    layer: [
      {
        transform: ofKind('band'),
        mark: { type: 'area' as const, stroke: background, strokeWidth: 1 },
        encoding: {
          y: {
            field: 'low',
            type: 'quantitative' as const,
            title: data.axis[language],
            scale: { domain: [0, 1], nice: false },
            axis: { format: '.0%', tickCount: 5, grid: false },
          },
          y2: { field: 'high' },
          color: {
            field: 'part',
            type: 'ordinal' as const,
            sort: labels,
            scale: { domain: labels, range: colours },
            legend: {
              title: null,
              orient: 'top' as const,
              direction: 'horizontal' as const,
              columns: Math.max(
                1,
                Math.min(labels.length, Math.floor(width / (40 + roomFor(labels)))),
              ),
              symbolType: 'square' as const,
              symbolStrokeWidth: 0,
            },
          },
        },
      },
      {
        transform: ofKind('end'),
        mark: {
          type: 'text' as const,
          align: 'left' as const,
          dx: 5,
          color: ink,
          fontSize: FONT_SIZE - 1,
        },
        encoding: {
          y: { field: 'middle', type: 'quantitative' as const },
          text: { field: 'text' },
        },
      },
    ],
  };
  return {
    $schema: SCHEMA,
    description: describeStackedShares(data, language),
    title: chartTitle(
      data.title[language],
      [
        texts.explain,
        ...data.remarks.map((remark) => remark[language]),
        ...data.others.map((text) => text[language]),
        ...describeMissing(
          data.panels.map(({ runs, missingAtEnd }) => ({ runs, missing: missingAtEnd })),
          language,
        ),
        ARTIFICIAL[language],
      ],
      options,
    ),
    data: { values: rowsOf(data, labels, steps, height, language) },
    ...inPanels(panels, layers, { alone: ALONE, each: HEIGHT }),
    config: chartConfig(theme),
  };
}

/** Round numbers of quarters for an axis. */
function roundTicks(start: number, end: number, most: number): number[] {
  const step =
    [1, 2, 4, 5, 8, 10, 20, 40, 50, 100].find((one) => (end - start) / one <= most) ?? 200;
  const first = Math.ceil(start / step);
  return Array.from({ length: Math.floor(end / step) - first + 1 }, (_, i) => (first + i) * step);
}

function rowsOf(
  { panels }: StackedSharesData,
  labels: readonly string[],
  steps: Steps | undefined,
  height: number,
  language: Language,
) {
  return panels.flatMap(({ x, ticks, shares, ends }) => {
    const panel = steps?.labels[x] ?? '';
    return labels.flatMap((part, at) => {
      const below = shares.slice(0, at);
      const lowAt = (tick: number) => below.reduce((sum, of) => sum + (of[tick] ?? Number.NaN), 0);
      const bands = ticks.map((tick, i) => {
        const low = lowAt(i);
        const high = low + (shares[at]?.[i] ?? Number.NaN);
        return { kind: 'band', panel, part, tick, low: plotted(low), high: plotted(high) };
      });
      const { mean = Number.NaN, low = Number.NaN, high = Number.NaN } = ends[at] ?? {};
      const last = ticks.length - 1;
      if (!(mean * height >= LEAST_BAND)) return bands;
      const middle = plotted(lowAt(last) + mean / 2);
      const text = `${writeWholePercent(mean, language)} ±${writeWholePercent((high - low) / 2, language)}`;
      return [...bands, { kind: 'end', panel, part, tick: ticks[last], middle, text }];
    });
  });
}

/** What the parts are at the end, panel by panel. */
export function describeStackedShares(
  { title, axis, parts, x, panels }: StackedSharesData,
  language: Language,
): string {
  const texts = TEXTS[language];
  const said = panels.map(({ x: step, ends }) => {
    const where = x === undefined ? '' : `${x.label[language]} ${x.steps[step]?.label[language]}, `;
    const shares = parts.map((part, at) => {
      const { mean = Number.NaN, low = Number.NaN, high = Number.NaN } = ends[at] ?? {};
      const interval = writeInterval(100 * low, 100 * high, { decimals: 0 }, language);
      return `${part[language]} ${writeWholePercent(mean, language)} ${interval}`;
    });
    return `${where}${texts.atEnd} ${shares.join(texts.separator)}.`;
  });
  const line = texts.shows(title[language], axis[language], panels[0]?.ticks.at(-1) ?? 0);
  return `${line} ${said.join(' ')}`;
}

const TEXTS = {
  en: {
    time: 'Time (quarters)',
    explain: 'Bands: means of the runs. Numbers: share at the end, ± half of its 95% interval.',
    atEnd: 'at the end:',
    separator: '; ',
    shows: (title: string, axis: string, ticks: number) =>
      `${title}. Stacked bands (${axis}) over ${ticks} quarters.`,
  },
  fr: {
    time: 'Temps (trimestres)',
    explain:
      'Bandes\u00a0: moyennes des simulations. Nombres\u00a0: part à la fin, ± la moitié de son intervalle à 95\u00a0%.',
    atEnd: 'à la fin\u00a0:',
    separator: '\u00a0; ',
    shows: (title: string, axis: string, ticks: number) =>
      `${title}. Bandes empilées (${axis}) sur ${ticks} trimestres.`,
  },
};
