import type { CellMean } from '../../analysis/cell-means.ts';
import { cellMeans } from '../../analysis/cell-means.ts';
import { gridOf } from '../../analysis/grid.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import type { Runs } from '../../analysis/runs.ts';
import { paragraph } from '../layout.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { writeMeans } from './cell.ts';

const TEXTS = {
  rows: {
    en: (factor: string) => `Rows: ${factor}. Cells: mean and half of its 95 % interval.`,
    fr: (factor: string) =>
      `Lignes : ${factor}. Cases : moyenne et moitié de son intervalle à 95 %.`,
  },
  cells: {
    en: 'Mean and half of its 95 % interval.',
    fr: 'Moyenne et moitié de son intervalle à 95 %.',
  },
};

const COLUMN_WIDTH = 15;
const MOST_ROWS = 20;

/** For one factor: its values down, the metrics across, in as many tables as the width demands. */
export function printList(
  runs: Runs,
  metrics: readonly MetricInfo[],
  terminal: Terminal,
): CellMean[] {
  const { language, columns, colors } = terminal;
  const grid = gridOf(runs.design, MOST_ROWS);
  const steps = grid.x?.steps.map(({ label }) => label[language]) ?? [''];
  const factor = grid.x?.label[language];
  terminal.print(
    paragraph(factor === undefined ? TEXTS.cells[language] : TEXTS.rows[language](factor), columns),
  );

  const first = Math.max(...steps.map((step) => step.length)) + 2;
  const most = Math.max(1, Math.floor((columns - 2 - first) / (COLUMN_WIDTH + 2)));
  const tables = Math.ceil(metrics.length / most);
  const across = Math.ceil(metrics.length / tables);
  const all = metrics.map((metric) => ({ metric, means: cellMeans(runs, grid, metric.name) }));
  for (let from = 0; from < all.length; from += across) {
    const shown = all.slice(from, from + across);
    const head = ['', ...shown.map(({ metric }) => colors.bold(metric.label[language]))];
    const written = shown.map(({ means }) => writeMeans(means, language));
    const rows = steps.map((step, row) => [
      colors.dim(step),
      ...shown.map(({ means }, column) => {
        const at = means.findIndex(({ x }) => x === row);
        return written[column]?.[at] ?? '';
      }),
    ]);
    terminal.print(
      `\n${writeTable(head, rows, { widths: [first, ...shown.map(() => COLUMN_WIDTH)] })}`,
    );
  }
  return all.flatMap(({ means }) => means);
}
