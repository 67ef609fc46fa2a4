import { type Mistake, renderMistake } from '../../experiment/scenario/mistake.ts';
import { excerpt } from '../../experiment/scenario/excerpt.ts';
import type { Language, Text } from '../../model/text.ts';
import { writeWhole } from '../numbers.ts';

const LIKEWISE: Text = { en: '; likewise ', fr: '\u00a0; de même ' };

/** More places than these are counted, not named. */
const MOST_NAMED = 20;

const MORE: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => ` and ${writeWhole(count, 'en')} more`,
  fr: (count) => (count > 1 ? ` et ${writeWhole(count, 'fr')} autres` : ' et un autre'),
};

/**
 * A line for each mistake. What is said of several places of a file word for word is said once, and the
 * others are named: one option, such as --design, can make a mistake of every factor.
 */
export function tellMistakes(mistakes: readonly Mistake[], language: Language): string[] {
  const alike = new Map<string, Mistake[]>();
  for (const mistake of mistakes) {
    const { file, found, expected, nearest } = mistake;
    const key = JSON.stringify([file, found.en, expected.en, nearest]);
    alike.set(key, [...(alike.get(key) ?? []), mistake]);
  }
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const named = others.slice(0, MOST_NAMED).map(placeOf).join(', ');
    const unnamed = others.length - MOST_NAMED;
    const more = unnamed > 0 ? MORE[language](unnamed) : '';
    return [renderMistake(first, language) + (named && LIKEWISE[language] + named + more)];
  });
}

function placeOf({ path, line, column }: Mistake): string {
  const place = line > 0 ? [`${line}:${column}`] : [];
  return [...place, ...(path === '' ? [] : [excerpt(path)])].join(' ');
}
