import { askedMetrics, metricsNamed } from '../../analysis/asked-metrics.ts';
import { metricsInTurn, readPlaces } from '../../analysis/metrics-in-turn.ts';
import { valuesByPoint } from '../../analysis/runs.ts';
import { sensitivityAsJson } from '../../analysis/sensitivity/sensitivity-json.ts';
import { sensitivityOf } from '../../analysis/sensitivity/sensitivity-of.ts';
import { tellFewReplicates, USUAL_REPLICATES } from '../../analysis/sensitivity/usual-sizes.ts';
import { countPoints } from '../../experiment/scenario/design.ts';
import { renderMistake } from '../../experiment/scenario/mistake.ts';
import { readResults, type Results } from '../../experiment/results/read-results.ts';
import type { Language } from '../../model/text.ts';
import { CommandError } from '../command-error.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { chosenMetrics } from '../chosen-metrics.ts';
import { readShard, writeShard } from '../read-shard.ts';
import { readWhole } from '../read-options.ts';
import { printable } from '../printable.ts';
import { commandOfSensitivity } from '../reproduce.ts';
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
import { readScenario, type ScenarioOptions } from '../scenario/read-scenario.ts';
import type { Terminal } from '../terminal.ts';
import type { MeasuredSensitivity } from '../../report/sensitivity/sensitivity-page-data.ts';
import { printSensitivity } from './sensitivity/print-sensitivity.ts';
import {
  factorWithoutBase,
  METHODS,
  type Method,
  mistakesOf,
  sensitivityScenario,
} from './sensitivity/sensitivity-scenario.ts';

export interface SensitivityArguments extends ScenarioOptions {
  readonly scenario: string;
  readonly method: Method;
  readonly metric?: readonly string[] | undefined;
  readonly samples?: string | undefined;
  readonly jobs?: string | undefined;
  readonly out?: string | undefined;
  readonly resume?: boolean | undefined;
  /** A file; empty: the usual one. */
  readonly report?: string | undefined;
  /** Only a part of its runs: see readShard. */
  readonly shard?: string | undefined;
}

const TEXTS = {
  nothing: {
    en: (name: string) =>
      `${name} varies nothing: its sweep must name the factors, each with a range or several values`,
    fr: (name: string) =>
      `${name} ne fait rien varier : son balayage doit nommer les facteurs, chacun avec un intervalle ou plusieurs valeurs`,
  },
  noBase: {
    en: (name: string, path: string) =>
      `${name}: ${path} differs between the types of network, so that there is no base to begin at; give it a value under parameters`,
    fr: (name: string, path: string) =>
      `${name} : ${path} diffère selon le type de réseau, il n’y a donc pas de base où commencer ; donnez-lui une valeur sous parameters`,
  },
  page: { en: 'The page', fr: 'La page' },
  noSamples: {
    en: (found: string) =>
      `--samples is ${found}, but oat draws none: it takes every value of each factor once; --replicates makes its numbers surer`,
    fr: (found: string) =>
      `--samples vaut ${found}, mais oat n’en tire pas : il prend une fois chaque valeur de chaque facteur ; --replicates rend ses nombres plus sûrs`,
  },
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
  const samples = readWhole(
    options.samples,
    '--samples',
    { lowest: 2, highest: 1_000_000 },
    language,
  );
  if (method === 'oat' && options.samples !== undefined)
    throw new CommandError(EXIT.usage, TEXTS.noSamples[language](options.samples));
  const share = readShard(options.shard, process.env, language);
  const wanted = chosenMetrics(options.metric, language) ?? [];
  const replicates = options.replicates ?? String(USUAL_REPLICATES);
  const chosen = { ...options, replicates };
  const base = readScenario(options.scenario, chosen, terminal);
  const scenario = sensitivityScenario(base, method, samples ?? METHODS[method].samples);
  if (scenario === undefined)
    throw new CommandError(EXIT.usage, TEXTS.nothing[language](options.scenario));
  const baseless = method === 'oat' ? factorWithoutBase(base) : undefined;
  if (baseless !== undefined)
    throw new CommandError(EXIT.usage, TEXTS.noBase[language](options.scenario, baseless));
  const mistakes = mistakesOf(scenario, options.scenario);
  if (mistakes.length > 0)
    throw new CommandError(
      EXIT.usage,
      mistakes.map((mistake) => renderMistake(mistake, language)).join('\n'),
    );
  const few = tellFewReplicates(scenario.replicates);
  // Before it takes its time; the results say it too.
  if (few !== undefined) terminal.warn(few[language]);

  const resumeCommand = commandOfSensitivity(options.scenario, chosen, {
    out,
    isResumed: true,
    share,
    report,
  });
  const computed: Computed = {
    jobs,
    outDir: out,
    tables: ['runs'],
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
  printSensitivity(
    { scenario, factors, found, points: countPoints(scenario.sweep), directory: outcome.directory },
    terminal,
  );
  const partial = tellPartial(findPartial(outcome.directory), language);
  if (partial !== undefined) terminal.warn(partial);
  const page = await writePage(results, found, report, language);
  if (page !== undefined) terminal.print(`${TEXTS.page[language]}  ${printable(page)}`);
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
