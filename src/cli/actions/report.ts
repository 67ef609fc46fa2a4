import { writeRunsPerPoint } from '../../analysis/runs-per-point.ts';
import { readSoFar, type SoFar, tellStillAdding, writeSoFar } from '../../analysis/so-far.ts';
import { readResults, type Results } from '../../experiment/results/read-results.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import { eachResult } from '../results/each-result.ts';
import { findResults, onlyOne } from '../results/find-results.ts';
import { makeReport } from '../results/make-report.ts';
import { refuseWithoutRuns } from '../results/refuse-without-runs.ts';
import { tellDamagedIn } from '../results/tell-damaged.ts';
import { tellSeveral } from '../results/tell-several.ts';
import type { Terminal } from '../terminal.ts';

interface ReportOptions {
  readonly directories: readonly string[];
  readonly out?: string | undefined;
}

const TEXTS = {
  unfinished: {
    en: (directory: string, done: string, each: string) =>
      `${directory} is unfinished: the report covers ${done}, ${each} at each point.`,
    fr: (directory: string, done: string, each: string) =>
      `${directory} est inachevé\u00a0: le rapport porte sur ${done}, ${each} en chaque point.`,
  },
};

/** Writes a report for each results directory and prints where it is. */
export async function reportOn(options: ReportOptions, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  const found = options.directories.flatMap((directory) => findResults(directory, language));
  if (options.out !== undefined) onlyOne(found, language);
  tellSeveral(found, terminal);
  const write = (directory: string) => writeOne(directory, options.out, terminal);
  const { exitCode, shown } = await eachResult(found, write, terminal);
  terminal.printJson({ reports: shown });
  return exitCode;
}

async function writeOne(directory: string, out: string | undefined, terminal: Terminal) {
  const results = readResults(directory);
  await refuseWithoutRuns(results);
  const { status } = results.manifest;
  const report = await makeReport(results, terminal.language, out);
  const unfinished = status === 'finished' ? {} : await tellUnfinished(results, terminal);
  terminal.print(printable(report));
  return { exitCode: EXIT.fine, shown: { directory, report, status, ...unfinished } };
}

async function tellUnfinished(
  results: Results,
  terminal: Terminal,
): Promise<{ readonly soFar: SoFar; readonly damaged: readonly string[] }> {
  const { language } = terminal;
  const soFar = await readSoFar(await results.reader('runs'), results.manifest);
  const each = writeRunsPerPoint(soFar.each)[language];
  const done = writeSoFar(soFar)[language];
  const covers = TEXTS.unfinished[language](printable(results.directory), done, each);
  const adding = tellStillAdding(soFar)?.[language] ?? '';
  terminal.warn([covers, adding].filter(Boolean).join(' '));
  return { soFar, damaged: await tellDamagedIn(results, terminal) };
}
