import { exportTables } from '../../experiment/results/export-tables.ts';
import { readResults } from '../../experiment/results/read-results.ts';
import type { Decimal } from '../../experiment/results/csv.ts';
import type { Text } from '../../model/text.ts';
import type { ExitCode } from '../exit-codes.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import { findResults, onlyOne } from '../results/find-results.ts';
import { refuseWithoutRuns } from '../results/refuse-without-runs.ts';
import { tellSeveral } from '../results/tell-several.ts';
import type { Terminal } from '../terminal.ts';

interface ExportOptions {
  readonly directory: string;
  readonly format: 'csv' | 'json';
  readonly decimal?: Decimal | undefined;
  readonly out?: string | undefined;
}

const TEXTS = {
  onlyCsv: {
    en: '--decimal comma is for --format csv: JSON writes numbers in one way only',
    fr: '--decimal comma vaut pour --format csv : le JSON n’écrit les nombres que d’une façon',
  },
};

/** Writes every table of results, and a dictionary of their columns, for other programs. */
export async function exportResults(options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const { format, decimal, out } = options;
  const { language } = terminal;
  if (format === 'json' && decimal === 'comma')
    throw new CommandError(EXIT.usage, TEXTS.onlyCsv[language]);
  const found = findResults(options.directory, language);
  if (out !== undefined) onlyOne(found, language);
  tellSeveral(found, terminal);
  const exported: object[] = [];
  for (const directory of found) {
    await refuseWithoutRuns(readResults(directory));
    const where = out === undefined ? {} : { out };
    const onUnfinished = (warning: Text) => terminal.warn(printable(warning[language]));
    const files = await exportTables(directory, {
      format,
      decimal,
      language,
      onUnfinished,
      ...where,
    });
    for (const { path } of files) terminal.print(printable(path));
    exported.push({ directory, files });
  }
  terminal.printJson({ exports: exported });
  return EXIT.fine;
}
