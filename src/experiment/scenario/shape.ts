import type { Text } from '../../model/text.ts';
import { MistakeLog } from './mistake.ts';
import type { Nearest } from './mistake.ts';
import type { Place, Placed } from './placed.ts';
import { describeFound } from './placed.ts';

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * What may stand somewhere in a scenario, said once: the check, the words for the mistake and the
 * schema for editors come from it.
 */
export interface Shape<Value> {
  /** What is allowed, in words that follow "expected". */
  readonly expected: Text;
  readonly schema: JsonSchema;
  /** The value, or `undefined` after having reported every mistake in it. */
  read(given: Placed, path: string, reading: Reading): Value | undefined;
}

/** What is noted while a scenario is read. */
export interface Reading {
  readonly log: MistakeLog;
  /** Where each value stands, by its path, for mistakes found later. */
  readonly places: Map<string, Place>;
  /** What is right of groups and lists that have mistakes, by their path; an item that is none of that is empty. */
  readonly right?: Map<string, unknown>;
}

/** To read again what was read before: a log that knows a mistake would not count it, and take what has it for right. */
export function readingAgain({ places }: Reading): Reading {
  return { log: new MistakeLog(), places };
}

export type ValueOf<S> = S extends Shape<infer Value> ? Value : never;

/** Reports that something else stands there than the shape allows. */
export function refuse(
  given: Placed,
  path: string,
  expected: Text,
  { log }: Reading,
  nearest?: Nearest,
): undefined {
  log.add(given.place, path, describeFound(given), expected, nearest);
  return undefined;
}

/**
 * One of several shapes; the first whose test accepts what is given reads it.
 * @param nearest what was probably meant by what none accepts
 */
export function either<Value>(
  expected: Text,
  cases: readonly (readonly [accepts: (given: Placed) => boolean, shape: Shape<Value>])[],
  nearest?: (given: Placed) => string | undefined,
): Shape<Value> {
  return {
    expected,
    schema: { anyOf: cases.map(([, shape]) => shape.schema) },
    read(given, path, reading) {
      const found = cases.find(([accepts]) => accepts(given));
      return found === undefined
        ? refuse(given, path, expected, reading, nearest?.(given))
        : found[1].read(given, path, reading);
    },
  };
}

export const isList = (given: Placed): boolean => given.kind === 'list';
export const isMap = (given: Placed): boolean => given.kind === 'map';
export const isScalarText = (given: Placed): boolean =>
  given.kind === 'scalar' && typeof given.value === 'string';
export const isScalarNumber = (given: Placed): boolean =>
  given.kind === 'scalar' && typeof given.value === 'number';
export const isScalar = (given: Placed): boolean => given.kind === 'scalar';

/** A list of values of one shape. */
export function listOf<Value>(
  item: Shape<Value>,
  options: { readonly expected: Text; readonly least?: number; readonly most?: number },
): Shape<Value[]> {
  const { expected, least = 0, most = 100_000 } = options;
  return {
    expected,
    schema: {
      type: 'array',
      items: item.schema,
      ...(least > 0 && { minItems: least }),
      maxItems: most,
    },
    read(given, path, reading) {
      if (given.kind !== 'list') return refuse(given, path, expected, reading);
      if (given.items.length < least || given.items.length > most) {
        reading.log.add(given.place, path, countItems(given.items.length), expected);
        return undefined;
      }
      const values = given.items.map((one, index) => {
        const itemPath = `${path}[${index}]`;
        reading.places.set(itemPath, one.place);
        return item.read(one, itemPath, reading);
      });
      if (!values.includes(undefined)) return values as Value[];
      const { right } = reading;
      right?.set(
        path,
        values.map((value, index) => value ?? right.get(`${path}[${index}]`) ?? {}),
      );
      return undefined;
    },
  };
}

function countItems(count: number): Text {
  if (count === 0) return { en: 'is an empty list', fr: 'est une liste vide' };
  return { en: `is a list of ${count}`, fr: `est une liste de ${count}` };
}
