import type { Language, Text } from '../model/text.ts';
import { writeCount } from './write-count.ts';

/** Points that a design would have and a sweep has not; see LeftOut in the manifest. */
export interface CountedOut {
  /** Some condition does not hold there. */
  readonly impossible: number;
  /** A factor that would tell them from another point does not vary there. */
  readonly alike: number;
}

const TEXTS = {
  impossible: {
    en: (count: number) => writeCount(count, 'impossible point', 'impossible points', 'en'),
    fr: (count: number) => writeCount(count, 'point impossible', 'points impossibles', 'fr'),
  },
  alike: {
    en: (count: number) => `${writeCount(count, 'point', 'points', 'en')} equal to another`,
    fr: (count: number) =>
      writeCount(count, 'point identique à un autre', 'points identiques à un autre', 'fr'),
  },
};

/** `31 impossible points, 4 points equal to another`; empty where nothing was left out. */
export function countLeftOut(leftOut: CountedOut | undefined, language: Language): string {
  const { impossible, alike } = leftOut ?? { impossible: 0, alike: 0 };
  return [
    ...(impossible > 0 ? [TEXTS.impossible[language](impossible)] : []),
    ...(alike > 0 ? [TEXTS.alike[language](alike)] : []),
  ].join(', ');
}

/** The same as a sentence, with what it means for effects; `undefined` where nothing was left out. */
export function tellLeftOut(leftOut: CountedOut | undefined): Text | undefined {
  const [en, fr] = (['en', 'fr'] as const).map((language) => countLeftOut(leftOut, language));
  if (leftOut === undefined || en === '') return undefined;
  const counted: Text = { en: `Left out: ${en}.`, fr: `Écartés\u00a0: ${fr}.` };
  if (leftOut.impossible === 0) return counted;
  return { en: `${counted.en} ${TIED.en}`, fr: `${counted.fr} ${TIED.fr}` };
}

const TIED: Text = {
  en: 'Among the points that remain, factors that a condition ties together vary together.',
  fr: 'Parmi les points qui restent, les facteurs qu’une condition lie varient ensemble.',
};
