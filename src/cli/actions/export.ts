import { exportTables } from '../../experiment/results/export-tables.ts';
import { readResults } from '../../experiment/results/read-results.ts';
import type { Decimal } from '../../experiment/results/csv.ts';
import type { Text } from '../../model/text.ts';
import type { ExitCode } from '../exit-codes.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import { eachResult } from '../results/each-result.ts';
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
    fr: '--decimal comma vaut pour --format csv\u00a0: le JSON n’écrit les nombres que d’une façon',
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
  const write = (directory: string) => exportOne(directory, options, terminal);
  const { exitCode, shown } = await eachResult(found, write, terminal);
  terminal.printJson({ exports: shown });
  return exitCode;
}

async function exportOne(
  directory: string,
  { format, decimal, out }: ExportOptions,
  terminal: Terminal,
) {
  const { language } = terminal;
  await refuseWithoutRuns(readResults(directory));
  const onUnfinished = (warning: Text) => terminal.warn(printable(warning[language]));
  const asked = { format, decimal, out, language, onUnfinished };
  const files = await exportTables(directory, asked);
  for (const { path } of files) terminal.print(printable(path));
  return { exitCode: EXIT.fine, shown: { directory, files } };
}
