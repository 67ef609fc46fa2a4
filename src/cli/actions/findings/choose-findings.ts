import type { Finding } from '../../../analysis/findings/declare.ts';
import { FINDINGS } from '../../../analysis/findings/findings.ts';
import { nearestName } from '../../../experiment/scenario/nearest.ts';
import type { Language } from '../../../model/text.ts';
import { CommandError } from '../../command-error.ts';
import { EXIT } from '../../exit-codes.ts';
import { printable } from '../../printable.ts';

const TEXTS = {
  unknown: {
    en: (name: string) => `No finding is called ${name}`,
    fr: (name: string) => `Aucun résultat ne s’appelle ${name}`,
  },
  meant: {
    en: (names: string) => `; did you mean ${names}?`,
    fr: (names: string) => `\u00a0; vouliez-vous dire ${names}\u00a0?`,
  },
  known: { en: 'The findings', fr: 'Les résultats' },
};

/** At most so many names are proposed. */
const MOST_MEANT = 3;

/** The findings of these names, in the order of the table; all where none is named. @throws CommandError */
export function chooseFindings(ids: readonly string[], language: Language): readonly Finding[] {
  const names = FINDINGS.map(({ id }) => id);
  const unknown = [...new Set(ids)].filter((id) => !names.includes(id));
  if (unknown.length > 0) {
    const lines = unknown.map((id) => {
      const meant = nearestNames(id, names);
      const question = meant.length === 0 ? '' : TEXTS.meant[language](meant.join(', '));
      return TEXTS.unknown[language](printable(id)) + question;
    });
    const colon = language === 'fr' ? '\u00a0:' : ':';
    lines.push(`${TEXTS.known[language]}${colon} ${names.join(', ')}`);
    throw new CommandError(EXIT.usage, lines.join('\n'));
  }
  return ids.length === 0 ? FINDINGS : FINDINGS.filter(({ id }) => ids.includes(id));
}

/** The name with few typing errors, then those that share a word with what was written. */
function nearestNames(written: string, names: readonly string[]): string[] {
  const nearest = nearestName(written, names) ?? [];
  const words = written
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3);
  const sharing = (isShared: (part: string) => boolean) =>
    names.filter((name) => name.split('-').some(isShared));
  const same = sharing((part) => words.includes(part));
  const alike = sharing((part) => nearestName(part, words) !== undefined);
  return [...new Set([nearest, same, alike].flat())].slice(0, MOST_MEANT);
}
