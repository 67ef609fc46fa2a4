import type { ParameterPath } from '../../model/parameters.ts';
import { explainInvalid, findParameter } from '../../model/parameters.ts';
import type { NumericRange } from './bounds.ts';
import type { Place } from './placed.ts';
import { isValue } from './placed.ts';
import { MOST_VALUES } from './range-shape.ts';
import type { Reading } from './shape.ts';

type Range = NumericRange & { readonly from: number; readonly to: number };

/** The values of a range; reports a range that is none, and values the parameter refuses. */
export function expandRange(
  path: ParameterPath,
  place: Place,
  written: NumericRange,
  { log }: Reading,
): number[] {
  const at = `sweep.factors.${path}`;
  const { from = Number.NaN, to = Number.NaN } = written;
  const range = { ...written, from, to };
  const count = countValues(range);
  if (count === undefined) {
    log.add(place, at, ...NOT_A_RANGE);
    return [];
  }
  const values = Array.from({ length: count }, (_, index) => valueAt(range, index, count));
  const declaration = findParameter(path);
  const bad = values.find((value) => declaration && explainInvalid(declaration, value));
  if (declaration !== undefined && bad !== undefined) {
    const expected = explainInvalid(declaration, bad);
    if (expected !== undefined) log.add(place, at, isValue(String(bad)), expected);
  }
  return values;
}

/** `undefined` for a range without an end, or with both steps and by. */
function countValues({ from, to, steps, by }: Range): number | undefined {
  if (!Number.isFinite(to - from)) return undefined;
  if (steps !== undefined) return by === undefined && from !== to ? steps : undefined;
  if (by === undefined || by === 0 || (to - from) / by < 0) return undefined;
  // A hair more than the quotient, so that 0 to 0.3 by 0.1 has four values.
  const count = Math.floor((to - from) / by + 1e-9) + 1;
  return count <= MOST_VALUES ? count : undefined;
}

/** Twelve digits: 0.1 + 0.2 is 0.3 here, as whoever wrote the range means. */
function valueAt({ from, to, steps, by = 0 }: Range, index: number, count: number): number {
  if (steps !== undefined && index === count - 1) return to;
  const step = steps === undefined ? by : (to - from) / (steps - 1);
  return Number((from + index * step).toPrecision(12)) + 0;
}

const NOT_A_RANGE = [
  { en: 'is not a range of values', fr: 'n’est pas un intervalle de valeurs' },
  {
    en: '{from, to} with either steps (2 or more) or by (towards to); without them only where the design draws',
    fr: '{from, to} avec soit steps (2 ou plus), soit by (en direction de to) ; sans eux seulement si le plan tire',
  },
] as const;
