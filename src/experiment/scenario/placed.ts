import type { Text } from '../../model/text.ts';
import { excerpt } from './excerpt.ts';

/** Where something stands in a file, both counted from 1. Line 0: nowhere, as on the command line. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A value of a scenario file together with its place, so that every mistake can name it. */
export type Placed = PlacedScalar | PlacedList | PlacedMap;

export interface PlacedScalar {
  readonly kind: 'scalar';
  readonly place: Place;
  readonly value: string | number | boolean | null;
  /** As written: `007` where the value is 7. */
  readonly source: string;
}

export interface PlacedList {
  readonly kind: 'list';
  readonly place: Place;
  readonly items: readonly Placed[];
}

export interface PlacedMap {
  readonly kind: 'map';
  readonly place: Place;
  /** A list, not an object: no key of a file can reach a prototype. */
  readonly entries: readonly PlacedEntry[];
}

export interface PlacedEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Placed;
}

/** The value of a key, or `undefined`. */
export function entryOf(map: PlacedMap, key: string): PlacedEntry | undefined {
  return map.entries.find((entry) => entry.key === key);
}

/** What stands there, with its verb: `is 1.4`, `is a list`. */
export function describeFound(given: Placed): Text {
  switch (given.kind) {
    case 'list':
      return { en: 'is a list', fr: 'est une liste' };
    case 'map':
      return { en: 'is a group of keys', fr: 'est un groupe de clés' };
    case 'scalar':
      return describeScalar(given);
  }
}

function describeScalar({ value, source }: PlacedScalar): Text {
  if (value === null && source === '') return { en: 'is empty', fr: 'est vide' };
  return isValue(typeof value === 'string' ? value : source, typeof value === 'string');
}

/** `is 1.4`; texts stand in quotes, so that "1.4" and 1.4 differ. */
export function isValue(value: string, quoted = false): Text {
  const shown = quoted ? `"${excerpt(value)}"` : excerpt(value);
  return { en: `is ${shown}`, fr: `vaut ${shown}` };
}
