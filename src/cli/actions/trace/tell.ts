import type { ModelEvent } from '../../../model/events.ts';
import type { Language } from '../../../model/text.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import type { Names, Sentences } from './sentences.ts';

const SENTENCES: Readonly<Record<Language, Sentences>> = { en: ENGLISH, fr: FRENCH };

const WHEN: Readonly<
  Record<Language, { start: string; tick: (year: number, quarter: number) => string }>
> = {
  en: { start: 'At the start:', tick: (year, quarter) => `Year ${year}, quarter ${quarter}:` },
  fr: { start: 'Au départ :', tick: (year, quarter) => `Année ${year}, trimestre ${quarter} :` },
};

/** When an event happened and what: `Year 2, quarter 3:` and `firm 12 joined …` */
export function tell(
  event: ModelEvent,
  names: Names,
  language: Language,
): { readonly when: string; readonly what: string } {
  // The table maps each type to a function of just that event; TypeScript cannot follow that.
  const sentence = SENTENCES[language][event.type] as (event: ModelEvent, names: Names) => string;
  return { when: whenOf(event.tick, language), what: sentence(event, names) };
}

/** Tick 1 is the first quarter of year 1; tick 0 the set-up. */
function whenOf(tick: number, language: Language): string {
  const { start, tick: write } = WHEN[language];
  return tick === 0 ? start : write(Math.floor((tick - 1) / 4) + 1, ((tick - 1) % 4) + 1);
}
