import type { ParameterPath } from '../../../model/parameters.ts';
import { findParameter } from '../../../model/parameters.ts';
import type { Text } from '../../../model/text.ts';
import { nearestName } from '../nearest.ts';
import { parameterShape } from '../parameter-shape.ts';
import type { ParameterValue } from '../parameter-shape.ts';
import { nearestPath } from '../parameters-shape.ts';
import type { Place, Placed, PlacedScalar } from '../placed.ts';
import type { Reading, Shape } from '../shape.ts';
import { either, isList, isScalarText, listOf, refuse } from '../shape.ts';
import type { Comparison, Condition, Relation } from './condition.ts';
import { RELATIONS } from './condition.ts';

/** A condition as it is written, with its place. */
export interface WrittenCondition {
  readonly place: Place;
  readonly condition: Condition;
}

const EXPECTED: Text = {
  en: 'a comparison such as hub.listening <= hub.clarity or network.hub != none; several joined by “or”',
  fr: 'une comparaison comme hub.listening <= hub.clarity ou network.hub != none\u00a0; plusieurs reliées par «\u00a0or\u00a0»',
};

const LONGEST = 500;

const TOO_LONG: readonly [Text, Text] = [
  { en: `has more than ${LONGEST} characters`, fr: `a plus de ${LONGEST} caractères` },
  {
    en: 'shorter conditions: those of a list must all hold',
    fr: 'des conditions plus courtes\u00a0: celles d’une liste doivent toutes tenir',
  },
];

/** Both sides of a comparison and what stands between; no sign of a relation within a side. */
const COMPARISON = /^([^<>=!]+)(<=|>=|!=|<|>|=)([^<>=!]+)$/;

/** The same relation read from right to left. */
const REVERSED: Readonly<Record<Relation, Relation>> = {
  '<=': '>=',
  '>=': '<=',
  '<': '>',
  '>': '<',
  '=': '=',
  '!=': '!=',
};

const ONE: Shape<WrittenCondition> = {
  expected: EXPECTED,
  schema: { type: 'string', minLength: 1, maxLength: LONGEST },
  read(given, path, reading) {
    const text = given.kind === 'scalar' ? given.value : undefined;
    if (typeof text !== 'string') return refuse(given, path, EXPECTED, reading);
    if (text.length > LONGEST) {
      reading.log.add(given.place, path, ...TOO_LONG);
      return undefined;
    }
    const comparisons = text.split(/\s+or\s+/).map((part) => {
      return readComparison(part, given, path, reading);
    });
    return comparisons.includes(undefined)
      ? undefined
      : { place: given.place, condition: comparisons as Comparison[] };
  },
};

/** One condition, or a list of conditions that must all hold. */
export const CONDITIONS: Shape<WrittenCondition[]> = either<WrittenCondition[]>(EXPECTED, [
  [
    isScalarText,
    {
      ...ONE,
      read(given, path, reading) {
        const one = ONE.read(given, path, reading);
        return one && [one];
      },
    },
  ],
  [isList, listOf(ONE, { expected: EXPECTED, least: 1, most: 100 })],
]);

function readComparison(
  part: string,
  given: Placed,
  path: string,
  reading: Reading,
): Comparison | undefined {
  const [, before = '', sign, after = ''] = COMPARISON.exec(part.trim()) ?? [];
  const is = RELATIONS.find((relation) => relation === sign);
  if (is === undefined) return refuse(given, path, EXPECTED, reading);
  const [left, right] = [before.trim(), after.trim()];
  if (isName(left)) return compare(left, is, right, given.place, path, reading);
  if (isName(right)) return compare(right, REVERSED[is], left, given.place, path, reading);
  return refuse(given, path, EXPECTED, reading);
}

/** Words with a point between them; numbers have digits there. */
function isName(written: string): boolean {
  return /^[A-Za-z]+\.[A-Za-z]+$/.test(written);
}

function compare(
  name: string,
  is: Relation,
  other: string,
  place: Place,
  at: string,
  reading: Reading,
): Comparison | undefined {
  const { log } = reading;
  const path = known(name, place, at, reading);
  const declaration = path && findParameter(path);
  if (path === undefined || declaration === undefined) return undefined;
  const second = isName(other) ? known(other, place, at, reading) : undefined;
  const isOrder = is !== '=' && is !== '!=';
  const unordered = [path, second].find((one) => one !== undefined && !isNumeric(one));
  if (isOrder && unordered !== undefined) {
    log.add(place, at, says(`${name} ${is} ${other}`), sayOnlyEqual(unordered));
    return undefined;
  }
  if (isName(other)) return second && { path, is, other: second };
  const source: PlacedScalar = { kind: 'scalar', place, value: valueOf(other), source: other };
  const value = parameterShape(path, declaration).read(source, `${at}: ${name}`, reading);
  if (value === null && isOrder) {
    log.add(place, at, says(`${name} ${is} null`), sayOnlyEqual('null'));
    return undefined;
  }
  return value === undefined ? undefined : { path, is, value };
}

function isNumeric(path: ParameterPath): boolean {
  const kind = findParameter(path)?.kind;
  return kind !== 'choice' && kind !== 'switch';
}

function known(
  name: string,
  place: Place,
  at: string,
  { log }: Reading,
): ParameterPath | undefined {
  if (findParameter(name) !== undefined) return name as ParameterPath;
  log.add(place, at, says(name), A_PARAMETER, nearestPath({ key: name }));
  return undefined;
}

/** What YAML would take it for. */
function valueOf(source: string): ParameterValue {
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(source)) return Number(source) + 0;
  if (source === 'null') return null;
  return source === 'true' || source === 'false' ? source === 'true' : source;
}

/** Reports what a condition names although the sweep does not vary it, or only below. */
export function checkNames(
  { place, condition }: WrittenCondition,
  at: string,
  factors: readonly ParameterPath[],
  expected: Text,
  { log }: Reading,
): void {
  for (const comparison of condition) {
    const names = 'other' in comparison ? [comparison.path, comparison.other] : [comparison.path];
    for (const name of names) {
      if (!factors.includes(name))
        log.add(place, at, says(name), expected, nearestName(name, factors));
    }
  }
}

function says(what: string): Text {
  return { en: `says “${what}”`, fr: `dit «\u00a0${what}\u00a0»` };
}

const A_PARAMETER: Text = {
  en: 'the path of a parameter, such as trust.initial',
  fr: 'le chemin d’un paramètre, comme trust.initial',
};

function sayOnlyEqual(what: string): Text {
  return {
    en: `= or !=, since ${what} is no number`,
    fr: `= ou !=, puisque ${what} n’est pas un nombre`,
  };
}
