import { type Design, levelAt, levelsOf, variedFactors } from '../../analysis/design.ts';
import type { Grid } from '../../analysis/grid.ts';
import { listGrid, printList } from './list.ts';
import { matrixGrid, printMatrices } from './matrix.ts';
import { rowPerPoint } from './one-by-one.ts';
import { printPoints } from './points.ts';
import { printSingle } from './single.ts';

/** How the means of a sweep are laid out, by what its factors do. */
export interface Layout {
  readonly grid: Grid;
  readonly print: typeof printList;
}

/** Points beyond these are put together in ranges, where they fill no table. */
const MOST_LISTED = 20;

/**
 * Nothing varies: a row per metric. One factor: its values down, the metrics across. More: a table
 * per metric, where points fill it or are too many to list. Factors moved one at a time: the base and every point
 * that differs from it, down; a table of two factors would mix the base with what the others do. Any other points: one by one.
 */
export function chooseLayout(design: Design): Layout {
  const { name } = design;
  const varied = variedFactors(design).length;
  if (varied === 0) return { grid: listGrid(design), print: printSingle };
  if (varied === 1) return { grid: listGrid(design), print: printList };
  if (name === 'oneAtATime') return { grid: rowPerPoint(design), print: printList };
  const isTable = name === 'grid' || fillsTable(design);
  if (isTable || design.points.length > MOST_LISTED)
    return { grid: matrixGrid(design), print: printMatrices };
  return { grid: listGrid(design), print: printPoints };
}

/** Whether there is a point for each pair of values of the first two factors; conditions may leave some out of a grid, which is a table all the same. */
function fillsTable(design: Design): boolean {
  const [first = 0, second = 0] = variedFactors(design);
  const taken = new Set(
    design.points.map((_, point) =>
      JSON.stringify([levelAt(design, point, first), levelAt(design, point, second)]),
    ),
  );
  return taken.size === levelsOf(design, first).length * levelsOf(design, second).length;
}
