import { nearCopies } from '../experiment/scenario/designs/near-copies.ts';
import { namePairs } from '../experiment/scenario/designs/name-pairs.ts';
import type { Language, Text } from '../model/text.ts';
import type { Design } from './design.ts';
import { quoted } from './sensitivity/sentences.ts';

/** Which factors of a Sobol sequence nearly go together, as its first points have it; `undefined` where none do, or another design was run. */
export function tellNearCopies({ name, factors, points }: Design): Text | undefined {
  const pairs = name === 'sobol' ? nearCopies(points, factors) : [];
  if (pairs.length === 0) return undefined;
  const told = (language: Language) =>
    namePairs(pairs, (factor) => quoted(factors[factor]?.label ?? NOTHING)[language], language);
  return {
    en: `Over these ${points.length} points factors nearly go together: ${told('en')}. Part of the effect of one may be that of the other.`,
    fr: `Sur ces ${points.length} points, des facteurs varient presque ensemble\u00a0: ${told('fr')}. Une part de l’effet de l’un peut être celle de l’autre.`,
  };
}

const NOTHING: Text = { en: '', fr: '' };
