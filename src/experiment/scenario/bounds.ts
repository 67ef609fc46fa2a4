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
 * Replaces ends that name another factor by the farthest value of that one, which may be bounded by others in its turn,
 * and gives the conditions that leave out what lies beyond its value at each point.
 */
export function resolveBounds(
  written: readonly WrittenFactor[],
  reading: Reading,
): { readonly factors: BoundedFactor[]; readonly conditions: Condition[] } {
  const conditions: Condition[] = [];
  const resolved = new Map<string, BoundedFactor>();
  return { factors: written.map((factor) => resolve(factor, [])), conditions };

  /** @param leading the factors whose ends lead here, the first of them first */
  function resolve(factor: WrittenFactor, leading: readonly string[]): BoundedFactor {
    const { levels, path } = factor;
    if ('values' in levels) return { ...factor, levels };
    const before = resolved.get(path);
    if (before !== undefined) return before;
    const ends = { from: levels.from, to: levels.to };
    for (const end of ['from', 'to'] as const) {
      const other = ends[end];
      if (typeof other !== 'string') continue;
      const found = boundOf(other, end, factor, [...leading, path]);
      ends[end] = found?.value;
      if (found) conditions.push([{ path, is: end === 'to' ? '<=' : '>=', other: found.path }]);
    }
    const bounded = { ...factor, levels: { ...levels, ...ends } as NumericRange };
    resolved.set(path, bounded);
    return bounded;
  }

  function boundOf(
    name: string,
    end: 'from' | 'to',
    { path, place }: WrittenFactor,
    leading: readonly string[],
  ) {
    const { log, places } = reading;
    const refuse = (found: Text, expected: Text, nearest?: string) => {
      const at = `sweep.factors.${path}.${end}`;
      log.add(places.get(at) ?? place, at, found, expected, nearest);
      return undefined;
    };
    const others = written.map((factor) => factor.path).filter((other) => other !== path);
    const factor = written.find((other) => other.path === name && name !== path);
    if (factor === undefined)
      return refuse(sayNames(name), sayAmong(others), nearestName(name, others));
    if (leading.includes(name))
      return refuse(sayCircle([...leading.slice(leading.indexOf(name)), name]), NO_CIRCLE);
    const { levels } = resolve(factor, leading);
    if (isRefused(factor, levels)) return undefined;
    const values = 'values' in levels ? levels.values : [levels.from, levels.to];
    const numbers = values.filter((value) => typeof value === 'number');
    if (numbers.length < values.length || numbers.length === 0)
      return refuse(sayNames(name), NUMBERS);
    const farthest = numbers.reduce((a, b) => (end === 'to' ? Math.max(a, b) : Math.min(a, b)));
    return { path: factor.path, value: farthest };
  }
}

/** Whether an end is missing because what it names was refused, which is told there. */
function isRefused({ levels: given }: WrittenFactor, levels: BoundedFactor['levels']): boolean {
  if ('values' in given || 'values' in levels) return false;
  return (['from', 'to'] as const).some(
    (end) => given[end] !== undefined && levels[end] === undefined,
  );
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

function sayCircle(paths: readonly string[]): Text {
  const circle = paths.join(' → ');
  return { en: `leads in a circle: ${circle}`, fr: `tourne en rond\u00a0: ${circle}` };
}

const NO_CIRCLE: Text = {
  en: 'a number, or a factor whose own ends do not lead back here',
  fr: 'un nombre, ou un facteur dont les bornes ne ramènent pas ici',
};

const NUMBERS: Text = {
  en: 'a number, or a factor whose values are numbers, with both ends given',
  fr: 'un nombre, ou un facteur dont les valeurs sont des nombres, les deux bornes données',
};
