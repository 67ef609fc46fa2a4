import { writeFile } from 'node:fs/promises';
import type { Language } from '../../../model/text.ts';
import { CommandError } from '../../command-error.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { EXIT } from '../../exit-codes.ts';
import { checkPageName } from '../../results/check-page-name.ts';
import { printable } from '../../printable.ts';
import type { Terminal } from '../../terminal.ts';
import { readClassroom } from './page-files.ts';

const TEXTS = {
  exists: {
    en: (file: string) => `${file} exists already and is left as it is. Give another name`,
    fr: (file: string) => `${file} existe déjà et reste tel quel. Donnez un autre nom`,
  },
  written: {
    en: (file: string) => `Wrote ${file}. It opens in any browser, without a network.`,
    fr: (file: string) => `Page écrite : ${file}. Elle s’ouvre dans tout navigateur, hors ligne.`,
  },
} satisfies Record<string, Record<Language, (file: string) => string>>;

/** Writes the page as one file, never over another. It opens in the language of the command. */
export async function savePage(file: string, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  const shown = printable(file);
  checkPageName(file, language);
  const page = (await readClassroom()).replace('<html lang="en">', `<html lang="${language}">`);
  try {
    await writeFile(file, page, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new CommandError(EXIT.usage, TEXTS.exists[language](shown));
    }
    throw error;
  }
  terminal.print(TEXTS.written[language](shown));
  return EXIT.fine;
}
