import { cellMeans } from '../../analysis/cell-means.ts';
import { rowOf, tellOthers } from '../../analysis/grid.ts';
import { decimalsFor, writeDecimal, writeInterval } from '../../analysis/write-number.ts';
import type { Text } from '../../model/text.ts';
import { describeCells } from '../alt-text.ts';
import { axesOf, MAP_STEPS } from '../axes.ts';
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
import type { FactorLineData } from '../figure-data.ts';
import { describeCover, describeMean, describeMissing } from '../remarks.ts';
import { readSteps } from '../steps.ts';
import { chartConfig, LETTER, THEMES } from '../theme.ts';

export const factorLine: ResultsFigure<FactorLineData> = {
  name: 'factor-line',
  of: 'results',
  label: { en: 'Line over one factor', fr: 'Courbe sur un facteur' },
  shows: {
    en: 'Mean of a measure at each value of the first factor of the sweep, with its 95% interval.',
    fr: 'Moyenne d’une mesure à chaque valeur du premier facteur du balayage, avec son intervalle à 95\u00a0%.',
  },
  metrics: 'one',
  needs: RUNS_WITH_METRICS,
  make({ runs }, { metrics: [metric] }) {
    const row = rowOf(runs.design, MAP_STEPS);
    const { x } = axesOf(row);
    if (metric === undefined || x === undefined) return { nothing: NOTHING_VARIES };
    const cells = cellMeans(runs, row, metric.name);
    const others = tellOthers(runs.design, row);
    return { data: { metric, x, cells, others } };
  },
  spec: drawFactorLine,
  describe: describeCells,
};

/** Mean of a metric at each value of the factor, with its 95% interval. */
export function drawFactorLine(data: FactorLineData, options: ChartOptions): ChartSpec {
  const { metric, x, cells } = data;
  const { language, theme, width } = options;
  const { categories, ink } = THEMES[theme];
  const colour = categories[0] ?? ink;
  const texts = TEXTS[language];
  const plotWidth = Math.min(560, width - 70);
  const { labels } = readSteps(x, language, Math.floor(plotWidth / x.steps.length / LETTER));
  const decimals = decimalsFor(Math.max(...cells.map(({ low, high }) => (high - low) / 2), 0));

  return {
    $schema: SCHEMA,
    description: describeCells(data, language),
    title: chartTitle(
      titled(metric, language),
      [
        `${describeMean(metric, { withHalf: false }, language)} ${texts.line}`,
        ...data.others.map((text) => text[language]),
        ...describeCover(metric, language),
        ...describeMissing(cells, language),
        ARTIFICIAL[language],
      ],
      options,
    ),
    width: plotWidth,
    height: 260,
    data: {
      values: cells.map((cell) => ({
        x: labels[cell.x] ?? '',
        mean: plotted(cell.mean),
        low: plotted(cell.low),
        high: plotted(cell.high),
        text: writeDecimal(cell.mean, { decimals }, language),
        interval: writeInterval(cell.low, cell.high, { decimals }, language),
        runs: cell.runs - cell.missing,
      })),
    },
    encoding: {
      x: {
        field: 'x',
        type: 'ordinal',
        title: titled(x, language),
        sort: [...labels],
        axis: { labelAngle: 0, labelOverlap: true, titlePadding: 8 },
      },
      tooltip: [
        { field: 'x', title: x.label[language] },
        { field: 'text', title: metric.label[language] },
        { field: 'interval', title: texts.interval },
        { field: 'runs', title: texts.runs },
      ],
    },
    layer: [
      {
        mark: { type: 'rule', color: colour, strokeWidth: 2 },
        encoding: {
          y: {
            field: 'low',
            type: 'quantitative',
            title: axisTitle(metric, 260, language),
            scale: { zero: false, nice: true },
            axis: { tickCount: 5 },
          },
          y2: { field: 'high' },
        },
      },
      // A line says that the values follow each other; options do not.
      ...(x.isOrdered
        ? [
            {
              mark: { type: 'line' as const, color: colour, opacity: 0.5 },
              encoding: { y: { field: 'mean', type: 'quantitative' as const } },
            },
          ]
        : []),
      {
        mark: { type: 'point', filled: true, size: 70, opacity: 1, color: colour },
        encoding: { y: { field: 'mean', type: 'quantitative' } },
      },
      {
        mark: { type: 'text', dx: 8, align: 'left', baseline: 'middle', color: ink },
        encoding: { y: { field: 'mean', type: 'quantitative' }, text: { field: 'text' } },
      },
    ],
    config: chartConfig(theme),
  };
}

const NOTHING_VARIES: Text = {
  en: 'The sweep varies nothing: there is no factor to draw a line over.',
  fr: 'Le balayage ne fait rien varier\u00a0: il n’y a pas de facteur sur lequel tracer une courbe.',
};

const TEXTS = {
  en: {
    line: 'Line: its 95% interval.',
    interval: '95% interval',
    runs: 'runs',
  },
  fr: {
    line: 'Trait\u00a0: son intervalle à 95\u00a0%.',
    interval: 'intervalle à 95\u00a0%',
    runs: 'simulations',
  },
};
