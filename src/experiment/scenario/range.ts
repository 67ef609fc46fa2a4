import type { ParameterPath } from '../../model/parameters.ts';
import { explainInvalid, findParameter } from '../../model/parameters.ts';
import type { NumericRange } from './bounds.ts';
import type { Place } from './placed.ts';
import { findRangeMistake } from './range-mistake.ts';
import { sayRange } from './range-texts.ts';
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
  const mistake = findRangeMistake(written);
  if (mistake !== undefined) {
    log.add(place, at, ...mistake);
    return [];
  }
  const range = { from: 0, to: 0, ...written };
  const count = countValues(range);
  const values = Array.from({ length: count }, (_, index) => valueAt(range, index, count));
  const declaration = findParameter(path);
  const bad = values.find((value) => declaration && explainInvalid(declaration, value));
  if (declaration !== undefined && bad !== undefined) {
    const expected = explainInvalid(declaration, bad);
    const ends = [range.from, range.to];
    const areEndsFine = ends.every((end) => explainInvalid(declaration, end) === undefined);
    const between = areEndsFine ? bad : undefined;
    if (expected !== undefined) log.add(place, at, sayRange(range, between), expected);
  }
  return values;
}

/** Of a range without a mistake. A hair more than the quotient, so that 0 to 0.3 by 0.1 has four values. */
function countValues({ from, to, steps, by = 1 }: Range): number {
  return steps ?? Math.floor((to - from) / by + 1e-9) + 1;
}

/** Twelve digits: 0.1 + 0.2 is 0.3 here, as whoever wrote the range means. */
function valueAt({ from, to, steps, by = 0 }: Range, index: number, count: number): number {
  if (steps !== undefined && index === count - 1) return to;
  const step = steps === undefined ? by : (to - from) / (steps - 1);
  return Number((from + index * step).toPrecision(12)) + 0;
}
