import { gridOf, tellOthers } from '../../analysis/grid.ts';
import { hasColumn } from '../../analysis/table.ts';
import { type Trajectory, trajectoriesOf } from '../../analysis/trajectories.ts';
import { describeTrajectories } from '../alt-text.ts';
import { axesOf, LINE_STEPS } from '../axes.ts';
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
import { NOT_MEASURED, type ResultsFigure } from '../figure.ts';
import type { TrajectoriesData } from '../figure-data.ts';
import { ofKind } from '../of-kind.ts';
import { inPanels, layPanels, stepColour, stepDash } from '../panels.ts';
import { describeCover, describeMissing } from '../remarks.ts';
import { readAnySteps, type Steps } from '../steps.ts';
import { chartConfig, THEMES } from '../theme.ts';

const HEIGHT = 180;

/** Single runs beside each mean. */
export const SAMPLE_SIZE = 2;

export const trajectories: ResultsFigure<TrajectoriesData> = {
  name: 'trajectories',
  of: 'results',
  label: { en: 'Trajectories', fr: 'Trajectoires' },
  shows: {
    en: 'How a measure went over time: mean with its 95% interval, and some single runs. Lines for one factor, panels for another.',
    fr: 'Évolution d’une mesure au fil du temps\u00a0: moyenne avec son intervalle à 95\u00a0%, et quelques simulations. Une courbe par valeur d’un facteur, un cadre par valeur d’un autre.',
  },
  metrics: 'one',
  needs: [
    { table: 'runs', columns: [], rows: 'all' },
    { table: 'series', columns: ['tick'], hasMetrics: true, rows: 'all' },
  ],
  make({ runs, tables: { series } }, { metrics: [metric] }) {
    const grid = gridOf(runs.design, LINE_STEPS);
    if (series === undefined || metric === undefined || !hasColumn(series, metric.name))
      return { nothing: NOT_MEASURED };
    const lines = trajectoriesOf(series, grid, metric.name, SAMPLE_SIZE);
    if (!lines.some(({ mean }) => mean.some(Number.isFinite))) return { nothing: NOT_MEASURED };
    const others = tellOthers(runs.design, grid);
    return { data: { metric, ...axesOf(grid), trajectories: lines, others } };
  },
  spec: drawTrajectories,
  describe: describeTrajectories,
};

/** Means with bands of their 95% intervals, over thin lines of single runs. */
export function drawTrajectories(data: TrajectoriesData, options: ChartOptions): ChartSpec {
  const { metric, x, y, trajectories } = data;
  const { language, theme } = options;
  const texts = TEXTS[language];
  const lineSteps = readAnySteps(x, language);
  const panelSteps = readAnySteps(y, language);
  const panels = layPanels(panelSteps, options, 150, 74);
  const colour = x === undefined ? (THEMES[theme].categories[0] ?? THEMES[theme].ink) : undefined;
  const plain = colour === undefined ? {} : { color: colour };
  const runs = Math.max(0, ...trajectories.map(({ samples }) => samples.length));
  const missing = trajectories.map((one) => ({ runs: one.runs, missing: one.missingAtEnd }));

  const layers = {
    encoding: {
      x: {
        field: 'tick',
        type: 'quantitative' as const,
        title: texts.time,
        axis: {
          tickMinStep: 1,
          tickCount: Math.max(3, Math.floor(panels.width / 50)),
          grid: false,
        },
        scale: { nice: false },
      },
      y: {
        field: 'value',
        type: 'quantitative' as const,
        title: axisTitle(metric, HEIGHT, language),
        scale: { zero: false },
        axis: { tickCount: 5 },
      },
      ...stepColour(lineSteps, options),
    },
    layer: [
      {
        transform: ofKind('run'),
        mark: { type: 'line' as const, strokeWidth: 0.7, opacity: 0.45, ...plain },
        encoding: { detail: { field: 'run' } },
      },
      {
        transform: ofKind('mean'),
        mark: { type: 'area' as const, opacity: 0.2, line: false, ...plain },
        encoding: { y: { field: 'low' }, y2: { field: 'high' } },
      },
      {
        transform: ofKind('mean'),
        mark: { type: 'line' as const, strokeWidth: 2.2, ...plain },
        encoding: { ...stepDash(lineSteps, options) },
      },
    ],
  };
  return {
    $schema: SCHEMA,
    description: describeTrajectories(data, language),
    title: chartTitle(
      texts.title(titled(metric, language)),
      [
        texts.explain(runs),
        ...(metric.kind === 'flow' ? [texts.counted] : []),
        ...data.others.map((text) => text[language]),
        ...describeCover(metric, language),
        ...describeMissing(missing, language),
        ARTIFICIAL[language],
      ],
      options,
    ),
    data: { values: rowsOf(trajectories, lineSteps, panelSteps) },
    ...inPanels(panels, layers, { alone: 1.5 * HEIGHT, each: HEIGHT }),
    config: chartConfig(theme),
  };
}

function rowsOf(trajectories: readonly Trajectory[], lines?: Steps, panels?: Steps) {
  return trajectories.flatMap((trajectory, place) => {
    const step = lines?.labels[trajectory.x] ?? '';
    const panel = panels?.labels[trajectory.y] ?? '';
    const means = trajectory.ticks.map((tick, i) => ({
      kind: 'mean',
      panel,
      step,
      tick,
      value: plotted(trajectory.mean[i]),
      low: plotted(trajectory.low[i]),
      high: plotted(trajectory.high[i]),
    }));
    const runs = trajectory.samples.flatMap((sample, replicate) =>
      trajectory.ticks.map((tick, i) => {
        const value = plotted(sample[i]);
        return { kind: 'run', panel, step, run: `${place}.${replicate}`, tick, value };
      }),
    );
    return [...means, ...runs];
  });
}

const TEXTS = {
  en: {
    title: (metric: string) => `${metric} over time`,
    time: 'Time (quarters)',
    counted: 'Counted quarter by quarter.',
    explain: (runs: number) =>
      `Thick: mean of the runs that could be measured. Band: its 95% interval.${runs > 0 ? ` Thin: ${runs} single runs each, the same luck everywhere.` : ''}`,
  },
  fr: {
    title: (metric: string) => `${metric} au fil du temps`,
    time: 'Temps (trimestres)',
    counted: 'Compté trimestre par trimestre.',
    explain: (runs: number) =>
      `Trait épais\u00a0: moyenne des simulations mesurables. Bande\u00a0: son intervalle à 95\u00a0%.${runs > 0 ? ` Traits fins\u00a0: ${runs} simulations par cas, avec les mêmes aléas partout.` : ''}`,
  },
};
