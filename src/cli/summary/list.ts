import type { CellMean } from '../../analysis/cell-means.ts';
import type { Design } from '../../analysis/design.ts';
import { type Grid, gridOf } from '../../analysis/grid.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import { paragraph } from '../layout.ts';
import stringWidth from '../string-width.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { splitEvenly, writeMeans } from './cell.ts';
import type { MeasuredSweep } from './measured-sweep.ts';

const TEXTS = {
  rows: {
    en: (factor: string) => `Rows: ${factor}. Cells: mean and half of its 95 % interval.`,
    fr: (factor: string) =>
      `Lignes : ${factor}. Cases : moyenne et moitié de son intervalle à 95 %.`,
  },
};

/** Room for a cell and for the words of a label, one below the other. */
const COLUMN = 15;
const SPACE = 2;

/** Values of the factor beyond these are put together in ranges. */
const MOST_ROWS = 20;

export function listGrid(design: Design): Grid {
  return gridOf(design, MOST_ROWS);
}

/** For one factor, or whatever the grid has instead: its values down, the metrics across, in as many tables as the width demands. */
export function printList(
  { grid, asked }: MeasuredSweep,
  metrics: readonly MetricInfo[],
  terminal: Terminal,
): Pick<CellMean, 'mean' | 'missing'>[] {
  const { language, columns, colors } = terminal;
  const { x } = grid;
  if (x === undefined) return [];
  terminal.print(paragraph(TEXTS.rows[language](x.label[language]), columns));

  const steps = x.steps.map(({ label }) => label[language]);
  const first = Math.max(...steps.map(stringWidth));
  const most = Math.floor((columns - SPACE - first) / (COLUMN + SPACE));
  return splitEvenly(metrics, most).flatMap((shown) => {
    const means = shown.map(({ name }) => asked.get(name)?.cells ?? []);
    const written = means.map((column) => writeMeans(column, COLUMN, language));
    const rows = steps.map((step, row) => [
      colors.dim(step),
      ...means.map((column, at) => written[at]?.[column.findIndex((mean) => mean.x === row)] ?? ''),
    ]);
    const head = ['', ...shown.map(({ label }) => colors.bold(label[language]))];
    const widths = [first, ...shown.map(() => COLUMN)];
    terminal.print(`\n${writeTable(head, rows, { widths })}`);
    return means.flat();
  });
}
