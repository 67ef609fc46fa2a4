import type { Grid } from '../analysis/grid.ts';
import type { ChartAxis } from './figure-data.ts';

/** Factors as a figure of one metric shows them; absent where nothing, or only one thing, varies. */
export interface Axes {
  readonly x?: ChartAxis;
  readonly y?: ChartAxis;
}

/** Steps per axis that can be read: in a map, and where each step is a line or a panel. */
export const MAP_STEPS = 12;
export const LINE_STEPS = 5;

/** The axes of a grid without its points: figures need labels only. */
export function axesOf({ x, y }: Grid): Axes {
  const bare = ({ label, unit, steps, isOrdered }: NonNullable<Grid['x']>) => {
    return { label, unit, isOrdered, steps: steps.map((step) => ({ label: step.label })) };
  };
  return { ...(x && { x: bare(x) }), ...(y && { y: bare(y) }) };
}
