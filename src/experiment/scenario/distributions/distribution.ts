import { exp, log } from '../../../model/exact.ts';
import { betaQuantile } from './beta-quantile.ts';
import { truncatedNormalQuantile } from './truncated-normal.ts';

/** How the values of a factor are spread between its ends, where not evenly. */
export type Distribution =
  | { readonly kind: 'triangular'; readonly mode: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'logUniform' }
  | { readonly kind: 'beta'; readonly alpha: number; readonly beta: number };

/** The numbers that each takes besides the ends, by their names in a scenario. */
export const DISTRIBUTIONS = {
  uniform: [],
  triangular: ['mode'],
  normal: ['mean', 'sd'],
  logUniform: [],
  beta: ['alpha', 'beta'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Beyond these a Beta distribution is a point or two, and its quantiles are not computed well. */
export const [SMALLEST_SHAPE, LARGEST_SHAPE] = [0.1, 1000] as const;

export function isShape(value: unknown): boolean {
  return typeof value === 'number' && value >= SMALLEST_SHAPE && value <= LARGEST_SHAPE;
}

export type DistributionName = keyof typeof DISTRIBUTIONS;

/**
 * The inverse of the distribution function between two ends: nothing lies beyond them. Made from operations
 * that give the same bits on every machine.
 * @returns from a share in [0, 1] to a value; 0 gives the lower end, 1 the upper
 */
export function quantileOf(
  distribution: Distribution | undefined,
  from: number,
  to: number,
): (share: number) => number {
  const within = (value: number) => Math.min(to, Math.max(from, value));
  switch (distribution?.kind) {
    case undefined:
      return (share) => within(from + share * (to - from));
    case 'triangular': {
      const { mode } = distribution;
      const width = to - from;
      const rising = (mode - from) / width;
      return (share) =>
        within(
          share < rising
            ? from + Math.sqrt(share * width * (mode - from))
            : to - Math.sqrt((1 - share) * width * (to - mode)),
        );
    }
    case 'logUniform': {
      const [low, high] = [log(from), log(to)];
      // The logarithm of an end need not lead back to it.
      return (share) => {
        if (share <= 0) return from;
        return share >= 1 ? to : within(exp(low + share * (high - low)));
      };
    }
    case 'normal': {
      const quantile = truncatedNormalQuantile(distribution, from, to);
      return (share) => within(quantile(share));
    }
    case 'beta': {
      const quantile = betaQuantile(distribution.alpha, distribution.beta);
      return (share) => within(from + quantile(share) * (to - from));
    }
  }
}
