import type { Language } from '../../../model/text.ts';
import { CommandError } from '../../command-error.ts';
import { EXIT } from '../../exit-codes.ts';
import type { FindingsOptions } from './findings-options.ts';

const TEXTS = {
  mixed: {
    en: (one: string, other: string) =>
      `${one} and ${other} do not go together: ask for one of them.`,
    fr: (one: string, other: string) =>
      `${one} et ${other} ne vont pas ensemble\u00a0: demandez l’un ou l’autre.`,
  },
  resume: {
    en: '--resume goes with --reach: the table and the rivals keep nothing to go on with.',
    fr: '--resume va avec --reach\u00a0: le tableau et les règles rivales ne conservent rien à reprendre.',
  },
};

/** The table, the rivals and the reach are three things to ask for, each with options of its own. */
const MIXTURES = [
  ['reach', 'rivals'],
  ['reach', 'rival'],
  ['reach', 'explain'],
  ['reach', 'report'],
  ['reach', 'strict'],
  ['reach', 'reachFrom'],
  ['rivals', 'explain'],
  ['rivals', 'strict'],
  ['rival', 'explain'],
  ['rival', 'strict'],
] as const satisfies readonly (readonly [keyof FindingsOptions, keyof FindingsOptions])[];

/** @throws CommandError */
export function refuseMixture(options: FindingsOptions, language: Language): void {
  const isGiven = (name: keyof FindingsOptions) => {
    const value = options[name];
    return value !== undefined && value !== false;
  };
  const mixed = MIXTURES.find(([one, other]) => isGiven(one) && isGiven(other));
  if (mixed !== undefined) {
    throw new CommandError(
      EXIT.usage,
      TEXTS.mixed[language](optionNamed(mixed[0]), optionNamed(mixed[1])),
    );
  }
  if (isGiven('resume') && !isGiven('reach')) {
    throw new CommandError(EXIT.usage, TEXTS.resume[language]);
  }
}

/** `--reach-from`, as it is typed. */
function optionNamed(name: keyof FindingsOptions): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
