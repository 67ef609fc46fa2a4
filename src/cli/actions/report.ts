import { runsPerPoint, writeRunsPerPoint } from '../../analysis/runs-per-point.ts';
import { readResults } from '../../experiment/results/read-results.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { writeWhole } from '../numbers.ts';
import { printable } from '../printable.ts';
import { findResults, onlyOne } from '../results/find-results.ts';
import { makeReport } from '../results/make-report.ts';
import { tellSeveral } from '../results/tell-several.ts';
import type { Terminal } from '../terminal.ts';

interface ReportOptions {
  readonly directories: readonly string[];
  readonly out?: string | undefined;
}

const TEXTS = {
  unfinished: {
    en: (directory: string, done: number, all: number, each: string) =>
      `${directory} is unfinished: the report covers ${writeWhole(done, 'en')} of ${writeWhole(all, 'en')} runs, ${each} at each point.`,
    fr: (directory: string, done: number, all: number, each: string) =>
      `${directory} est inachevé : le rapport porte sur ${writeWhole(done, 'fr')} simulations sur ${writeWhole(all, 'fr')}, ${each} en chaque point.`,
  },
};

/** Writes a report for each results directory and prints where it is. */
export async function reportOn(options: ReportOptions, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  const found = options.directories.flatMap((directory) => findResults(directory, language));
  if (options.out !== undefined) onlyOne(found, language);
  const reports: { directory: string; report: string }[] = [];
  tellSeveral(found, terminal);
  for (const directory of found) {
    const results = readResults(directory);
    const { status, runs, points } = results.manifest;
    const report = await makeReport(results, language, options.out);
    if (status !== 'finished') {
      // Counted: a manifest whose process was killed does not know.
      const table = await results.table('runs', ['point']);
      const each = writeRunsPerPoint(runsPerPoint(table, points))[language];
      terminal.warn(
        TEXTS.unfinished[language](printable(directory), table.rows, runs.planned, each),
      );
    }
    terminal.print(printable(report));
    reports.push({ directory, report });
  }
  terminal.printJson({ reports });
  return EXIT.fine;
}
