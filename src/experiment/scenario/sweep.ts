import type { ParameterPath } from '../../model/parameters.ts';
import type { Condition } from './conditions/condition.ts';
import type { Distribution } from './distributions/distribution.ts';
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

/** What a sweep of any design may have. */
interface Restricted {
  /** All must hold: points at which one does not are left out. */
  readonly when?: readonly Condition[];
}

/** Every combination (`grid`), or the first values together, then the second, … (`zip`). */
export interface GridSweep extends Restricted {
  readonly design: 'grid' | 'zip';
  readonly factors: readonly ListFactor[];
}

interface AnyFactor {
  readonly path: ParameterPath;
  /** Where it varies only at some points. */
  readonly only?: {
    /** All must hold; they are about factors above this one. */
    readonly when: readonly Condition[];
    /** Its value where they do not. */
    readonly otherwise: ParameterValue;
  };
}

export interface ListFactor extends AnyFactor {
  readonly values: readonly ParameterValue[];
}

/** Points chosen one by one, each with the values of the factors in order. */
export interface PointsSweep extends Restricted {
  readonly design: 'points';
  readonly factors: readonly { readonly path: ParameterPath }[];
  readonly points: readonly (readonly ParameterValue[])[];
}

/** A base point, and from it one factor at a time through its values. */
export interface OneAtATimeSweep extends Restricted {
  readonly design: 'oneAtATime';
  readonly factors: readonly ListFactor[];
  /** The value of each factor at the base. */
  readonly base: readonly ParameterValue[];
}

/** Designs whose points are drawn from the seed, by the factor's name. */
export const DRAWN_DESIGNS = ['latinHypercube', 'sobol', 'morris', 'saltelli'] as const;

/** Points spread over all factors at once. */
export interface DrawnSweep extends Restricted {
  readonly design: (typeof DRAWN_DESIGNS)[number];
  readonly factors: readonly (RangeFactor | ListFactor)[];
  /**
   * Points; of `morris` the trajectories, of `saltelli` the base samples. Of `sobol` and `morris` so many
   * that are possible; of the others some may be left out.
   */
  readonly samples: number;
  readonly seed: string;
}

/** Whether the points of a sweep are drawn from a seed. */
export function isDrawn(sweep: Sweep): sweep is DrawnSweep {
  return (DRAWN_DESIGNS as readonly Design[]).includes(sweep.design);
}

export interface RangeFactor extends AnyFactor {
  readonly from: number;
  readonly to: number;
  /** Whole numbers only. */
  readonly whole: boolean;
  /** How values are spread between the ends; evenly unless given. */
  readonly distribution?: Distribution;
}
