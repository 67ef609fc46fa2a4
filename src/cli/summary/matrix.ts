import type { CellMean } from '../../analysis/cell-means.ts';
import { cellMeans } from '../../analysis/cell-means.ts';
import type { Axis } from '../../analysis/axis.ts';
import { gridOf } from '../../analysis/grid.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import type { Runs } from '../../analysis/runs.ts';
import { lengthOf, paragraph } from '../layout.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { writeMeans } from './cell.ts';
import { titleOf } from './title.ts';

const TEXTS = {
  axes: {
    en: (columns: string, rows: string) =>
      `Columns: ${columns}. Rows: ${rows}. Cells: mean and half of its 95 % interval.`,
    fr: (columns: string, rows: string) =>
      `Colonnes : ${columns}. Lignes : ${rows}. Cases : moyenne et moitié de son intervalle à 95 %.`,
  },
  averaged: {
    en: (factors: string) => `Averaged over: ${factors}.`,
    fr: (factors: string) => `Moyennes sur : ${factors}.`,
  },
};

/** A cell like `−0.123 ±0.045*` and the space before it. */
const CELL_WIDTH = 15;
const MOST_ROWS = 12;

/** For two factors or more: a table per metric, one factor across, one down. */
export function printMatrices(
  runs: Runs,
  metrics: readonly MetricInfo[],
  terminal: Terminal,
): CellMean[] {
  const { language, columns } = terminal;
  const most = Math.max(2, Math.floor((columns - 12) / CELL_WIDTH) + 1);
  const grid = gridOf(runs.design, most, MOST_ROWS);
  const { x, y } = grid;
  if (x === undefined || y === undefined) return [];

  terminal.print(
    paragraph(TEXTS.axes[language](nameOf(x, terminal), nameOf(y, terminal)), columns),
  );
  const others = grid.averagedOver.map(
    (factor) => runs.design.factors[factor]?.label[language] ?? '',
  );
  if (others.length > 0)
    terminal.print(paragraph(TEXTS.averaged[language](others.join(', ')), columns));
  return metrics.flatMap((metric) => {
    const means = cellMeans(runs, grid, metric.name);
    const written = writeMeans(means, language);
    const rows = y.steps.map(({ label }, row) => [
      label[language],
      ...x.steps.map((_, column) => {
        return written[means.findIndex((cell) => cell.x === column && cell.y === row)] ?? '';
      }),
    ]);
    terminal.print(`\n${titleOf(metric, terminal)}`);
    terminal.print(styled(['', ...x.steps.map(({ label }) => label[language])], rows, terminal));
    return means;
  });
}

/** The values of the factors dim, so that the results stand out. */
function styled(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { colors }: Terminal,
): string {
  return writeTable(
    head.map(colors.dim),
    rows.map(([first = '', ...cells]) => [colors.dim(first), ...cells]),
  );
}

function nameOf({ label, unit }: Axis, { language }: Terminal): string {
  const name = label[language].charAt(0).toLowerCase() + label[language].slice(1);
  return lengthOf(unit[language]) === 0 ? name : `${name} (${unit[language]})`;
}
