import type { ParameterValue } from '../parameter-shape.ts';
import type { ListFactor, RangeFactor } from '../sweep.ts';

/**
 * The value of a factor at a share of the way from its first value to its last.
 * @param share in [0, 1]; of a list, each value has an equal part of it
 */
export function valueWithin(factor: RangeFactor | ListFactor, share: number): ParameterValue {
  if ('values' in factor) {
    const { values } = factor;
    return values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? null;
  }
  const { from, to, whole } = factor;
  if (whole) return Math.min(to, from + Math.floor(share * (to - from + 1)));
  return Math.min(to, from + share * (to - from));
}

/** Whether a factor has more than one value. */
export function isVaried(factor: RangeFactor | ListFactor): boolean {
  return 'values' in factor ? factor.values.length > 1 : factor.from < factor.to;
}
