import type { Language } from '../../model/text.ts';
import { writeWholePercent } from '../write-count.ts';
import type { ReachOfFinding } from './summarise-reach.ts';
import { wholeShares } from './whole-shares.ts';

/**
 * A finding that the model reproduces here is fragile where the interval of its share lies below one half: in most of the plausible space it does not.
 * Where that line is drawn is our choice.
 */
const FRAGILE = 0.5;

export function isFragile({ high }: Pick<ReachOfFinding, 'high'>): boolean {
  return high < FRAGILE;
}

/** `25% [21%, 29%]`: the share of points at which a finding holds. */
export function writeShare({ share, low, high }: ReachOfFinding, language: Language): string {
  const [middle, from, to] = [share, low, high].map((value) => writeWholePercent(value, language));
  return `${middle} [${from}${language === 'fr' ? '\u00a0; ' : ', '}${to}]`;
}

/** The same in a sentence, with how many points there are and what they say where it does not hold. */
export function describeReach(reach: ReachOfFinding, language: Language): string {
  const { fails, undecided } = wholeShares(reach);
  const [not, open] = [writeWholePercent(fails, language), writeWholePercent(undecided, language)];
  return TEXTS[language](writeShare(reach, language), reach.points, not, open);
}

const TEXTS = {
  en: (share: string, points: number, not: string, open: string) =>
    `reproduced at ${share} of ${points} points of the plausible parameters, not at ${not}, undecided at ${open}`,
  fr: (share: string, points: number, not: string, open: string) =>
    `reproduit en ${share} des ${points} points des paramètres plausibles, non en ${not}, indécis en ${open}`,
};
