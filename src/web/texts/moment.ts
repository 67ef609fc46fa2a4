import type { Language } from '../../model/index.ts';

const QUARTERS = 4;

/** A quarter for people: `Year 3, quarter 2`; the set-up is `At the start`. */
export function writeMoment(tick: number, language: Language): string {
  if (tick === 0) return { en: 'At the start', fr: 'Au départ' }[language];
  const year = Math.floor((tick - 1) / QUARTERS) + 1;
  const quarter = ((tick - 1) % QUARTERS) + 1;
  return {
    en: `Year ${year}, quarter ${quarter}`,
    fr: `Année ${year}, trimestre ${quarter}`,
  }[language];
}
