import { readResults } from '../../experiment/results/read-results.ts';
import type { SweepOutcome } from '../../experiment/run/run-sweep.ts';
import { printSummary, type Summary } from '../summary/print-summary.ts';
import { summaryAsJson } from '../summary/summary-json.ts';
import type { Terminal } from '../terminal.ts';
import { tellFound, tellInterrupted } from './compute-sweep.ts';
import { loadRuns } from './load-runs.ts';
import { makeReport } from './make-report.ts';

interface Conclusion {
  /** What a person types to go on when it was interrupted. */
  readonly resumeCommand: string;
  readonly report?: boolean | undefined;
}

/** Prints what there is to see of a sweep and returns what --json shows. */
export async function concludeSweep(
  outcome: SweepOutcome,
  { resumeCommand, report }: Conclusion,
  terminal: Terminal,
): Promise<object> {
  const { directory, status, runs, wasFinished } = outcome;
  if (status === 'interrupted') {
    tellInterrupted(outcome, resumeCommand, terminal);
    return { directory, status, runs };
  }
  const results = readResults(directory);
  if (wasFinished) tellFound(results.manifest, terminal);
  const summary: Summary = {
    directory,
    manifest: results.manifest,
    report: report === true ? await makeReport(results, terminal.language) : undefined,
    ...(await loadRuns(results)),
  };
  printSummary(summary, terminal);
  return summaryAsJson(summary);
}
