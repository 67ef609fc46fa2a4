import { exportTables } from '../../experiment/results/export-tables.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import { findOneResult } from '../results/find-results.ts';
import type { Terminal } from '../terminal.ts';

interface ExportOptions {
  readonly directory: string;
  readonly format: 'csv' | 'json';
  readonly out?: string | undefined;
}

/** Writes every table of a results directory, and a dictionary of its columns, for other programs. */
export async function exportResults(
  { directory, format, out }: ExportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal;
  const found = findOneResult(directory, language);
  const files = await exportTables(found, { format, language, ...(out !== undefined && { out }) });
  for (const { path } of files) terminal.print(printable(path));
  terminal.printJson({ directory: found, files });
  return EXIT.fine;
}
