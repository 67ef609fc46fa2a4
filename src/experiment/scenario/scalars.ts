import { type Text, writeNumber } from '../../model/text.ts';
import { nearestName, plainLetters } from './nearest.ts';
import type { Placed } from './placed.ts';
import { isPlain } from './excerpt.ts';
import type { Shape } from './shape.ts';
import { refuse } from './shape.ts';

/** A text a person may see, without anything invisible in it. */
export function text(options: { readonly most: number; readonly lines?: boolean }): Shape<string> {
  const { most, lines = false } = options;
  const expected: Text = {
    en: `a text of 1 to ${most} characters${lines ? '' : ' on one line'}, nothing invisible`,
    fr: `un texte de 1 à ${most} caractères${lines ? '' : ' sur une ligne'}, rien d’invisible`,
  };
  return {
    expected,
    schema: { type: 'string', minLength: 1, maxLength: most },
    read(given, path, reading) {
      const value = given.kind === 'scalar' ? given.value : undefined;
      if (typeof value !== 'string') return refuse(given, path, expected, reading);
      const trimmed = value.trim();
      const isGood = trimmed !== '' && trimmed.length <= most && isPlain(trimmed, lines);
      return isGood ? trimmed : refuse(given, path, expected, reading);
    },
  };
}

/** A whole number from `lowest` to `highest`. */
export function wholeNumber(lowest: number, highest: number, expected?: Text): Shape<number> {
  const [from, to] = [writeNumber(lowest), writeNumber(highest)];
  const range: Text = {
    en: `a whole number from ${from.en} to ${to.en}`,
    fr: `un nombre entier de ${from.fr} à ${to.fr}`,
  };
  return numeric('integer', lowest, highest, expected ?? range);
}

/** A number from `lowest` to `highest`. */
export function decimal(lowest: number, highest: number): Shape<number> {
  const [from, to] = [writeNumber(lowest), writeNumber(highest)];
  const expected: Text = {
    en: `a number from ${from.en} to ${to.en}`,
    fr: `un nombre de ${from.fr} à ${to.fr}`,
  };
  return numeric('number', lowest, highest, expected);
}

function numeric(
  type: 'integer' | 'number',
  lowest: number,
  highest: number,
  expected: Text,
): Shape<number> {
  return {
    expected,
    schema: { type, minimum: lowest, maximum: highest },
    read(given, path, reading) {
      const value = given.kind === 'scalar' ? given.value : undefined;
      // A comparison with NaN is false.
      const isGood = typeof value === 'number' && value >= lowest && value <= highest;
      if (isGood && (type === 'number' || Number.isInteger(value))) return value;
      const meant = Number(meantNumber(given) ?? Number.NaN);
      const isMeant =
        meant >= lowest && meant <= highest && (type === 'number' || Number.isInteger(meant));
      return refuse(given, path, expected, reading, isMeant ? String(meant) : undefined);
    },
  };
}

/**
 * One of some names; `expected` says of what when they are too many to list.
 * @param otherNames what other programs and people call them: no names here, but known when somebody tries
 */
export function nameFrom<Name extends string>(
  names: readonly Name[],
  expected: Text = {
    en: `one of ${names.join(', ')}`,
    fr: `une valeur parmi ${names.join(', ')}`,
  },
  otherNames: Readonly<Record<string, Name>> = {},
): Shape<Name> {
  return {
    expected,
    schema: { enum: names },
    read(given, path, reading) {
      const value = given.kind === 'scalar' ? given.value : undefined;
      const name = names.find((known) => known === value);
      if (name !== undefined) return name;
      const nearest = typeof value === 'string' ? nearestOf(value, names, otherNames) : undefined;
      return refuse(given, path, expected, reading, nearest);
    },
  };
}

function nearestOf<Name extends string>(
  written: string,
  names: readonly Name[],
  otherNames: Readonly<Record<string, Name>>,
): string | undefined {
  const plain = plainLetters(written);
  return Object.hasOwn(otherNames, plain) ? otherNames[plain] : nearestName(written, names);
}

/** The number meant by a text such as `"0.5"`, `0,5` or `50%`. */
export function meantNumber(given: Placed): string | undefined {
  if (given.kind !== 'scalar' || typeof given.value !== 'string') return undefined;
  const written = given.value.trim().replace(',', '.');
  const percent = /^(-?\d{1,9}(?:\.\d{1,9})?)\s*%$/.exec(written)?.[1];
  if (percent !== undefined) return String(Number((Number(percent) / 100).toPrecision(12)));
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(written) ? written : undefined;
}
