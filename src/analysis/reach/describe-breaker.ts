import { findParameter } from '../../model/index.ts';
import type { Language } from '../../model/text.ts';
import { writeWholePercent } from '../write-count.ts';
import type { Breaker } from './summarise-reach.ts';

/** A parameter and how often the finding holds at its low and at its high values. */
export function describeBreaker(
  { path, lowThird, highThird }: Breaker,
  language: Language,
): string {
  const label = findParameter(path)?.label[language] ?? path;
  const [low, high] = [lowThird, highThird].map((share) => writeWholePercent(share, language));
  return `${path} (${label})${TEXTS[language](low ?? '', high ?? '')}`;
}

const TEXTS = {
  en: (low: string, high: string) => `: ${low} in its lowest third, ${high} in its highest`,
  fr: (low: string, high: string) =>
    `\u00a0: ${low} dans son tiers inférieur, ${high} dans le supérieur`,
};
