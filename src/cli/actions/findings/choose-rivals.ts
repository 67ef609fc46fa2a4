import { rivalRules } from '../../../analysis/appraisal/rivals.ts';
import type { Rival } from '../../../analysis/appraisal/rivals.ts';
import { nearestName } from '../../../experiment/scenario/nearest.ts';
import type { Language } from '../../../model/text.ts';
import { CommandError } from '../../command-error.ts';
import { EXIT } from '../../exit-codes.ts';
import { printable } from '../../printable.ts';

const TEXTS = {
  unknown: {
    en: (name: string) => `No rival rule is called ${name}`,
    fr: (name: string) => `Aucune règle rivale ne s’appelle ${name}`,
  },
  meant: {
    en: (name: string) => `; did you mean ${name}?`,
    fr: (name: string) => `\u00a0; vouliez-vous dire ${name}\u00a0?`,
  },
  known: { en: 'The rival rules:', fr: 'Les règles rivales\u00a0:' },
};

/** The rival rules of these names, in the order of the parameters; all where none is named. @throws CommandError */
export function chooseRivals(asked: readonly string[] | undefined, language: Language): Rival[] {
  const rivals = rivalRules();
  if (asked === undefined) return rivals;
  const names = rivals.map(({ name }) => name);
  const unknown = [...new Set(asked)].filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    const lines = unknown.map((name) => {
      const nearest = nearestName(name, names);
      const meant = nearest === undefined ? '' : TEXTS.meant[language](nearest);
      return TEXTS.unknown[language](printable(name)) + meant;
    });
    const list = names.map((name) => `  ${name}`);
    throw new CommandError(EXIT.usage, [...lines, TEXTS.known[language], ...list].join('\n'));
  }
  return rivals.filter(({ name }) => asked.includes(name));
}
