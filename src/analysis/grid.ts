import { type Axis, axisOf } from './axis.ts';
import type { Text } from '../model/text.ts';
import { bundleFactors, type Design, factorLabels, levelAt } from './design.ts';

/** The points of a sweep laid out for figures over its first two varied factors; over whatever else varies, values are averaged. */
export interface Grid {
  /** Absent where nothing, or only one thing, varies. */
  readonly x?: Axis;
  readonly y?: Axis;
  readonly cells: readonly Cell[];
  /** Factors that vary without an axis: they are said beside the figure, see tellOthers. */
  readonly others: readonly number[];
}

/** One place of the grid. */
export interface Cell {
  /** Steps of the axes; 0 where there is no axis. */
  readonly x: number;
  readonly y: number;
  /** The points that fall there. */
  readonly points: readonly number[];
}

/** So many scattered points are too few for a place over two factors to hold more than one. */
const FEW_POINTS = 12;

/**
 * Lays a design out with at most so many steps per axis, and with fewer where points are scattered
 * (Latin hypercube) and most places would be empty. A few scattered points stand over the first factor alone: a table over two would be
 * as large as their square, with one of them in a row. Places where nothing was run are left out.
 */
export function gridOf(design: Design, most: number): Grid {
  const [first, second, ...others] = bundleFactors(design);
  const fine = layOut(design, first, second, most);
  const places = (fine.x?.steps.length ?? 1) * (fine.y?.steps.length ?? 1);
  const count = design.points.length;
  const isScattered = fine.cells.length < places / 2;
  if (isScattered && count <= FEW_POINTS) return rowOf(design, most);
  const fewer = Math.min(most, Math.max(2, Math.floor(Math.sqrt(count / 2))));
  const laid = isScattered ? layOut(design, first, second, fewer) : fine;
  return { ...laid, others: others.flat() };
}

/** The same over the first varied factor alone, for figures that have room for no more. */
export function rowOf(design: Design, most: number): Grid {
  const [first, ...others] = bundleFactors(design);
  const everywhere = { points: design.points.map((_, point) => point) };
  const x = first === undefined ? undefined : axisOf(design, first, most);
  const cells = (x?.steps ?? [everywhere]).map(({ points }, i) => ({ x: i, y: 0, points }));
  return { ...(x && { x }), cells, others: others.flat() };
}

/**
 * What is to be said of factors that vary without an axis of their own: that values are averaged over them or, where each place holds a
 * single point, that they vary from point to point. Where places do not hold the same values of them (points that were drawn, or left out as
 * impossible), part of a difference between two places may come from there.
 */
export function tellOthers(design: Design, grid: Grid): Text[] {
  const labels = factorLabels(design, grid.others);
  if (labels.length === 0) return [];
  const [en, fr] = [labels.map((one) => one.en).join(', '), labels.map((one) => one.fr).join(', ')];
  if (grid.cells.every(({ points }) => points.length < 2))
    return [
      {
        en: `Vary as well from point to point: ${en}; part of a difference may come from there.`,
        fr: `Varient aussi d’un point à l’autre\u00a0: ${fr}\u00a0; une part d’un écart peut en venir.`,
      },
    ];
  const uneven = isEven(design, grid) ? undefined : UNEVEN;
  return [
    {
      en: `Averaged over: ${en}${uneven?.en ?? ''}.`,
      fr: `En moyenne sur\u00a0: ${fr}${uneven?.fr ?? ''}.`,
    },
  ];
}

const UNEVEN: Text = {
  en: ' (not the same values everywhere, so that part of a difference may come from there)',
  fr: ' (pas partout les mêmes valeurs, si bien qu’une part d’un écart peut en venir)',
};

/** Whether all places hold the same values of what is averaged over. */
function isEven(design: Design, { cells, others }: Grid): boolean {
  const held = cells.map(({ points }) => {
    const values = points.map((point) => others.map((at) => levelAt(design, point, at)));
    return [...new Set(values.map((one) => JSON.stringify(one)))].sort().join();
  });
  return new Set(held).size < 2;
}

function layOut(
  design: Design,
  first: readonly number[] | undefined,
  second: readonly number[] | undefined,
  most: number,
): Omit<Grid, 'others'> {
  const everywhere = { points: design.points.map((_, point) => point) };
  const x = first === undefined ? undefined : axisOf(design, first, most);
  const y = second === undefined ? undefined : axisOf(design, second, most);
  const rows = (y?.steps ?? [everywhere]).map(({ points }) => new Set(points));
  const cells = (x?.steps ?? [everywhere]).flatMap((column, i) =>
    rows.flatMap((held, j) => {
      const points = column.points.filter((point) => held.has(point));
      return points.length === 0 ? [] : [{ x: i, y: j, points }];
    }),
  );
  return { ...(x && { x }), ...(y && { y }), cells };
}
