import type { Language } from '../../model/text.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../printable.ts';

const TEXTS = {
  ending: {
    en: (file: string) => `${file} is no name of a page: it must end in .html`,
    fr: (file: string) => `${file} n’est pas un nom de page\u00a0: il doit finir par .html`,
  },
  last: {
    en: '. Without a name --report stands last',
    fr: '. Sans nom, --report se place en dernier',
  },
};

/**
 * @param option the option whose name of a file may be left out: what follows it was perhaps none
 * @throws CommandError (2) unless a browser would take the file for a page
 */
export function checkPageName(file: string, language: Language, option?: '--report'): void {
  if (/\.html?$/i.test(file)) return;
  const hint = option === undefined ? '' : TEXTS.last[language];
  throw new CommandError(EXIT.usage, TEXTS.ending[language](printable(file)) + hint);
}
