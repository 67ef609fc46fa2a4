import { gridOf, tellOthers } from '../../analysis/grid.ts';
import { hasColumn } from '../../analysis/table.ts';
import { trajectoriesOf } from '../../analysis/trajectories.ts';
import type { Language } from '../../model/text.ts';
import { describeTrajectories } from '../alt-text.ts';
import { axesOf, LINE_STEPS } from '../axes.ts';
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
import { NOT_MEASURED, type ResultsFigure } from '../figure.ts';
import type { TrajectoriesData } from '../figure-data.ts';
import { inPanels, layPanels, stepColour, stepDash, withoutHeader } from '../panels.ts';
import { describeCover } from '../remarks.ts';
import { readAnySteps } from '../steps.ts';
import { chartConfig, FONT_SIZE, THEMES } from '../theme.ts';

/** A row for each metric: how it went, panel by panel. */
type SmallMultiplesData = readonly TrajectoriesData[];

/** More rows than this make a figure that no screen holds. */
const MOST_ROWS = 6;

export const smallMultiples: ResultsFigure<SmallMultiplesData> = {
  name: 'small-multiples',
  of: 'results',
  label: { en: 'Small multiples by factor', fr: 'Petits multiples par facteur' },
  shows: {
    en: 'Several measures over time at once: a row for each measure, a panel for each value of the first factor, lines for the second, with 95% intervals.',
    fr: 'Plusieurs mesures au fil du temps à la fois\u00a0: une rangée par mesure, un cadre par valeur du premier facteur, une courbe par valeur du second, avec intervalles à 95\u00a0%.',
  },
  metrics: 'all',
  needs: [
    { table: 'runs', columns: [], rows: 'all' },
    { table: 'series', columns: ['tick'], hasMetrics: true, rows: 'all' },
  ],
  make({ runs, tables: { series } }, { metrics }) {
    if (series === undefined) return { nothing: NOT_MEASURED };
    const grid = gridOf(runs.design, LINE_STEPS);
    const others = tellOthers(runs.design, grid);
    const rows = metrics
      .filter(({ name }) => hasColumn(series, name))
      .map((metric) => {
        const trajectories = trajectoriesOf(series, grid, metric.name, 0);
        return { metric, ...axesOf(grid), trajectories, others };
      })
      .filter(({ trajectories }) => trajectories.some(({ mean }) => mean.some(Number.isFinite)));
    return rows.length === 0 ? { nothing: NOT_MEASURED } : { data: rows.slice(0, MOST_ROWS) };
  },
  spec: drawSmallMultiples,
  describe: describeSmallMultiples,
};

const HEIGHT = 84;

function drawSmallMultiples(data: SmallMultiplesData, options: ChartOptions): ChartSpec {
  const { language, theme, width } = options;
  const texts = TEXTS[language];
  const [first] = data;
  const remarks = new Set(data.flatMap(({ metric }) => describeCover(metric, language)));
  const hasFlows = data.some(({ metric }) => metric.kind === 'flow');
  return {
    $schema: SCHEMA,
    description: describeSmallMultiples(data, language),
    title: chartTitle(
      texts.title,
      [
        texts.explain,
        ...(hasFlows ? [texts.counted] : []),
        ...(first?.others ?? []).map((text) => text[language]),
        ...remarks,
        ARTIFICIAL[language],
      ],
      options,
    ),
    spacing: 18,
    vconcat: data.map((row, at) => ({
      title: {
        text: wrap(titled(row.metric, language), width, FONT_SIZE),
        fontSize: FONT_SIZE,
        anchor: 'start' as const,
        frame: 'bounds' as const,
        offset: 4,
      },
      ...drawRow(row, options, { isFirst: at === 0, isLast: at === data.length - 1 }),
    })),
    config: chartConfig(theme),
  };
}

function drawRow(
  { x, y, trajectories }: TrajectoriesData,
  options: ChartOptions,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
) {
  const { language, theme } = options;
  const { categories, ink } = THEMES[theme];
  const panelSteps = readAnySteps(x, language);
  const lineSteps = readAnySteps(y, language);
  const laid = layPanels(panelSteps, options, 110, 50);
  // In one row the steps stand above the first measure only.
  const isSaid = isFirst || laid.columns < (x?.steps.length ?? 1);
  const panels = isSaid ? laid : withoutHeader(laid);
  const plain = y === undefined ? { color: categories[0] ?? ink } : {};
  const layers = {
    encoding: {
      x: {
        field: 'tick',
        type: 'quantitative' as const,
        title: isLast ? TEXTS[language].time : null,
        axis: {
          tickMinStep: 1,
          tickCount: Math.max(2, Math.floor(panels.width / 60)),
          grid: false,
        },
        scale: { nice: false },
      },
      ...stepColour(lineSteps, options),
    },
    layer: [
      {
        mark: { type: 'area' as const, opacity: 0.2, line: false, ...plain },
        encoding: {
          y: {
            field: 'low',
            type: 'quantitative' as const,
            title: null,
            scale: { zero: false },
            axis: { tickCount: 3 },
          },
          y2: { field: 'high' },
        },
      },
      {
        mark: { type: 'line' as const, strokeWidth: 2, ...plain },
        encoding: {
          y: { field: 'value', type: 'quantitative' as const },
          ...stepDash(lineSteps, options),
        },
      },
    ],
  };
  const values = trajectories.flatMap(({ x: column, y: line, ticks, mean, low, high }) =>
    ticks.map((tick, i) => ({
      panel: panelSteps?.labels[column] ?? '',
      step: lineSteps?.labels[line] ?? '',
      tick,
      value: plotted(mean[i]),
      low: plotted(low[i]),
      high: plotted(high[i]),
    })),
  );
  return { data: { values }, ...inPanels(panels, layers, { alone: HEIGHT, each: HEIGHT }) };
}

function describeSmallMultiples(data: SmallMultiplesData, language: Language): string {
  return data.map((row) => describeTrajectories(row, language)).join(' ');
}

const TEXTS = {
  en: {
    title: 'Several measures over time',
    time: 'Time (quarters)',
    counted: 'What happens is counted quarter by quarter.',
    explain:
      'Lines: means of the runs that could be measured. Bands: their 95% intervals. Each row has a scale of its own.',
  },
  fr: {
    title: 'Plusieurs mesures au fil du temps',
    time: 'Temps (trimestres)',
    counted: 'Ce qui arrive est compté trimestre par trimestre.',
    explain:
      'Courbes\u00a0: moyennes des simulations mesurables. Bandes\u00a0: leurs intervalles à 95\u00a0%. Chaque rangée a sa propre échelle.',
  },
};
