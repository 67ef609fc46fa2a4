import type { TableName } from '../../experiment/results/table-names.ts';
import { runSweep, type SweepOutcome } from '../../experiment/run/run-sweep.ts';
import type { Scenario } from '../../experiment/scenario/scenario.ts';
import { readResults } from '../../experiment/results/read-results.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { interruptible } from '../interruptible.ts';
import { paragraph } from '../layout.ts';
import { writeCount, writeWhole } from '../numbers.ts';
import { printable } from '../printable.ts';
import { readWhole } from '../read-options.ts';
import { commandOf, resumeCommandOf } from '../reproduce.ts';
import { loadRuns } from '../results/load-runs.ts';
import { makeReport } from '../results/make-report.ts';
import { readScenario, type ScenarioOptions } from '../scenario/read-scenario.ts';
import { printSummary, type Summary } from '../summary/print-summary.ts';
import { summaryAsJson } from '../summary/summary-json.ts';
import type { Terminal } from '../terminal.ts';
import { PROGRAM_VERSION } from '../version.ts';
import { printPilots } from './sweep/dry-run.ts';

export interface SweepArguments extends ScenarioOptions {
  readonly scenarios: readonly string[];
  readonly jobs?: string | undefined;
  readonly out?: string | undefined;
  readonly tables?: readonly TableName[] | undefined;
  readonly resume?: boolean | undefined;
  readonly report?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
  /** As it was typed, if it was. */
  readonly lang?: string | undefined;
}

const TEXTS = {
  stopped: {
    en: 'Stopped at once. What was stored before is valid. Go on with:',
    fr: 'Arrêt net. Ce qui était déjà conservé est valable. Pour reprendre :',
  },
  interrupted: {
    en: (done: string, all: string, directory: string) =>
      `Interrupted. ${done} of ${all} runs are stored in ${directory} and valid. Go on with:`,
    fr: (done: string, all: string, directory: string) =>
      `Interrompu. ${done} simulations sur ${all} sont conservées dans ${directory} et valables. Pour reprendre :`,
  },
  finished: {
    en: (runs: number) =>
      `Already finished, nothing to compute: ${writeCount(runs, 'run', 'runs', 'en')}.`,
    fr: (runs: number) =>
      `Déjà achevé, rien à calculer : ${writeCount(runs, 'simulation', 'simulations', 'fr')}.`,
  },
  otherProgram: {
    en: (program: string, model: string) =>
      `Computed by reticula ${program}; this is reticula ${PROGRAM_VERSION}. The model is the same, ${model}, and so are the values.`,
    fr: (program: string, model: string) =>
      `Calculé par reticula ${program} ; celui-ci est reticula ${PROGRAM_VERSION}. Le modèle est le même, ${model}, donc les valeurs aussi.`,
  },
};

/** Computes every scenario given, each into a directory of its own, and says what came out. */
export async function sweepScenarios(
  options: SweepArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const jobs = readWhole(options.jobs, '--jobs', { lowest: 1, highest: 1024 }, terminal.language);
  // All are checked before the first one runs.
  const sweeps = options.scenarios.map((name) => ({
    name,
    scenario: readScenario(name, options, terminal),
  }));
  if (options.dryRun === true) return printPilots(sweeps, { ...options, jobs }, terminal);

  const done: object[] = [];
  let exitCode: ExitCode = EXIT.fine;
  for (const { name, scenario } of sweeps) {
    if (done.length > 0) terminal.print();
    const outcome = await compute(scenario, name, { ...options, jobs }, terminal);
    done.push(await conclude(outcome, name, options, terminal));
    if (outcome.exitCode !== EXIT.fine) exitCode = outcome.exitCode;
    if (outcome.status === 'interrupted') break;
  }
  terminal.printJson({ sweeps: done });
  return exitCode;
}

type ComputeOptions = Omit<SweepArguments, 'jobs'> & { readonly jobs?: number | undefined };

async function compute(
  scenario: Scenario,
  name: string,
  options: ComputeOptions,
  terminal: Terminal,
): Promise<SweepOutcome> {
  const { jobs, out, tables, resume = false } = options;
  const command = printable(resumeCommandOf(name, options));
  return interruptible(
    terminal,
    `${TEXTS.stopped[terminal.language]}\n  ${command}`,
    ({ signal, onProgress }) =>
      runSweep(scenario, {
        resume,
        ...(jobs !== undefined && { jobs }),
        ...(out !== undefined && { outDir: out }),
        ...(tables !== undefined && { tables }),
        signal,
        onProgress,
        command: commandOf(name, options),
        resumeCommand: resumeCommandOf(name, options),
      }),
  );
}

/** Prints what there is to see and returns what --json shows. */
async function conclude(
  outcome: SweepOutcome,
  name: string,
  options: SweepArguments,
  terminal: Terminal,
): Promise<object> {
  const { directory, status, runs, wasFinished } = outcome;
  const { language } = terminal;
  if (status === 'interrupted') {
    const [done, all] = [writeWhole(runs.finished, language), writeWhole(runs.planned, language)];
    const stored = TEXTS.interrupted[language](done, all, printable(directory));
    const command = printable(resumeCommandOf(name, options));
    terminal.warn(`${paragraph(stored, terminal.columns)}\n  ${command}`);
    return { directory, status, runs };
  }
  const results = readResults(directory);
  if (wasFinished) {
    terminal.note(TEXTS.finished[language](runs.finished));
    // The hash holds the version of the model: of another model these would not be the same sweep.
    const { programVersion, modelVersion } = results.manifest;
    if (programVersion !== PROGRAM_VERSION) {
      const sentence = TEXTS.otherProgram[language](printable(programVersion), modelVersion);
      terminal.note(paragraph(sentence, terminal.columns));
    }
  }
  const report = options.report === true ? await makeReport(results, language) : undefined;
  const summary: Summary = {
    directory,
    manifest: results.manifest,
    report,
    ...(await loadRuns(results)),
  };
  printSummary(summary, terminal);
  return summaryAsJson(summary);
}
