import { type Distribution, distributionsOf } from '../../analysis/distributions.ts';
import { gridOf, tellOthers } from '../../analysis/grid.ts';
import { describeDistributions } from '../alt-text.ts';
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
import { NOT_MEASURED, type ResultsFigure, RUNS_WITH_METRICS } from '../figure.ts';
import type { DistributionsData } from '../figure-data.ts';
import { ofKind } from '../of-kind.ts';
import { inPanels, layPanels, stepColour } from '../panels.ts';
import { describeCover, describeMissing, describeRows } from '../remarks.ts';
import { readAnySteps, type Steps } from '../steps.ts';
import { chartConfig, THEMES } from '../theme.ts';

const ROW_HEIGHT = 34;

export const distributions: ResultsFigure<DistributionsData> = {
  name: 'distributions',
  of: 'results',
  label: { en: 'Distributions', fr: 'Distributions' },
  shows: {
    en: 'How the runs end in a measure: median, middle half, middle nine tenths, and a dot for each run or equal share of them.',
    fr: 'Fin des simulations pour une mesure\u00a0: médiane, moitié centrale, neuf dixièmes centraux, et un point par simulation ou par même part d’entre elles.',
  },
  metrics: 'one',
  needs: RUNS_WITH_METRICS,
  make({ runs }, { metrics: [metric] }) {
    if (metric === undefined) return { nothing: NOT_MEASURED };
    const grid = gridOf(runs.design, LINE_STEPS);
    const found = distributionsOf(runs, grid, metric.name);
    if (!found.some(({ dots }) => dots.length > 0)) return { nothing: NOT_MEASURED };
    const others = tellOthers(runs.design, grid);
    return { data: { metric, ...axesOf(grid), distributions: found, others } };
  },
  spec: drawDistributions,
  describe: describeDistributions,
};

/** Median, middle half and middle nine tenths of the runs, and a dot for each run or share of them. */
export function drawDistributions(data: DistributionsData, options: ChartOptions): ChartSpec {
  const { metric, x, y, distributions } = data;
  const { language, theme } = options;
  const { background, categories, ink } = THEMES[theme];
  const texts = TEXTS[language];
  const rows = readAnySteps(x, language);
  const panelSteps = readAnySteps(y, language);
  const panels = layPanels(panelSteps, options, 150, 56 + (rows?.room ?? 0));
  const plain = x === undefined ? { color: categories[0] ?? ink } : {};
  const { color } = stepColour(rows, options);
  const height = (x?.steps.length ?? 1) * ROW_HEIGHT;
  const rowTitle = x === undefined ? [] : axisTitle(x, height, language);
  const hasTitle = rowTitle.length > 0 && rowTitle.length <= 2;
  const isBox = ofKind('box');

  const layers = {
    encoding: {
      x: {
        field: 'value',
        type: 'quantitative' as const,
        title: axisTitle(metric, panels.width, language),
        scale: { zero: false },
        axis: { tickCount: Math.max(3, Math.floor(panels.width / 60)) },
      },
      y: {
        field: 'step',
        type: 'ordinal' as const,
        sort: rows?.upwards ?? null,
        title: hasTitle ? rowTitle : null,
        axis: x === undefined ? null : { ticks: false, domain: false, titlePadding: 8 },
      },
      // The rows say it already: no legend.
      ...(color === undefined ? {} : { color: { ...color, legend: null } }),
    },
    layer: [
      {
        transform: isBox,
        mark: { type: 'rule' as const, strokeWidth: 1.5, yOffset: -5, ...plain },
        encoding: { x: { field: 'p5' }, x2: { field: 'p95' } },
      },
      {
        transform: isBox,
        mark: { type: 'bar' as const, height: 9, yOffset: -5, ...plain },
        encoding: {
          x: { field: 'p25' },
          x2: { field: 'p75' },
          tooltip: [
            { field: 'step', title: x?.label[language] ?? '' },
            { field: 'p50', title: texts.median },
            { field: 'runs', title: texts.runs },
          ],
        },
      },
      {
        transform: isBox,
        mark: { type: 'tick' as const, color: background, thickness: 2, size: 9, yOffset: -5 },
        encoding: { x: { field: 'p50' }, color: { value: background } },
      },
      {
        transform: ofKind('dot'),
        mark: { type: 'circle' as const, size: 14, opacity: 0.5, yOffset: 7, ...plain },
      },
    ],
  };
  return {
    $schema: SCHEMA,
    description: describeDistributions(data, language),
    title: chartTitle(
      texts.title[metric.kind](titled(metric, language)),
      [
        texts.explain,
        ...(rows === undefined || hasTitle ? [] : [describeRows(rows.title, language)]),
        ...data.others.map((text) => text[language]),
        ...describeCover(metric, language),
        ...describeMissing(distributions, language),
        ARTIFICIAL[language],
      ],
      options,
    ),
    data: { values: rowsOf(distributions, rows, panelSteps) },
    ...inPanels(panels, layers, { alone: height, each: height }),
    config: chartConfig(theme),
  };
}

function rowsOf(distributions: readonly Distribution[], rows?: Steps, panels?: Steps) {
  return distributions.flatMap((distribution) => {
    const step = rows?.labels[distribution.x] ?? '';
    const panel = panels?.labels[distribution.y] ?? '';
    const [p5, p25, p50, p75, p95] = distribution.box.map(plotted);
    const runs = distribution.runs - distribution.missing;
    return [
      { kind: 'box', panel, step, p5, p25, p50, p75, p95, runs },
      ...distribution.dots.map((dot) => ({ kind: 'dot', panel, step, value: plotted(dot) })),
    ];
  });
}

const TEXTS = {
  en: {
    title: {
      level: (metric: string) => `${metric}: how the runs end`,
      flow: (metric: string) => `${metric}: whole runs`,
    },
    explain:
      'Bar: middle half of the runs, with the median; line: middle nine tenths. A dot is a run or, where they are many, an equal share of them.',
    median: 'median',
    runs: 'runs',
  },
  fr: {
    title: {
      level: (metric: string) => `${metric}\u00a0: fin des simulations`,
      flow: (metric: string) => `${metric}\u00a0: simulations entières`,
    },
    explain:
      'Barre\u00a0: moitié centrale des simulations, avec la médiane\u00a0; trait\u00a0: les neuf dixièmes centraux. Un point est une simulation ou, si elles sont nombreuses, une même part d’entre elles.',
    median: 'médiane',
    runs: 'simulations',
  },
};
