import type { Language, Text } from '../model/text.ts';
import { writeNumber } from '../model/text.ts';
import { CommandError } from './command-error.ts';
import { EXIT } from './exit-codes.ts';
import { printable } from './printable.ts';

interface Bounds {
  readonly lowest: number;
  readonly highest?: number;
  /** The reason of a bound that nobody can guess. */
  readonly why?: Text;
}

/** More than anyone means, and the most that the tables of results can hold. */
const HIGHEST = 2 ** 31 - 1;

const TEXTS = {
  mistaken: {
    en: (option: string, text: string, expected: string) =>
      `${option} is ${text}, expected ${expected}`,
    fr: (option: string, text: string, expected: string) =>
      `${option} vaut ${text}, attendu\u00a0: ${expected}`,
  },
};

/** The whole number given with an option, or `undefined` when it was not given. */
export function readWhole(
  text: string | undefined,
  option: string,
  { lowest, highest = HIGHEST, why }: Bounds,
  language: Language,
): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= lowest && value <= highest) return value;
  const [from, to] = [writeNumber(lowest), writeNumber(highest)];
  const expected: Text = {
    en: `a whole number from ${from.en} to ${to.en}${why === undefined ? '' : ` (${why.en})`}`,
    fr: `un nombre entier de ${from.fr} à ${to.fr}${why === undefined ? '' : ` (${why.fr})`}`,
  };
  throw mistakenOption(option, text, expected, language);
}

/** `--ticks is many, expected a whole number from 1 to 10,000` */
export function mistakenOption(
  option: string,
  text: string,
  expected: Text,
  language: Language,
): CommandError {
  // What cannot be seen is shown in quotes.
  const shown = text.trim() === '' ? `"${printable(text)}"` : printable(text);
  return new CommandError(EXIT.usage, TEXTS.mistaken[language](option, shown, expected[language]));
}
