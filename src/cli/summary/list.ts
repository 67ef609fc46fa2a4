import type { Design } from '../../analysis/design.ts';
import { type Grid, gridOf } from '../../analysis/grid.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import { paragraph } from '../layout.ts';
import stringWidth from '../string-width.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { type Cell, cellOf, explainCells, splitEvenly, writeMeans } from './cell.ts';
import type { MeasuredSweep } from './measured-sweep.ts';

const TEXTS = {
  rows: {
    en: (factor: string, cells: string) => `Rows: ${factor}. ${cells}`,
    fr: (factor: string, cells: string) => `Lignes\u00a0: ${factor}. ${cells}`,
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
): Cell[] {
  const { language, columns, colors } = terminal;
  const { x } = grid;
  if (x === undefined) return [];
  const all = metrics.map(({ name }) =>
    (asked.get(name)?.cells ?? []).map((mean) => cellOf(mean, name)),
  );
  const explained = explainCells(all.flat(), language);
  terminal.print(paragraph(TEXTS.rows[language](x.label[language], explained), columns));

  const steps = x.steps.map(({ label }) => label[language]);
  const first = Math.max(...steps.map(stringWidth));
  const most = Math.floor((columns - SPACE - first) / (COLUMN + SPACE));
  for (const part of splitEvenly([...metrics.keys()], most)) {
    const means = part.map((at) => all[at] ?? []);
    const shown = part.flatMap((at) => metrics[at] ?? []);
    const written = means.map((column) => writeMeans(column, COLUMN, language));
    const rows = steps.map((step, row) => [
      colors.dim(step),
      ...means.map((column, at) => written[at]?.[column.findIndex((mean) => mean.x === row)] ?? ''),
    ]);
    const head = ['', ...shown.map(({ label }) => colors.bold(label[language]))];
    const widths = [first, ...shown.map(() => COLUMN)];
    terminal.print(`\n${writeTable(head, rows, { widths })}`);
  }
  return all.flat();
}
