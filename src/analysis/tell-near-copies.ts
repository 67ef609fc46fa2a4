import { nearCopies } from '../experiment/scenario/designs/near-copies.ts';
import type { Language, Text } from '../model/text.ts';
import type { Design } from './design.ts';

/** More pairs than these are counted, not named. */
const MOST_NAMED = 3;

/** Which factors of a Sobol sequence nearly go together, as its first points have it; `undefined` where none do, or another design was run. */
export function tellNearCopies({ name, factors, points }: Design): Text | undefined {
  const pairs = name === 'sobol' ? nearCopies(points, factors) : [];
  if (pairs.length === 0) return undefined;
  const told = (language: Language) => {
    const named = pairs
      .slice(0, MOST_NAMED)
      .map((pair) =>
        pair
          .map((factor) => QUOTED[language](factors[factor]?.label[language] ?? ''))
          .join(AND[language]),
      );
    const more = pairs.length - named.length;
    return [...named, ...(more > 0 ? [MORE[language](more)] : [])].join(SEPARATOR[language]);
  };
  return {
    en: `Over these ${points.length} points factors nearly go together: ${told('en')}. Part of the effect of one may be that of the other.`,
    fr: `Sur ces ${points.length} points, des facteurs varient presque ensemble\u00a0: ${told('fr')}. Une part de l’effet de l’un peut être celle de l’autre.`,
  };
}

const QUOTED: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `“${name}”`,
  fr: (name) => `«\u00a0${name}\u00a0»`,
};
const AND: Text = { en: ' and ', fr: ' et ' };
const SEPARATOR: Text = { en: '; ', fr: '\u00a0; ' };
const MORE: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => (count > 1 ? `${count} more pairs` : 'one more pair'),
  fr: (count) => (count > 1 ? `${count} autres paires` : 'une autre paire'),
};
