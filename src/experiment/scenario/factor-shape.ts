import type { ParameterPath } from '../../model/parameters.ts';
import { explainInvalid, parameterEntries } from '../../model/parameters.ts';
import type { Text } from '../../model/text.ts';
import type { WrittenCondition } from './conditions/condition-shape.ts';
import { DECIMAL_POINT, HAS_COMMA, meantNumbers } from './decimal-comma.ts';
import type { ParameterValue } from './parameter-shape.ts';
import { parameterShape } from './parameter-shape.ts';
import { nearestPath } from './parameters-shape.ts';
import type { Place, Placed, PlacedEntry } from './placed.ts';
import { entryOf } from './placed.ts';
import { IS_UNKNOWN, record, required } from './record.ts';
import { MOST_VALUES, RANGE, WHEN, type WrittenRange } from './range-shape.ts';
import type { JsonSchema, Reading, Shape } from './shape.ts';
import { either, isList, isMap, listOf, refuse } from './shape.ts';

/** A list of values, on its own or with a condition. */
export interface WrittenList {
  readonly values: ParameterValue[];
  readonly when?: WrittenCondition[];
}

/** A factor as it is written: a list of values or a range. */
export interface WrittenFactor {
  readonly path: ParameterPath;
  readonly place: Place;
  readonly levels: WrittenRange | WrittenList;
}

const LEVELS_EXPECTED: Text = {
  en: 'a list of values, or {from, to, steps} or {from, to, by}',
  fr: 'une liste de valeurs, ou {from, to, steps} ou {from, to, by}',
};

const VALUES_EXPECTED: Text = { en: 'a list of values', fr: 'une liste de valeurs' };

const SHAPES = new Map(
  parameterEntries().map(({ path, declaration }) => {
    const value = parameterShape(path, declaration);
    const isNumeric = declaration.kind !== 'switch' && declaration.kind !== 'choice';
    const expected = isNumeric ? LEVELS_EXPECTED : VALUES_EXPECTED;
    const isAllowed = (one: ParameterValue) => explainInvalid(declaration, one) === undefined;
    const list = listOf(value, { expected, least: 1, most: MOST_VALUES });
    const bare: Shape<WrittenList> = {
      ...list,
      read(given, at, reading) {
        const isRight =
          given.kind !== 'list' ||
          given.items.every((one) => one.kind === 'scalar' && isAllowed(one.value));
        const meant = isRight ? undefined : meantNumbers(given, isAllowed);
        if (meant !== undefined) {
          reading.log.add(given.place, at, HAS_COMMA, DECIMAL_POINT, `[${meant.join(', ')}]`);
          return undefined;
        }
        const values = list.read(given, at, reading);
        return values && { values };
      },
    };
    const conditional = record(
      {
        values: required(list, {
          en: 'The values, where it varies',
          fr: 'Les valeurs, où il varie',
        }),
        when: WHEN,
      },
      expected,
    );
    const range = { ...RANGE, schema: { $ref: '#/$defs/range' } };
    const meantList = (given: Placed) => {
      const meant = isNumeric ? meantNumbers(given, isAllowed) : undefined;
      return meant && `[${meant.join(', ')}]`;
    };
    const levels = either<WrittenRange | WrittenList>(
      expected,
      [
        [isList, bare],
        [(given) => given.kind === 'map' && entryOf(given, 'values') !== undefined, conditional],
        ...(isNumeric ? [[isMap, range] as const] : []),
      ],
      meantList,
    );
    return [path as string, { path, value, levels }] as const;
  }),
);

/** Parameters by their path, each with what varies of it. */
export const FACTORS: Shape<WrittenFactor[]> = {
  expected: {
    en: 'factors such as trust.initial: [0.25, 0.45, 0.65]',
    fr: 'des facteurs comme trust.initial: [0.25, 0.45, 0.65]',
  },
  schema: pathSchema(({ levels }) => levels.schema),
  read(given, path, reading) {
    if (given.kind !== 'map' || given.entries.length === 0)
      return refuse(given, path, this.expected, reading);
    return readEntries(given.entries, path, reading, ({ key, value, keyPlace }, at) => {
      const known = SHAPES.get(key);
      const levels = known?.levels.read(value, at, reading);
      return known && levels && { path: known.path, place: keyPlace, levels };
    });
  },
};

/** The values of the factors at one point. */
export interface WrittenPoint {
  readonly place: Place;
  readonly values: ReadonlyMap<ParameterPath, ParameterValue>;
}

/** One point of a sweep: a value for each factor. */
export const POINT: Shape<WrittenPoint> = {
  expected: {
    en: 'a point such as {trust.initial: 0.3, hub.clarity: 0.8}',
    fr: 'un point comme {trust.initial: 0.3, hub.clarity: 0.8}',
  },
  schema: pathSchema(({ value }) => value.schema),
  read(given, path, reading) {
    if (given.kind !== 'map' || given.entries.length === 0)
      return refuse(given, path, this.expected, reading);
    const values = readEntries(given.entries, path, reading, ({ key, value }, at) => {
      const known = SHAPES.get(key);
      const read = known?.value.read(value, at, reading);
      return known && read !== undefined ? ([known.path, read] as const) : undefined;
    });
    return values && { place: given.place, values: new Map(values) };
  },
};

const A_PARAMETER: Text = {
  en: 'a parameter such as trust.initial',
  fr: 'un paramètre comme trust.initial',
};

function readEntries<Value>(
  entries: readonly PlacedEntry[],
  path: string,
  reading: Reading,
  read: (entry: PlacedEntry, at: string) => Value | undefined,
): Value[] | undefined {
  const values = entries.map((entry) => {
    const at = `${path}.${entry.key}`;
    reading.places.set(at, entry.value.place);
    if (!SHAPES.has(entry.key)) {
      reading.log.add(entry.keyPlace, at, IS_UNKNOWN, A_PARAMETER, () => nearestPath(entry));
    }
    return read(entry, at);
  });
  return values.includes(undefined) ? undefined : (values as Value[]);
}

function pathSchema(
  schemaOf: (shapes: { value: Shape<ParameterValue>; levels: Shape<unknown> }) => JsonSchema,
): JsonSchema {
  const properties = [...SHAPES].map(([path, shapes]) => [path, schemaOf(shapes)] as const);
  return {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: Object.fromEntries(properties),
  };
}
