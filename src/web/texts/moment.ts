import type { Language } from '../../model/index.ts';

const QUARTERS = 4;

/** A quarter for people: `Year 3, quarter 2`; the set-up is `At the start`. */
export function writeMoment(tick: number, language: Language): string {
  return write(tick, language, WORDS);
}

/** The same where there is little room: `Year 3, Q2`. */
export function writeBriefMoment(tick: number, language: Language): string {
  return write(tick, language, BRIEF);
}

type Words = Readonly<Record<Language, (year: number, quarter: number) => string>>;

const WORDS: Words = {
  en: (year, quarter) => `Year ${year}, quarter ${quarter}`,
  fr: (year, quarter) => `Année ${year}, trimestre ${quarter}`,
};

const BRIEF: Words = {
  en: (year, quarter) => `Year ${year}, Q${quarter}`,
  fr: (year, quarter) => `An ${year}, T${quarter}`,
};

function write(tick: number, language: Language, words: Words): string {
  if (tick === 0) return { en: 'At the start', fr: 'Au départ' }[language];
  const year = Math.floor((tick - 1) / QUARTERS) + 1;
  return words[language](year, ((tick - 1) % QUARTERS) + 1);
}
