import type { ParameterPath } from '../../model/parameters.ts';
import type { ParameterValue } from './parameter-shape.ts';

/** How the values of the factors are combined into points. */
export const DESIGNS = ['grid', 'zip', 'points', 'latinHypercube'] as const;

export type Design = (typeof DESIGNS)[number];

/** What is varied, as a scenario holds it: plain data from which the points follow. */
export type Sweep = GridSweep | PointsSweep | LatinHypercubeSweep;

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

/** Points spread evenly over all factors at once; drawn from the seed, by the factor's name. */
export interface LatinHypercubeSweep {
  readonly design: 'latinHypercube';
  readonly factors: readonly (RangeFactor | ListFactor)[];
  readonly samples: number;
  readonly seed: string;
}

export interface RangeFactor {
  readonly path: ParameterPath;
  readonly from: number;
  readonly to: number;
  /** Whole numbers only. */
  readonly whole: boolean;
}
