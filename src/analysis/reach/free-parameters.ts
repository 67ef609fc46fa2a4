import { parameterEntries } from '../../model/index.ts';
import type { ParameterPath } from '../../model/index.ts';

/** A number that the reach varies over its plausible range. */
export interface FreeParameter {
  readonly path: ParameterPath;
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

/** How large the world is follows from the networks that are looked at. */
const SIZES: ReadonlySet<string> = new Set(['population.firms', 'population.territories']);

/**
 * Every number of the model with a plausible range of some width, the sizes of the world aside.
 * Rival rules and numbers that are left open by default are not varied: a point is a set of numbers
 * for the rules in force.
 */
export function freeParameters(): FreeParameter[] {
  return parameterEntries().flatMap(({ path, declaration }): FreeParameter[] => {
    if (declaration.kind !== 'number' && declaration.kind !== 'integer') return [];
    const [from, to] = declaration.plausible;
    if (from === to || SIZES.has(path)) return [];
    return [{ path, from, to, whole: declaration.kind === 'integer' }];
  });
}
