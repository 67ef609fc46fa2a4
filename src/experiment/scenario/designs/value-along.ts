import { quantileOf } from '../distributions/distribution.ts';
import type { ParameterValue } from '../parameter-shape.ts';
import type { ListFactor, RangeFactor } from '../sweep.ts';

/**
 * The values of a factor from its first to its last, by the share of its distribution that lies below.
 * @returns from a share in [0, 1] to a value; of a list, each value has an equal part of it
 */
export function valuesAlong(factor: RangeFactor | ListFactor): (share: number) => ParameterValue {
  if ('values' in factor) {
    const { values } = factor;
    return (share) =>
      values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? null;
  }
  const { from, to, whole, distribution } = factor;
  if (!whole) return quantileOf(distribution, from, to);
  if (distribution === undefined)
    return (share) => Math.min(to, from + Math.floor(share * (to - from + 1)));
  // A whole number stands for all that would be rounded to it.
  const quantile = quantileOf(distribution, from - 0.5, to + 0.5);
  return (share) => Math.min(to, Math.max(from, Math.floor(quantile(share) + 0.5)));
}

/** Whether a factor has more than one value. */
export function isVaried(factor: RangeFactor | ListFactor): boolean {
  return 'values' in factor ? factor.values.length > 1 : factor.from < factor.to;
}
