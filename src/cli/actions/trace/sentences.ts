import type { ModelEvent } from '../../../model/events.ts';
import type { Language } from '../../../model/text.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';

/** How an event is told: one sentence for each type, without capital and full stop. */
export type Sentences = {
  readonly [Event in ModelEvent as Event['type']]: (event: Event, names: Names) => string;
};

/** Names of firms and networks, safe to print, in the language of the sentence. */
export interface Names {
  /** `firm 12`, or the name that a survey gave it. */
  readonly firm: (firm: number) => string;
  /** `firms 3 (0.52), 12 (0.61) and 7 (0.40)`, with a note for each where there are notes. */
  readonly firms: (firms: readonly number[], notes?: readonly string[]) => string;
  readonly network: (network: number) => string;
}

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
