import type { ParameterPath } from '../../../model/parameters.ts';
import type { ParameterValue } from '../parameter-shape.ts';

/** What holds between two values; the first four of numbers only. */
export const RELATIONS = ['<=', '>=', '<', '>', '=', '!='] as const;

export type Relation = (typeof RELATIONS)[number];

/** `hub.listening <= hub.clarity`, or `network.hub = none`. */
export type Comparison = {
  readonly path: ParameterPath;
  readonly is: Relation;
} & ({ readonly value: ParameterValue } | { readonly other: ParameterPath });

/** Holds where at least one of its comparisons does. */
export type Condition = readonly Comparison[];

/**
 * Whether all conditions hold at a point. A value that is left to the model (`null`) is neither below nor
 * above any other.
 * @param paths of the values of a point, in their order
 */
export function createTest(
  conditions: readonly Condition[],
  paths: readonly ParameterPath[],
): (point: readonly ParameterValue[]) => boolean {
  const tests = conditions.map((condition) =>
    condition.map((comparison) => {
      const left = paths.indexOf(comparison.path);
      const right = 'other' in comparison ? paths.indexOf(comparison.other) : -1;
      return { left, right, is: comparison.is, value: 'value' in comparison && comparison.value };
    }),
  );
  return (point) =>
    tests.every((condition) =>
      condition.some(({ left, right, is, value }) => {
        return compare(point[left] ?? null, is, right < 0 ? value : (point[right] ?? null));
      }),
    );
}

function compare(left: ParameterValue, is: Relation, right: ParameterValue): boolean {
  if (is === '=') return left === right;
  if (is === '!=') return left !== right;
  if (typeof left !== 'number' || typeof right !== 'number') return false;
  if (is === '<=') return left <= right;
  if (is === '>=') return left >= right;
  return is === '<' ? left < right : left > right;
}

/** As it would be written in a scenario. */
export function writeCondition(condition: Condition): string {
  return condition
    .map((one) => `${one.path} ${one.is} ${'other' in one ? one.other : one.value}`)
    .join(' or ');
}
