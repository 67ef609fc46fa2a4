import { type Design, variedFactors } from '../../analysis/design.ts';
import type { Grid } from '../../analysis/grid.ts';
import { listGrid, printList } from './list.ts';
import { matrixGrid, printMatrices } from './matrix.ts';
import { isOneByOne, rowPerPoint } from './one-by-one.ts';
import { printSingle } from './single.ts';

/** How the means of a sweep are laid out, by what its factors do. */
export interface Layout {
  readonly grid: Grid;
  readonly print: typeof printList;
}

/**
 * Nothing varies: a row per metric. One factor: its values down, the metrics across. More: a table
 * per metric. Factors moved one at a time: the base and every point that differs from it, down; a
 * table of two factors would mix the base with what the others do.
 */
export function chooseLayout(design: Design): Layout {
  const varied = variedFactors(design).length;
  if (varied === 0) return { grid: listGrid(design), print: printSingle };
  if (varied === 1) return { grid: listGrid(design), print: printList };
  if (isOneByOne(design)) return { grid: rowPerPoint(design), print: printList };
  return { grid: matrixGrid(design), print: printMatrices };
}
