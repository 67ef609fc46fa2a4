import { type Axis, axisOf } from './axis.ts';
import { type Design, variedFactors } from './design.ts';
import { meanOf } from './mean-interval.ts';

/** The points of a sweep laid out for figures over its first two varied factors; over whatever else varies, values are averaged. */
export interface Grid {
  /** Absent where nothing, or only one thing, varies. */
  readonly x?: Axis;
  readonly y?: Axis;
  readonly cells: readonly Cell[];
  /** Factors that vary, but are averaged over: they are said beside the figure. */
  readonly averagedOver: readonly number[];
}

/** One place of the grid. */
export interface Cell {
  /** Steps of the axes; 0 where there is no axis. */
  readonly x: number;
  readonly y: number;
  /** The points that fall there. */
  readonly points: readonly number[];
}

/** Lays a design out with at most so many steps per axis. Places where nothing was run are left out. */
export function gridOf(design: Design, mostX: number, mostY = mostX): Grid {
  const [first, second, ...others] = variedFactors(design);
  const everywhere = { points: design.points.map((_, point) => point) };
  const x = first === undefined ? undefined : axisOf(design, first, mostX);
  const y = second === undefined ? undefined : axisOf(design, second, mostY);
  const cells = (x?.steps ?? [everywhere]).flatMap((column, i) =>
    (y?.steps ?? [everywhere]).flatMap((row, j) => {
      const points = column.points.filter((point) => row.points.includes(point));
      return points.length === 0 ? [] : [{ x: i, y: j, points }];
    }),
  );
  return { ...(x && { x }), ...(y && { y }), cells, averagedOver: others };
}

/**
 * One value per replicate: the mean over some points. Runs of the same replicate share their luck, so that only replicates are independent
 * observations; an interval over all runs of the points would be too narrow.
 */
export function poolReplicates(
  values: readonly Float64Array[],
  points: readonly number[],
): Float64Array {
  const replicates = values[0]?.length ?? 0;
  return Float64Array.from({ length: replicates }, (_, replicate) => {
    return meanOf(points.map((point) => values[point]?.[replicate] ?? Number.NaN));
  });
}
