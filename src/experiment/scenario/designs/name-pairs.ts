import type { Language } from '../../../model/text.ts';

/** More pairs than these are counted, not named. */
const MOST_NAMED = 3;

const AND: Readonly<Record<Language, string>> = { en: ' and ', fr: ' et ' };
const SEPARATOR: Readonly<Record<Language, string>> = { en: '; ', fr: '\u00a0; ' };
const MORE: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => (count > 1 ? `${count} more pairs` : 'one more pair'),
  fr: (count) => (count > 1 ? `${count} autres paires` : 'une autre paire'),
};

/** Pairs of factors as a sentence names them: the first few, and how many more there are. */
export function namePairs(
  pairs: readonly (readonly [number, number])[],
  nameOf: (factor: number) => string,
  language: Language,
): string {
  const named = pairs.slice(0, MOST_NAMED).map((pair) => pair.map(nameOf).join(AND[language]));
  const more = pairs.length - named.length;
  return [...named, ...(more > 0 ? [MORE[language](more)] : [])].join(SEPARATOR[language]);
}
