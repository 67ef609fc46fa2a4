import type { Language } from '../../../model/index.ts';
import { writeWholePercent } from '../../write-count.ts';

/** What a mechanism's absence does to an effect: `98% of the effect goes`. */
export function writeRemoved(removed: number | null, language: Language): string {
  const texts = TEXTS[language];
  if (removed === null) return texts.none;
  if (Math.abs(removed) < 0.005) return texts.stays;
  if (removed < 0) return texts.grows(writeWholePercent(-removed, language));
  if (removed > 1.005) return texts.turns;
  return removed >= 0.995 ? texts.all : texts.goes(writeWholePercent(removed, language));
}

/** The same of every condition that the ablation is judged by, in their order; once where all say the same. */
export function writeAllRemoved(removed: readonly (number | null)[], language: Language): string {
  const told = removed.map((share) => writeRemoved(share, language));
  const [first = ''] = told;
  const separator = language === 'fr' ? '\u00a0; ' : '; ';
  return told.every((one) => one === first) ? first : TEXTS[language].inTurn(told.join(separator));
}

const TEXTS = {
  en: {
    none: 'there was no effect to take away',
    stays: 'none of the effect goes',
    all: 'all of the effect goes',
    turns: 'all of the effect goes and it turns round',
    goes: (percent: string) => `${percent} of the effect goes`,
    grows: (percent: string) => `the effect grows by ${percent}`,
    inTurn: (all: string) => `condition by condition: ${all}`,
  },
  fr: {
    none: 'il n’y avait pas d’effet à supprimer',
    stays: 'l’effet reste entier',
    all: 'tout l’effet disparaît',
    turns: 'tout l’effet disparaît et s’inverse',
    goes: (percent: string) => `${percent} de l’effet disparaît`,
    grows: (percent: string) => `l’effet augmente de ${percent}`,
    inTurn: (all: string) => `condition par condition\u00a0: ${all}`,
  },
};
