import { askedMetrics, metricsNamed } from '../../analysis/asked-metrics.ts';
import { metricsInTurn, readPlaces } from '../../analysis/metrics-in-turn.ts';
import { valuesByPoint } from '../../analysis/runs.ts';
import { sensitivityAsJson } from '../../analysis/sensitivity/sensitivity-json.ts';
import { sensitivityOf } from '../../analysis/sensitivity/sensitivity-of.ts';
import { countPoints } from '../../experiment/scenario/design.ts';
import { readResults, type Results } from '../../experiment/results/read-results.ts';
import type { Language } from '../../model/text.ts';
import { CommandError } from '../command-error.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { chosenMetrics } from '../chosen-metrics.ts';
import { readShard, writeShard } from '../read-shard.ts';
import { readWhole } from '../read-options.ts';
import { printable } from '../printable.ts';
import { commandOfSensitivity, sweepWords } from '../reproduce.ts';
import { commandLine } from '../program.ts';
import { definitions, paragraph, type Row } from '../layout.ts';
import { computeShare } from '../results/compute-share.ts';
import {
  type Computed,
  computeSweep,
  tellFound,
  tellInterrupted,
} from '../results/compute-sweep.ts';
import { findPartial, tellPartial } from '../results/find-partial.ts';
import { checkPageName } from '../results/check-page-name.ts';
import { refuseToOverwrite } from '../results/refuse-to-overwrite.ts';
import type { Terminal } from '../terminal.ts';
import type { MeasuredSensitivity } from '../../report/sensitivity/sensitivity-page-data.ts';
import { printSensitivity } from './sensitivity/print-sensitivity.ts';
import {
  planSensitivity,
  SENSITIVITY_TABLES,
  type SensitivityWords,
} from './sensitivity/plan-sensitivity.ts';
import { DRY_RUN_IS_WHOLE, printPilots } from './sweep/dry-run.ts';

export interface SensitivityArguments extends SensitivityWords {
  readonly metric?: readonly string[] | undefined;
  readonly jobs?: string | undefined;
  readonly out?: string | undefined;
  readonly resume?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
  /** A file; empty: the usual one. */
  readonly report?: string | undefined;
  /** Only a part of its runs: see readShard. */
  readonly shard?: string | undefined;
}

const TEXTS = {
  cluster: {
    en: 'On more machines than this one:',
    fr: 'Sur plus d’une machine\u00a0:',
  },
  results: { en: 'Results', fr: 'Résultats' },
  report: { en: 'Report', fr: 'Rapport' },
};

/** Runs the design that the method needs, in a directory like any other sweep, and ranks the factors. */
export async function analyseSensitivity(
  options: SensitivityArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal;
  const { method, out, resume, report } = options;
  if (report !== undefined && report !== '') {
    checkPageName(report, language, '--report');
    refuseToOverwrite(report, '--report');
  }
  const jobs = readWhole(options.jobs, '--jobs', { lowest: 1, highest: 1024 }, language);
  const share = readShard(options.shard, process.env, language);
  const wanted = chosenMetrics(options.metric, language) ?? [];
  const { scenario, replicates, few } = planSensitivity(options, terminal);
  const planned = { jobs, out, tables: SENSITIVITY_TABLES };
  if (options.dryRun === true) {
    if (share !== undefined) throw new CommandError(EXIT.usage, DRY_RUN_IS_WHOLE[language]);
    const exitCode = await printPilots([{ name: options.scenario, scenario }], planned, terminal);
    const { set, seed, ticks, samples } = options;
    const words = sweepWords(options.scenario, {
      set,
      seed,
      ticks,
      samples,
      replicates: options.replicates,
    });
    const cluster = commandLine('cluster', ...words, `--sensitivity=${method}`, '--engine=slurm');
    terminal.print(
      `${paragraph(TEXTS.cluster[language], terminal.columns)}\n  ${printable(cluster)}`,
    );
    return exitCode;
  }

  const chosen = { ...options, replicates };
  const resumeCommand = commandOfSensitivity(options.scenario, chosen, {
    out,
    isResumed: true,
    share,
    report,
  });
  const computed: Computed = {
    jobs,
    outDir: out,
    tables: SENSITIVITY_TABLES,
    resume,
    command: commandOfSensitivity(options.scenario, chosen),
    resumeCommand,
  };
  if (share !== undefined) {
    const { directory, runs, exitCode } = await computeShare(scenario, share, computed, terminal);
    terminal.printJson({ directory, shard: writeShard(share), runs });
    return exitCode;
  }
  const outcome = await computeSweep(scenario, computed, terminal);
  if (outcome.status === 'interrupted') {
    await tellInterrupted(outcome, resumeCommand, terminal);
    return outcome.exitCode;
  }
  const results = readResults(outcome.directory);
  if (outcome.wasFinished) tellFound(results.manifest, terminal);
  const metrics = wanted.length > 0 ? metricsNamed(wanted) : askedMetrics(scenario.metrics);
  const stored = await results.reader('runs');
  const places = await readPlaces(stored, results.manifest);
  const { factors, points } = places.design;
  const found: MeasuredSensitivity[] = [];
  const names = metrics.map(({ name }) => name);
  for await (const [name, runs] of metricsInTurn(stored, places, names)) {
    const sensitivity = sensitivityOf(scenario.sweep, valuesByPoint(runs, name), points);
    for (const metric of metrics) if (metric.name === name) found.push({ metric, sensitivity });
  }
  printSensitivity({ scenario, factors, found, points: countPoints(scenario.sweep) }, terminal);
  const partial = tellPartial(findPartial(outcome.directory), language);
  if (partial !== undefined) terminal.warn(partial);
  const page = await writePage(results, found, report, language);
  const written: Row[] = [
    [TEXTS.results[language], printable(outcome.directory)],
    ...(page === undefined ? [] : [[TEXTS.report[language], printable(page)] as const]),
  ];
  terminal.print(`\n${definitions(written, terminal.columns, terminal.colors.dim)}`);
  terminal.printJson({
    directory: outcome.directory,
    ...(page !== undefined && { report: page }),
    method,
    points: countPoints(scenario.sweep),
    replicates: scenario.replicates,
    ...(few && { warnings: [few.en] }),
    factors: scenario.sweep.factors.map((factor) => factor.path),
    measures: found.map(({ metric, sensitivity }) => {
      return sensitivityAsJson(sensitivity, factors, metric);
    }),
  });
  return outcome.exitCode;
}

/** @returns where the page is; undefined where none was asked for */
async function writePage(
  results: Results,
  found: readonly MeasuredSensitivity[],
  report: string | undefined,
  language: Language,
): Promise<string | undefined> {
  if (report === undefined) return undefined;
  const { writeSensitivity } = await import('./sensitivity/write-sensitivity.ts');
  return writeSensitivity(results, found, report, language);
}
