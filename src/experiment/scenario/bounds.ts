import type { Condition } from './conditions/condition.ts';
import type { Text } from '../../model/text.ts';
import { excerpt } from './excerpt.ts';
import type { WrittenFactor, WrittenList } from './factor-shape.ts';
import { nearestName } from './nearest.ts';
import type { WrittenRange } from './range-shape.ts';
import type { Reading } from './shape.ts';

/** A factor as it is written, with numbers for ends. */
export interface BoundedFactor extends Omit<WrittenFactor, 'levels'> {
  readonly levels: NumericRange | WrittenList;
}

export interface NumericRange extends Omit<WrittenRange, 'from' | 'to'> {
  readonly from?: number;
  readonly to?: number;
}

/**
 * Replaces ends that name another factor by the farthest value of that one, and gives the conditions that
 * leave out what lies beyond its value at each point.
 */
export function resolveBounds(
  written: readonly WrittenFactor[],
  reading: Reading,
): { readonly factors: BoundedFactor[]; readonly conditions: Condition[] } {
  const conditions: Condition[] = [];
  const factors = written.map((factor): BoundedFactor => {
    const { levels, path } = factor;
    if ('values' in levels) return { ...factor, levels };
    const ends = { from: levels.from, to: levels.to };
    for (const end of ['from', 'to'] as const) {
      const other = ends[end];
      if (typeof other !== 'string') continue;
      const found = endOf(other, end, factor, written, reading);
      ends[end] = found?.value;
      if (found) conditions.push([{ path, is: end === 'to' ? '<=' : '>=', other: found.path }]);
    }
    return { ...factor, levels: { ...levels, ...ends } as NumericRange };
  });
  return { factors, conditions };
}

function endOf(
  name: string,
  end: 'from' | 'to',
  { path, place }: WrittenFactor,
  written: readonly WrittenFactor[],
  { log, places }: Reading,
) {
  const at = `sweep.factors.${path}.${end}`;
  const others = written.map((factor) => factor.path).filter((other) => other !== path);
  const factor = written.find((other) => other.path === name && name !== path);
  const refuse = (found: Text, expected: Text, nearest?: string) => {
    log.add(places.get(at) ?? place, at, found, expected, nearest);
    return undefined;
  };
  if (factor === undefined)
    return refuse(sayNames(name), sayAmong(others), nearestName(name, others));
  const values =
    'values' in factor.levels ? factor.levels.values : [factor.levels.from, factor.levels.to];
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length < values.length || numbers.length === 0)
    return refuse(sayNames(name), NUMBERS);
  return {
    path: factor.path,
    value: numbers.reduce((a, b) => (end === 'to' ? Math.max(a, b) : Math.min(a, b))),
  };
}

function sayNames(name: string): Text {
  const shown = excerpt(name);
  return { en: `names ${shown}`, fr: `nomme ${shown}` };
}

function sayAmong(others: readonly string[]): Text {
  if (others.length === 0) return { en: 'a number', fr: 'un nombre' };
  const listed = others.join(', ');
  return {
    en: `a number, or another factor of the sweep: ${listed}`,
    fr: `un nombre, ou un autre facteur du balayage\u00a0: ${listed}`,
  };
}

const NUMBERS: Text = {
  en: 'a number, or a factor whose values are numbers, with numbers as its own ends',
  fr: 'un nombre, ou un facteur dont les valeurs sont des nombres, avec des nombres comme bornes',
};
