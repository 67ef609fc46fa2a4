import {
  askedMetrics,
  EVENT_NAMES,
  furtherMetrics,
  metricsNamed,
} from '../analysis/asked-metrics.ts';
import { type Effect, effectsOf } from '../analysis/effects.ts';
import { type Interaction, interactionsOf } from '../analysis/interactions.ts';
import type { MetricInfo } from '../analysis/metric-info.ts';
import { inTurn, metricsInTurn, readPlaces } from '../analysis/metrics-in-turn.ts';
import { joinRuns } from '../analysis/read-runs.ts';
import type { Runs } from '../analysis/runs.ts';
import { FigureMaker } from '../charts/make-report-figures.ts';
import type { Figures } from '../charts/report-figures.ts';
import { readSoFar, type SoFar } from '../analysis/so-far.ts';
import { type Outcomes, readOutcomes } from './outcomes.ts';
import type { ReportManifest, ReportResults } from './report-results.ts';
import { readScenario, type StoredScenario } from './stored-scenario.ts';
import { type SummaryRow, summaryRows, type SummaryTable, summaryTable } from './summary-table.ts';

/** What any page about a sweep says of it, whatever was measured. */
export interface SweepIdentity {
  readonly manifest: ReportManifest;
  readonly scenario: StoredScenario;
  /** The design, and who each run is; without metrics. */
  readonly runs: Runs;
  readonly outcomes: Outcomes;
  /** How far the sweep is, where it is unfinished. */
  readonly soFar?: SoFar;
  /** How many stored parts are not as they were written: nothing is taken from them. */
  readonly damaged: number;
}

/** Everything a report is made from: small but for `runs`, however many of these there are. */
export interface ReportData extends SweepIdentity {
  /** Metrics that the question is about: shown first, and among them effects are sought. */
  readonly asked: readonly MetricInfo[];
  /** Of which figures and tables can be shown: these first, then others. */
  readonly metrics: readonly MetricInfo[];
  /** On and in what the question is about. */
  readonly effects: readonly Effect[];
  readonly interactions: readonly Interaction[];
  readonly figures: Figures;
  readonly summary: SummaryTable;
}

export async function readIdentity(results: ReportResults): Promise<SweepIdentity> {
  const { manifest } = results;
  const stored = await results.reader('runs');
  const runs = await readPlaces(stored, manifest);
  const scenario = readScenario(manifest.scenario, manifest.name);
  const outcomes = await readOutcomes(stored, runs);
  const soFar = manifest.status === 'finished' ? undefined : await readSoFar(stored, manifest);
  const damaged = stored.damaged?.length ?? 0;
  return { manifest, scenario, runs, outcomes, damaged, ...(soFar && { soFar }) };
}

/** Reads what a report needs out of a directory of results, a few metrics at a time: a million runs have no room for more. */
export async function readReportData(results: ReportResults): Promise<ReportData> {
  const identity = await readIdentity(results);
  const { runs: places, scenario } = identity;
  const stored = await results.reader('runs');
  const isMeasured = ({ name }: MetricInfo) => stored.names.includes(name);
  const wanted = askedMetrics(scenario.metrics);
  const metrics = [...wanted, ...furtherMetrics(wanted)].filter(isMeasured);
  const asked = wanted.filter(isMeasured);
  const events = metricsNamed(EVENT_NAMES).filter(isMeasured);

  const figures = new FigureMaker(places.design);
  const byMetric: Record<string, readonly SummaryRow[]> = {};
  const effects: Effect[] = [];
  const interactions: Interaction[] = [];
  const isIn = (some: readonly MetricInfo[], name: string) => some.some((one) => one.name === name);
  const names = new Set([...metrics, ...events].map(({ name }) => name));
  for await (const [name, runs] of metricsInTurn(stored, places, [...names])) {
    if (isIn(asked, name)) {
      effects.push(...effectsOf(runs, [name], asked.length));
      interactions.push(...interactionsOf(runs, [name], asked.length));
    }
    if (isIn(metrics, name)) {
      figures.addMetric(runs, name);
      byMetric[name] = summaryRows(runs, name);
    }
    if (isIn(events, name)) figures.addEvents(runs, name);
  }
  await addSeries(results, places, metrics, figures);
  return {
    ...identity,
    asked,
    metrics,
    effects,
    interactions,
    figures: figures.make(metrics, events),
    summary: summaryTable(places.design, byMetric),
  };
}

/** How metrics went over time, where that was kept. */
async function addSeries(
  results: ReportResults,
  places: Runs,
  metrics: readonly MetricInfo[],
  figures: FigureMaker,
): Promise<void> {
  if (!results.tables.includes('series')) return;
  const { names, rows } = await results.reader('series');
  if (rows === 0) return;
  const kept = metrics.map(({ name }) => name).filter((name) => names.includes(name));
  for (const some of inTurn(kept)) {
    const series = joinRuns(await results.table('series', ['run', 'tick', ...some]), places);
    for (const name of some) figures.addTrajectories(series, name);
  }
}
