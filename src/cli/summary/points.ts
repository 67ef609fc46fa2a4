import { levelAt, variedFactors } from '../../analysis/design.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import { writeLevels } from '../../analysis/write-levels.ts';
import type { Text } from '../../model/text.ts';
import { paragraph } from '../layout.ts';
import stringWidth from '../string-width.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import type { MeasuredSweep } from './measured-sweep.ts';
import { type Cell, cellOf, explainCells, splitEvenly, writeMeans } from './cell.ts';

/** Room for a mean with half its interval. */
const CELL = 15;
const SPACE = 2;

/** For points that fill no table over two factors: each in a row, the values of its factors and then its means across, in as many tables as the width demands. */
export function printPoints(
  { design, asked }: MeasuredSweep,
  metrics: readonly MetricInfo[],
  terminal: Terminal,
): Cell[] {
  const { language, columns, colors } = terminal;
  const points = [...design.points.keys()];
  const means = metrics.map(({ name }) =>
    (asked.get(name)?.points ?? []).map((mean) => cellOf(mean, name)),
  );
  const explained = explainCells(means.flat(), language);
  terminal.print(paragraph(`${ROWS[language]} ${explained}`, columns));

  const factors = variedFactors(design).flatMap((at): Column[] => {
    const factor = design.factors[at];
    if (factor === undefined) return [];
    const levels = points.map((point) => levelAt(design, point, at));
    const cells = writeLevels(levels, factor, design, language);
    return [columnOf(factor.label[language], cells, colors.dim, colors.dim)];
  });
  const measures = metrics.map(({ label }, at) =>
    columnOf(label[language], writeMeans(means[at] ?? [], CELL, language), colors.bold),
  );
  const first = columnOf('', points.map(String), String, colors.dim);
  const all = [...factors, ...measures];
  const widest = Math.max(...all.map(({ width }) => width));
  const most = Math.max(1, Math.floor((columns - SPACE - first.width) / (widest + SPACE)));
  const parts =
    all.length <= most ? [all] : [factors, measures].flatMap((some) => splitEvenly(some, most));
  for (const part of parts) {
    const shown = [first, ...part];
    const rows = points.map((_, row) => shown.map(({ cells }) => cells[row] ?? ''));
    const head = shown.map((column) => column.head);
    const widths = shown.map(({ width }) => width);
    terminal.print(`\n${writeTable(head, rows, { widths })}`);
  }
  return means.flat();
}

interface Column {
  readonly head: string;
  readonly cells: readonly string[];
  /** Of the widest cell or word of the head. */
  readonly width: number;
}

type Style = (text: string) => string;

function columnOf(label: string, cells: readonly string[], head: Style, body = String as Style) {
  const width = Math.max(...[...label.split(' '), ...cells].map(stringWidth));
  return { head: head(label), cells: cells.map(body), width };
}

const ROWS: Text = {
  en: 'Rows: points, by number; first the values of their factors, then what came out.',
  fr: 'Lignes\u00a0: les points, par numéro\u00a0; d’abord les valeurs de leurs facteurs, puis ce qui en résulte.',
};
