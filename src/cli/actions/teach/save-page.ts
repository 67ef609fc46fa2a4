import type { Language } from '../../../model/text.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { EXIT } from '../../exit-codes.ts';
import { checkPageName } from '../../results/check-page-name.ts';
import { printable } from '../../printable.ts';
import type { Terminal } from '../../terminal.ts';
import { writeNew } from '../../write-new.ts';
import { readClassroom } from './page-files.ts';

const TEXTS = {
  exists: {
    en: (file: string) => `${file} exists already and is left as it is. Give another name`,
    fr: (file: string) => `${file} existe déjà et reste tel quel. Donnez un autre nom`,
  },
  written: {
    en: (file: string) => `Wrote ${file}. It opens in any browser, without a network.`,
    fr: (file: string) =>
      `Page écrite\u00a0: ${file}. Elle s’ouvre dans tout navigateur, hors ligne.`,
  },
} satisfies Record<string, Record<Language, (file: string) => string>>;

/** Writes the page as one file, never over another. It opens in the language of the command. */
export async function savePage(file: string, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  const shown = printable(file);
  checkPageName(file, language);
  const page = (await readClassroom()).replace('<html lang="en">', `<html lang="${language}">`);
  await writeNew(file, page, TEXTS.exists[language](shown));
  terminal.print(TEXTS.written[language](shown));
  return EXIT.fine;
}
