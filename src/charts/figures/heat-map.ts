import { type CellMean, cellMeans } from '../../analysis/cell-means.ts';
import { variedFactors } from '../../analysis/design.ts';
import { gridOf, tellOthers } from '../../analysis/grid.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import { metricRange } from '../../analysis/metric-range.ts';
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
import type { HeatMapData } from '../figure-data.ts';
import { colourAt, inkOn } from '../palette.ts';
import { describeCover, describeMean, describeMissing } from '../remarks.ts';
import { readSteps, type Steps } from '../steps.ts';
import { chartConfig, FONT_SIZE, LETTER, THEMES } from '../theme.ts';

export const heatMap: ResultsFigure<HeatMapData> = {
  name: 'heat-map',
  of: 'results',
  label: { en: 'Heat map over two factors', fr: 'Carte de chaleur sur deux facteurs' },
  shows: {
    en: 'Mean of a measure in every cell of two factors, as colour and number, with half of its 95% interval.',
    fr: 'Moyenne d’une mesure dans chaque case de deux facteurs, en couleur et en chiffres, avec la moitié de son intervalle à 95\u00a0%.',
  },
  metrics: 'one',
  needs: RUNS_WITH_METRICS,
  make({ runs }, { metrics: [metric] }) {
    const grid = gridOf(runs.design, MAP_STEPS);
    const { x, y } = axesOf(grid);
    if (metric === undefined || x === undefined || y === undefined)
      return { nothing: variedFactors(runs.design).length < 2 ? TOO_FEW : SCATTERED };
    const cells = cellMeans(runs, grid, metric.name);
    const others = tellOthers(runs.design, grid);
    return { data: { metric, x, y, cells, others } };
  },
  spec: drawHeatMap,
  describe: describeCells,
};

/** Narrower cells have no room for an interval, and narrower still none for a number. */
const ROOM_FOR_INTERVAL = 44;
const ROOM_FOR_NUMBER = 30;

const BARE_AXIS = {
  type: 'ordinal',
  axis: { labelAngle: 0, ticks: false, domain: false, labelOverlap: true, titlePadding: 8 },
} as const;

/** Mean of a metric in every cell as colour and number, with half the width of its 95% interval. */
export function drawHeatMap(data: HeatMapData, options: ChartOptions): ChartSpec {
  const { metric, x, y, cells } = data;
  const { language, theme, width } = options;
  const texts = TEXTS[language];
  const rows = readSteps(y, language);
  const cellWidth = Math.min(124, (width - rows.room - 50) / x.steps.length);
  const columns = readSteps(x, language, Math.floor(cellWidth / LETTER));
  const cellHeight = Math.min(54, Math.max(36, cellWidth * 0.5));
  const hasInterval = cellWidth >= ROOM_FOR_INTERVAL;
  // With one replicate no cell has an interval.
  const hasHalves = cells.some(({ low, high }) => Number.isFinite(high - low));

  return {
    $schema: SCHEMA,
    description: describeCells(data, language),
    title: chartTitle(
      titled(metric, language),
      [
        describeMean(metric, { withHalf: hasInterval && hasHalves }, language),
        ...data.others.map((text) => text[language]),
        ...describeCover(metric, language),
        ...describeMissing(cells, language),
        ARTIFICIAL[language],
      ],
      options,
    ),
    width: Math.round(cellWidth * x.steps.length),
    height: Math.round(cellHeight * y.steps.length),
    data: { values: rowsOf(data, columns, rows, options) },
    encoding: {
      x: {
        field: 'x',
        sort: [...columns.labels],
        title: axisTitle(x, cellWidth * x.steps.length, language),
        ...BARE_AXIS,
      },
      y: {
        field: 'y',
        sort: rows.upwards,
        title: axisTitle(y, cellHeight * y.steps.length, language),
        ...BARE_AXIS,
      },
      tooltip: [
        { field: 'x', title: x.label[language] },
        { field: 'y', title: y.label[language] },
        { field: 'text', title: metric.label[language] },
        { field: 'interval', title: texts.interval },
        { field: 'runs', title: texts.runs },
      ],
    },
    layer: [
      {
        mark: { type: 'rect', stroke: THEMES[theme].background, strokeWidth: 1.5 },
        encoding: { color: colourOf(data, options) },
      },
      ...(cellWidth < ROOM_FOR_NUMBER ? [] : [cellText('text', hasInterval ? -6 : 0, FONT_SIZE)]),
      ...(hasInterval ? [cellText('half', 8, FONT_SIZE - 2)] : []),
    ],
    config: chartConfig(theme),
  };
}

function rowsOf(
  { metric, cells }: HeatMapData,
  columns: Steps,
  rows: Steps,
  { language, theme }: ChartOptions,
) {
  const { sequential, background } = THEMES[theme];
  const [low, high] = colourRange(cells, metric);
  const halves = cells.map((cell) => (cell.high - cell.low) / 2);
  const decimals = decimalsFor(Math.max(...halves.filter(Number.isFinite)));
  return cells.map((cell, i) => {
    const half = halves[i] ?? Number.NaN;
    const share = (cell.mean - low) / (high - low);
    const fill = Number.isFinite(share) ? colourAt(sequential, share) : background;
    return {
      x: columns.labels[cell.x] ?? '',
      y: rows.labels[cell.y] ?? '',
      mean: plotted(cell.mean),
      text: writeDecimal(cell.mean, { decimals }, language),
      half: Number.isFinite(half) ? `±${writeDecimal(half, { decimals }, language)}` : '',
      interval: writeInterval(cell.low, cell.high, { decimals }, language),
      runs: cell.runs - cell.missing,
      ink: inkOn(fill),
    };
  });
}

function colourOf({ metric, cells }: HeatMapData, { theme, width }: ChartOptions) {
  const { sequential } = THEMES[theme];
  const [low, high] = colourRange(cells, metric);
  const last = sequential.length - 1;
  return {
    field: 'mean',
    type: 'quantitative' as const,
    title: null,
    scale: {
      domain: sequential.map((_, i) => low + ((high - low) * i) / last),
      range: [...sequential],
    },
    legend: {
      orient: 'bottom' as const,
      direction: 'horizontal' as const,
      gradientLength: Math.min(220, width - 60),
      gradientThickness: 10,
      tickCount: 4,
    },
  };
}

/**
 * What the colours span: the means, but at least four times the smallest difference that matters, so
 * that mere chance does not look like a landscape; and none that the measure cannot be.
 */
function colourRange(cells: readonly CellMean[], { name, margin }: MetricInfo): [number, number] {
  const means = cells.map(({ mean }) => mean).filter(Number.isFinite);
  if (means.length === 0) return [0, 1];
  const [low, high] = [Math.min(...means), Math.max(...means)];
  const more = Math.max(0, 4 * margin - (high - low), high === low && margin <= 0 ? 1 : 0) / 2;
  const [least, most] = metricRange(name);
  const shift = Math.max(0, least - (low - more)) - Math.max(0, high + more - most);
  return [Math.max(least, low - more + shift), Math.min(most, high + more + shift)];
}

function cellText(field: string, dy: number, fontSize: number) {
  return {
    mark: { type: 'text' as const, dy, fontSize },
    encoding: {
      text: { field },
      color: { condition: { test: "datum.ink === '#ffffff'", value: '#ffffff' }, value: '#000000' },
    },
  };
}

const TOO_FEW: Text = {
  en: 'The sweep varies fewer than two factors: factor-line shows one.',
  fr: 'Le balayage fait varier moins de deux facteurs\u00a0: factor-line en montre un.',
};

const SCATTERED: Text = {
  en: 'Nothing to draw: so few points, scattered over the factors, leave most of a map empty. The summary lists them; factor-line shows them over the first factor.',
  fr: 'Rien à dessiner\u00a0: si peu de points, dispersés entre les facteurs, laisseraient vide presque toute la carte. Le résumé les énumère\u00a0; factor-line les montre selon le premier facteur.',
};

const TEXTS = {
  en: {
    interval: '95% interval',
    runs: 'runs',
  },
  fr: {
    interval: 'intervalle à 95\u00a0%',
    runs: 'simulations',
  },
};
