import type { Text } from '../../model/text.ts';
import { DECIMAL_POINT, HAS_COMMA, meantEntry } from './decimal-comma.ts';
import { nearestName } from './nearest.ts';
import type { Placed, PlacedEntry } from './placed.ts';
import type { JsonSchema, Reading, Shape, ValueOf } from './shape.ts';
import { refuse } from './shape.ts';

/** One key of a group: what may stand there and what it means. */
export interface Field<Value, Required extends boolean = boolean> {
  readonly shape: Shape<Value>;
  readonly help: Text;
  readonly required: Required;
}

export function required<Value>(shape: Shape<Value>, help: Text): Field<Value, true> {
  return { shape, help, required: true };
}

export function optional<Value>(shape: Shape<Value>, help: Text): Field<Value, false> {
  return { shape, help, required: false };
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** What a group of fields stands for. */
export type RecordOf<F> = {
  readonly [K in keyof F as F[K] extends Field<unknown, true> ? K : never]: FieldValue<F[K]>;
} & {
  readonly [K in keyof F as F[K] extends Field<unknown, true> ? never : K]?: FieldValue<F[K]>;
};

type FieldValue<F> = F extends { shape: infer S } ? ValueOf<S> : never;

interface Misplaced {
  readonly found: Text;
  /** Unless: one of the keys that may stand here. */
  readonly expected?: Text;
}

/** A group of named keys. Unknown keys are mistakes. */
export interface RecordShape<F> extends Shape<RecordOf<F>> {
  /** The keys without mistakes, after having reported the mistakes of the others. */
  readWhatIsRight(given: Placed, path: string, reading: Reading): Partial<RecordOf<F>>;
}

/** @param whyNot of a key that may not stand here although it may elsewhere: what is wrong, to follow its name, and where it may */
export function record<F extends Fields>(
  fields: F,
  expected: Text,
  whyNot: (key: string) => Misplaced | undefined = () => undefined,
): RecordShape<F> {
  const names = Object.keys(fields);
  function readWhatIsRight(given: Placed, path: string, reading: Reading): Partial<RecordOf<F>> {
    if (given.kind !== 'map') return refuse(given, path, expected, reading) ?? {};
    const values: [string, unknown][] = [];
    for (const [at, entry] of given.entries.entries()) {
      const entryPath = joinPath(path, entry.key);
      const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
      if (field === undefined) {
        const decimal = meantEntry(entry, given.entries[at - 1]);
        if (decimal !== undefined)
          reading.log.add(entry.keyPlace, path, HAS_COMMA, DECIMAL_POINT, decimal);
        else reportUnknown(entry, entryPath, { names, misplaced: whyNot(entry.key) }, reading);
        continue;
      }
      reading.places.set(entryPath, entry.value.place);
      const value = field.shape.read(entry.value, entryPath, reading);
      if (value !== undefined) values.push([entry.key, value]);
    }
    for (const [name, field] of Object.entries(fields)) {
      if (!field.required || given.entries.some(({ key }) => key === name)) continue;
      reading.log.add(given.place, joinPath(path, name), IS_MISSING, field.shape.expected);
    }
    return Object.fromEntries(values) as Partial<RecordOf<F>>;
  }
  return {
    expected,
    schema: recordSchema(fields),
    readWhatIsRight,
    read(given, path, reading) {
      const before = reading.log.count;
      const values = readWhatIsRight(given, path, reading);
      if (reading.log.count === before) return values as RecordOf<F>;
      reading.right?.set(path, values);
      return undefined;
    },
  };
}

function joinPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

export const IS_MISSING: Text = { en: 'is missing', fr: 'manque' };

/** Reports a key that means nothing here, with the name that was probably meant. */
function reportUnknown(
  { key, keyPlace }: PlacedEntry,
  path: string,
  {
    names,
    misplaced,
  }: { readonly names: readonly string[]; readonly misplaced: Misplaced | undefined },
  { log }: Reading,
): void {
  const listed = names.join(', ');
  const expected = { en: `one of ${listed}`, fr: `une clé parmi ${listed}` };
  if (misplaced !== undefined)
    log.add(keyPlace, path, misplaced.found, misplaced.expected ?? expected);
  else log.add(keyPlace, path, IS_UNKNOWN, expected, () => nearestKey(key, names));
}

/** Of `trust.initial` where `trust` may stand, how it is written there. */
function nearestKey(key: string, names: readonly string[]): string | undefined {
  const [group = '', name] = key.split('.', 2);
  return name !== undefined && names.includes(group)
    ? `${group}: {${name}: …}`
    : nearestName(key, names);
}

export const IS_UNKNOWN: Text = { en: 'is not a known key', fr: 'n’est pas une clé connue' };

function recordSchema(fields: Fields): JsonSchema {
  const entries = Object.entries(fields);
  const needed = entries.filter(([, field]) => field.required).map(([name]) => name);
  return {
    type: 'object',
    additionalProperties: false,
    ...(needed.length > 0 && { required: needed }),
    properties: Object.fromEntries(
      entries.map(([name, { shape, help }]) => {
        // A definition has words of its own.
        const words = '$ref' in shape.schema ? {} : { description: `${help.en}\n\n${help.fr}` };
        return [name, { ...words, ...shape.schema }];
      }),
    ),
  };
}
