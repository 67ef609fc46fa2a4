import type { WorldInput } from '../../model/input.ts';
import type { ParameterOverrides, ParameterPath } from '../../model/parameters.ts';
import { countCandidates } from './designs/candidates.ts';
import {
  type LeftOut,
  mustBeTried,
  NONE_LEFT_OUT,
  possiblePoints,
  settledCandidates,
} from './designs/possible-points.ts';
import type { ParameterValue } from './parameter-shape.ts';
import type { Scenario } from './scenario.ts';
import { isDrawn } from './sweep.ts';
import type { Sweep } from './sweep.ts';

/** A parameter that varies, with the values it takes, each once, in the order of the scenario. */
export interface Factor {
  readonly path: ParameterPath;
  readonly values: readonly ParameterValue[];
}

/** The values of the factors, in their order. */
export type Point = readonly ParameterValue[];

/** The points of a sweep. Made one by one when they are asked for: a sweep may have millions. */
export interface Design {
  readonly factors: readonly Factor[];
  readonly count: number;
  /** The point of that number, from 0; the order is fixed. */
  readonly at: (index: number) => Point;
}

/** What a sweep varies, and its points; without a sweep, one point without factors. */
export function designOf(sweep: Sweep | undefined): Design {
  if (sweep === undefined) return { factors: [], count: 1, at: () => [] };
  const { count, at } = pointsOf(sweep);
  if (sweep.design === 'grid' && !mustBeTried(sweep)) return { factors: sweep.factors, count, at };
  let factors: readonly Factor[] | undefined;
  return {
    // Millions of values: worked out only for those who want them.
    get factors() {
      factors ??= sweep.factors.map(({ path }, i) => {
        return distinct({
          path,
          values: Array.from({ length: count }, (_, n) => at(n)[i] ?? null),
        });
      });
      return factors;
    },
    count,
    at,
  };
}

function pointsOf(sweep: Sweep): Pick<Design, 'count' | 'at'> {
  if (mustBeTried(sweep)) return possiblePoints(sweep);
  return { count: countCandidates(sweep), at: settledCandidates(sweep) };
}

/** The different values that a factor takes in a design, or only how many if there are too many. */
export interface Levels {
  readonly levels: readonly ParameterValue[] | number;
  readonly areNumbers: boolean;
}

/**
 * The levels of the factor at a position. Of a drawn design no more is kept than eight bytes a point.
 * @param most from how many on they are only counted
 */
export function levelsOf(sweep: Sweep, design: Design, factor: number, most: number): Levels {
  const { count } = design;
  if (!isDrawn(sweep)) return levelsIn(design.factors[factor]?.values ?? [], most);
  const at = (index: number): ParameterValue => design.at(index)[factor] ?? null;
  const few = new Set<ParameterValue>();
  let areNumbers = true;
  for (let index = 0; index < count; index += 1) {
    const value = at(index);
    if (few.size <= most) few.add(value);
    areNumbers &&= isNumber(value);
  }
  if (few.size > most && areNumbers) return { levels: countNumbers(count, at), areNumbers };
  return few.size > most
    ? levelsIn(
        Array.from({ length: count }, (_, n) => at(n)),
        most,
      )
    : levelsIn([...few], most);
}

function levelsIn(values: readonly ParameterValue[], most: number): Levels {
  const different = [...new Set(values)];
  const levels = different.length > most ? different.length : different;
  return { levels, areNumbers: different.every(isNumber) };
}

function isNumber(value: ParameterValue): boolean {
  return value === null || typeof value === 'number';
}

/** How many different numbers there are; "nothing" is one more. */
function countNumbers(count: number, at: (index: number) => ParameterValue): number {
  const values = new Float64Array(count);
  for (let index = 0; index < count; index += 1) values[index] = Number(at(index) ?? Number.NaN);
  values.sort();
  let different = 0;
  for (let index = 0; index < count; index += 1) {
    // "Nothing" is sorted behind all others and never equal to anything: only its first counts.
    const [before, value] = [values[index - 1], values[index]];
    if (index === 0 || (Number.isNaN(value) ? !Number.isNaN(before) : value !== before))
      different += 1;
  }
  return different;
}

/** How many points a sweep has; they are made only where conditions leave some out. */
export function countPoints(sweep: Sweep | undefined): number {
  if (sweep === undefined) return 1;
  return mustBeTried(sweep) ? possiblePoints(sweep).count : countCandidates(sweep);
}

/** Which candidates of a sweep are no points of it. */
export function leftOutOf(sweep: Sweep | undefined): LeftOut {
  return sweep !== undefined && mustBeTried(sweep) ? possiblePoints(sweep).leftOut : NONE_LEFT_OUT;
}

/** The world at one point of the sweep. */
export function inputAt(scenario: Pick<Scenario, 'input' | 'sweep'>, point: Point): WorldInput {
  const { input, sweep } = scenario;
  if (sweep === undefined) return input;
  const values = sweep.factors.map(({ path }, index) => [path, point[index] ?? null] as const);
  return { ...input, parameters: withValues(input.parameters ?? {}, values) };
}

/** Parameters with some values replaced. */
export function withValues(
  parameters: ParameterOverrides,
  values: readonly (readonly [path: ParameterPath, value: ParameterValue])[],
): ParameterOverrides {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const [group, given] of Object.entries(parameters)) groups[group] = { ...given };
  for (const [path, value] of values) {
    const [group = '', name = ''] = path.split('.');
    groups[group] = { ...groups[group], [name]: value };
  }
  // The values were checked against the declarations that the type is made from.
  return groups as ParameterOverrides;
}

function distinct({ path, values }: Factor): Factor {
  return { path, values: [...new Set(values)] };
}
