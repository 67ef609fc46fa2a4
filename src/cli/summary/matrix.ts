import type { Axis } from '../../analysis/axis.ts';
import { type Design, levelsOf, variedFactors } from '../../analysis/design.ts';
import { type Grid, gridOf, tellOthers } from '../../analysis/grid.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import { paragraph } from '../layout.ts';
import stringWidth from '../string-width.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { type Cell, cellOf, explainCells, splitEvenly, writeMeans } from './cell.ts';
import type { MeasuredSweep } from './measured-sweep.ts';
import { titleOf } from './title.ts';

const TEXTS = {
  axes: {
    en: (columns: string, rows: string, cells: string) =>
      `Columns: ${columns}. Rows: ${rows}. ${cells}`,
    fr: (columns: string, rows: string, cells: string) =>
      `Colonnes\u00a0: ${columns}. Lignes\u00a0: ${rows}. ${cells}`,
  },
};

/** Factors with more values than this are shown in a few ranges: not every point can be a cell. */
const MOST_VALUES = 12;
const FEW_RANGES = 5;

/** A cell like `0.52 ±0.03*`, and the space before it. */
const CELL = 11;
const SPACE = 2;

export function matrixGrid(design: Design): Grid {
  return gridOf(design, mostSteps(design));
}

/** For two factors or more: a table per metric, one factor across, one down. */
export function printMatrices(
  { design, grid, asked }: MeasuredSweep,
  metrics: readonly MetricInfo[],
  terminal: Terminal,
): Cell[] {
  const { language, columns, colors } = terminal;
  const { x, y } = grid;
  if (x === undefined || y === undefined) return [];
  const all = metrics.map(({ name }) =>
    (asked.get(name)?.cells ?? []).map((mean) => cellOf(mean, name)),
  );

  terminal.print(
    paragraph(
      TEXTS.axes[language](
        nameOf(x, terminal),
        nameOf(y, terminal),
        explainCells(all.flat(), language),
      ),
      columns,
    ),
  );
  for (const others of tellOthers(design, grid))
    terminal.print(paragraph(others[language], columns));
  const first = Math.max(...y.steps.map(({ label }) => stringWidth(label[language])));
  const room = columns - SPACE - first;
  const blocks = splitEvenly([...x.steps.keys()], Math.floor(room / (CELL + SPACE)));
  const widest = Math.floor(room / (blocks[0]?.length ?? 1)) - SPACE;

  metrics.forEach((metric, at) => {
    const means = all[at] ?? [];
    const cells = writeMeans(means, widest, language);
    const cellAt = (column: number, row: number) =>
      cells[means.findIndex((mean) => mean.x === column && mean.y === row)] ?? '';
    terminal.print(`\n${titleOf(metric, terminal)}`);
    for (const block of blocks) {
      // The values of the factors are dim, so that the results stand out.
      const head = [
        '',
        ...block.map((column) => colors.dim(x.steps[column]?.label[language] ?? '')),
      ];
      const rows = y.steps.map(({ label }, row) => [
        colors.dim(label[language]),
        ...block.map((column) => cellAt(column, row)),
      ]);
      terminal.print(writeTable(head, rows));
    }
  });
  return all.flat();
}

function mostSteps(design: Design): number {
  const shown = variedFactors(design).slice(0, 2);
  const isLong = shown.some((factor) => levelsOf(design, factor).length > MOST_VALUES);
  return isLong ? FEW_RANGES : MOST_VALUES;
}

function nameOf({ label, unit }: Axis, { language }: Terminal): string {
  const name = label[language].charAt(0).toLowerCase() + label[language].slice(1);
  return unit[language] === '' ? name : `${name} (${unit[language]})`;
}
