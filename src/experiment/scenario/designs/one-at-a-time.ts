import type { ParameterValue } from '../parameter-shape.ts';
import type { OneAtATimeSweep } from '../sweep.ts';

/**
 * The base, then for each factor each of its values that is not the base's, the others as in the base.
 * @returns all points, the base first
 */
export function oneAtATimePoints({ factors, base }: OneAtATimeSweep): ParameterValue[][] {
  const moved = factors.flatMap(({ values }, i) =>
    values.filter((value) => value !== base[i]).map((value) => base.with(i, value)),
  );
  return [[...base], ...moved];
}
