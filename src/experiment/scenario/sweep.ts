import type { ParameterPath } from '../../model/parameters.ts';
import type { ParameterValue } from './parameter-shape.ts';

/** How the values of the factors are combined into points. */
export const DESIGNS = [
  'grid',
  'zip',
  'points',
  'oneAtATime',
  'latinHypercube',
  'sobol',
  'morris',
  'saltelli',
] as const;

export type Design = (typeof DESIGNS)[number];

/** What is varied, as a scenario holds it: plain data from which the points follow. */
export type Sweep = GridSweep | PointsSweep | OneAtATimeSweep | DrawnSweep;

/** Every combination (`grid`), or the first values together, then the second, … (`zip`). */
export interface GridSweep {
  readonly design: 'grid' | 'zip';
  readonly factors: readonly ListFactor[];
}

export interface ListFactor {
  readonly path: ParameterPath;
  readonly values: readonly ParameterValue[];
}

/** Points chosen one by one, each with the values of the factors in order. */
export interface PointsSweep {
  readonly design: 'points';
  readonly factors: readonly { readonly path: ParameterPath }[];
  readonly points: readonly (readonly ParameterValue[])[];
}

/** A base point, and from it one factor at a time through its values. */
export interface OneAtATimeSweep {
  readonly design: 'oneAtATime';
  readonly factors: readonly ListFactor[];
  /** The value of each factor at the base. */
  readonly base: readonly ParameterValue[];
}

/** Designs whose points are drawn from the seed, by the factor's name. */
export const DRAWN_DESIGNS = ['latinHypercube', 'sobol', 'morris', 'saltelli'] as const;

/** Points spread over all factors at once. */
export interface DrawnSweep {
  readonly design: (typeof DRAWN_DESIGNS)[number];
  readonly factors: readonly (RangeFactor | ListFactor)[];
  /** Points; of `morris` the trajectories, of `saltelli` the base samples. */
  readonly samples: number;
  readonly seed: string;
}

/** Whether the points of a sweep are drawn from a seed. */
export function isDrawn(sweep: Sweep): sweep is DrawnSweep {
  return (DRAWN_DESIGNS as readonly Design[]).includes(sweep.design);
}

export interface RangeFactor {
  readonly path: ParameterPath;
  readonly from: number;
  readonly to: number;
  /** Whole numbers only. */
  readonly whole: boolean;
}
