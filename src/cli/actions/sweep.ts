import type { TableName } from '../../experiment/results/table-names.ts';
import { type SweepOutcome } from '../../experiment/run/run-sweep.ts';
import type { Scenario } from '../../experiment/scenario/scenario.ts';
import { readResults } from '../../experiment/results/read-results.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { readWhole } from '../read-options.ts';
import { commandOf, resumeCommandOf } from '../reproduce.ts';
import { computeSweep, tellFound, tellInterrupted } from '../results/compute-sweep.ts';
import { loadRuns } from '../results/load-runs.ts';
import { makeReport } from '../results/make-report.ts';
import { readScenario, type ScenarioOptions } from '../scenario/read-scenario.ts';
import { printSummary, type Summary } from '../summary/print-summary.ts';
import { summaryAsJson } from '../summary/summary-json.ts';
import type { Terminal } from '../terminal.ts';
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
    const outcome = await compute(scenario, name, options, jobs, terminal);
    done.push(await conclude(outcome, name, options, terminal));
    if (outcome.exitCode !== EXIT.fine) exitCode = outcome.exitCode;
    if (outcome.status === 'interrupted') break;
  }
  terminal.printJson({ sweeps: done });
  return exitCode;
}

function compute(
  scenario: Scenario,
  name: string,
  options: SweepArguments,
  jobs: number | undefined,
  terminal: Terminal,
): Promise<SweepOutcome> {
  const { out, tables, resume } = options;
  const command = commandOf(name, options);
  const resumeCommand = resumeCommandOf(name, options);
  const computed = { jobs, outDir: out, tables, resume, command, resumeCommand };
  return computeSweep(scenario, computed, terminal);
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
    tellInterrupted(outcome, resumeCommandOf(name, options), terminal);
    return { directory, status, runs };
  }
  const results = readResults(directory);
  if (wasFinished) tellFound(results.manifest, terminal);
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
