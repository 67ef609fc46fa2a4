import { askedMetrics } from '../../analysis/asked-metrics.ts';
import { readResults, type Results } from '../../experiment/results/read-results.ts';
import type { SweepOutcome } from '../../experiment/run/run-sweep.ts';
import { readScenario } from '../../report/stored-scenario.ts';
import { printSummary, type Summary } from '../summary/print-summary.ts';
import { measureSweep, summariseAll } from '../summary/measure-sweep.ts';
import { summaryAsJson } from '../summary/summary-json.ts';
import type { Terminal } from '../terminal.ts';
import { tellFound, tellInterrupted } from './compute-sweep.ts';
import { findPartial } from './find-partial.ts';
import { loadFailures } from './load-failures.ts';

interface Conclusion {
  /** What a person types to go on when it was interrupted. */
  readonly resumeCommand: string;
  readonly report?: boolean | undefined;
}

/** Prints what there is to see of a sweep, or returns what --json shows. */
export async function concludeSweep(
  outcome: SweepOutcome,
  { resumeCommand, report }: Conclusion,
  terminal: Terminal,
): Promise<object> {
  const { directory, status, wasFinished } = outcome;
  if (status === 'interrupted') return tellInterrupted(outcome, resumeCommand, terminal);
  const results = readResults(directory);
  if (wasFinished) tellFound(results.manifest, terminal);
  const { manifest } = results;
  const scenario = readScenario(manifest.scenario, manifest.name);
  const written = report === true ? await reportOn(results, terminal) : undefined;
  const summary: Summary = {
    directory,
    manifest,
    scenario,
    report: written,
    // After the report, which takes the place of one of a part.
    partial: findPartial(directory),
    measured: await measureSweep(results, askedMetrics(scenario.metrics)),
    failures: await loadFailures(results),
  };
  if (terminal.isJson) return summaryAsJson(summary, await summariseAll(results));
  printSummary(summary, terminal);
  return {};
}

/** Loaded where it is asked for: a report needs much that a sweep does not. */
async function reportOn(results: Results, { language }: Terminal): Promise<string> {
  const { makeReport } = await import('./make-report.ts');
  return makeReport(results, language);
}
