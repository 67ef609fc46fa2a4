import { partName } from '../../experiment/results/part-files.ts';
import type { Results } from '../../experiment/results/read-results.ts';
import type { Language, Text } from '../../model/text.ts';
import { writeCount } from '../numbers.ts';
import type { Terminal } from '../terminal.ts';

/** More files than these are counted, not named. */
const MOST_NAMED = 5;

const TEXTS = {
  damaged: {
    en: (parts: number, files: string) =>
      `${writeCount(parts, 'stored part is', 'stored parts are', 'en')} damaged, or of a program with other columns: ${files}. Nothing is taken from there: those runs have to be computed again.`,
    fr: (parts: number, files: string) =>
      `${writeCount(parts, 'partie conservée est abîmée, ou vient', 'parties conservées sont abîmées, ou viennent', 'fr')} d’un programme aux colonnes différentes\u00a0: ${files}. Rien n’en est repris\u00a0: ces simulations sont à recalculer.`,
  },
  more: {
    en: (count: number) => ` and ${count} more`,
    fr: (count: number) => (count > 1 ? ` et ${count} autres` : ' et un autre'),
  },
};

/** Which stored parts are not as they were written; empty where all are. */
export function sayDamaged(parts: readonly number[]): Text {
  if (parts.length === 0) return { en: '', fr: '' };
  const names = parts.slice(0, MOST_NAMED).map(partName).join(', ');
  const others = parts.length - MOST_NAMED;
  const files = (language: Language) => names + (others > 0 ? TEXTS.more[language](others) : '');
  return {
    en: TEXTS.damaged.en(parts.length, files('en')),
    fr: TEXTS.damaged.fr(parts.length, files('fr')),
  };
}

/** The same as a warning; nothing where there are none. */
export function tellDamaged(parts: readonly number[], { language, warn }: Terminal): void {
  if (parts.length > 0) warn(sayDamaged(parts)[language]);
}

/** The same for results that are read; of finished ones the tables are compared with the manifest instead. Returns the files. */
export async function tellDamagedIn(results: Results, terminal: Terminal): Promise<string[]> {
  if (results.manifest.status === 'finished') return [];
  const { damaged = [] } = await results.reader('runs');
  tellDamaged(damaged, terminal);
  return damaged.map(partName);
}
