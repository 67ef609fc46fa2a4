import {
  MORRIS_LEVELS,
  morrisGroup,
  morrisLevels,
} from '../../experiment/scenario/designs/morris.ts';
import { saltelliGroup, variedFactors } from '../../experiment/scenario/designs/saltelli.ts';
import type { DrawnSweep, OneAtATimeSweep, RangeFactor } from '../../experiment/scenario/sweep.ts';
import type { Level } from '../design.ts';
import { type ElementaryEffects, elementaryEffects } from './elementary-effects.ts';
import { type OneAtATimeEffect, oneAtATimeEffects } from './one-at-a-time-effects.ts';
import { luckShare, type Responses } from './responses.ts';
import { type SobolIndices, sobolIndices } from './sobol-indices.ts';

/** How a measure depends on the factors of a sweep, by the design of that sweep. Factors by their position. */
export type Sensitivity =
  | {
      readonly method: 'oat';
      readonly effects: readonly OneAtATimeEffect[];
    }
  | {
      readonly method: 'morris';
      readonly effects: readonly (ElementaryEffects | undefined)[];
      readonly trajectories: number;
    }
  | {
      readonly method: 'sobol';
      /** Undefined for a factor with one value. */
      readonly indices: readonly (SobolIndices | undefined)[];
      readonly samples: number;
      /** Share of the variance of single runs that luck makes. */
      readonly luck: number;
      /** The total indices from the first quarter and half of the samples and from all. */
      readonly convergence: readonly {
        readonly samples: number;
        readonly totals: readonly number[];
      }[];
    };

/** A sweep made for sensitivity analysis. */
export type SensitivitySweep =
  | OneAtATimeSweep
  | (DrawnSweep & { readonly design: 'morris' | 'saltelli' });

/**
 * @param responses of all points of the sweep, in their order
 * @param points the values of the factors at every point
 */
export function sensitivityOf(
  sweep: SensitivitySweep,
  responses: Responses,
  points: readonly (readonly Level[])[],
): Sensitivity {
  switch (sweep.design) {
    case 'oneAtATime':
      return { method: 'oat', effects: oneAtATimeEffects(responses, points) };
    case 'morris': {
      const shares = points.map((point) => sharesOf(sweep, point));
      const effects = elementaryEffects(responses, shares, morrisGroup(sweep), sweep.seed);
      return { method: 'morris', effects, trajectories: sweep.samples };
    }
    case 'saltelli':
      return saltelli(sweep, responses);
  }
}

function saltelli(sweep: DrawnSweep, responses: Responses): Sensitivity {
  const varied = variedFactors(sweep);
  const group = saltelliGroup(sweep);
  const { samples, seed, factors } = sweep;
  const spread = <Value>(values: readonly Value[]): (Value | undefined)[] =>
    factors.map((_, factor) => values[varied.indexOf(factor)]);
  const indices = sobolIndices(responses, varied.length, { seed });
  const parts = [Math.floor(samples / 4), Math.floor(samples / 2)].filter((part) => part >= 8);
  const convergence = parts.map((part) => {
    const first = responses.slice(0, part * group);
    const found = sobolIndices(first, varied.length, { seed, resamples: 0 });
    return {
      samples: part,
      totals: spread(found.map(({ total }) => total.estimate)).map((one) => one ?? NaN),
    };
  });
  const totals = spread(indices.map(({ total }) => total.estimate)).map((one) => one ?? NaN);
  return {
    method: 'sobol',
    indices: spread(indices),
    samples,
    luck: luckShare(responses),
    convergence: [...convergence, { samples, totals }],
  };
}

/** The number of the level at which a value stands; −1 where the factor does not vary. */
function levelOf(factor: RangeFactor, value: Level): number {
  return Array.from({ length: MORRIS_LEVELS }, (_, level) => level)
    .map(morrisLevels(factor))
    .indexOf(value);
}

/** Where each factor stands between its first level and its last, in [0, 1]. */
function sharesOf({ factors }: DrawnSweep, point: readonly Level[]): number[] {
  return factors.map((factor, i) => {
    const level = point[i] ?? null;
    if ('values' in factor)
      return factor.values.indexOf(level) / Math.max(1, factor.values.length - 1);
    if (factor.distribution !== undefined) return levelOf(factor, level) / (MORRIS_LEVELS - 1);
    return (Number(level) - factor.from) / (factor.to - factor.from);
  });
}
