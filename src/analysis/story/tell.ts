import type { Language } from '../../model/text.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import type { Names, Sentences, Telling } from './sentences.ts';

const SENTENCES: Readonly<Record<Language, Sentences>> = { en: ENGLISH, fr: FRENCH };

interface When {
  readonly start: string;
  readonly year: (year: number) => string;
  readonly quarter: (year: number, quarter: number) => string;
}

const WHEN: Readonly<Record<Language, When>> = {
  en: {
    start: 'At the start:',
    year: (year) => `Year ${year}:`,
    quarter: (year, quarter) => `Year ${year}, quarter ${quarter}:`,
  },
  fr: {
    start: 'Au départ\u00a0:',
    year: (year) => `Année ${year}\u00a0:`,
    quarter: (year, quarter) => `Année ${year}, trimestre ${quarter}\u00a0:`,
  },
};

/** When it happened and what: `Year 2, quarter 3:` and `firm 12 joined …` */
export function tell(
  telling: Telling,
  names: Names,
  language: Language,
): { readonly when: string; readonly what: string } {
  // The table maps each type to a function of just that; TypeScript cannot follow that.
  const sentence = SENTENCES[language][telling.type] as (telling: Telling, names: Names) => string;
  return { when: whenOf(telling, language), what: sentence(telling, names) };
}

const OF_A_YEAR: readonly Telling['type'][] = ['projectsOfYear', 'quarrelsOfYear', 'trustChanged'];

/** Tick 1 is the first quarter of year 1; tick 0 the set-up. */
function whenOf({ tick, type }: Telling, language: Language): string {
  const { start, year, quarter } = WHEN[language];
  if (tick === 0) return start;
  const number = Math.floor((tick - 1) / 4) + 1;
  return OF_A_YEAR.includes(type) ? year(number) : quarter(number, ((tick - 1) % 4) + 1);
}
