import {
  askedMetrics,
  EVENT_NAMES,
  furtherMetrics,
  metricsNamed,
} from '../analysis/asked-metrics.ts';
import type { MetricInfo } from '../analysis/metric-info.ts';
import { joinRuns, readRuns } from '../analysis/read-runs.ts';
import type { Runs } from '../analysis/runs.ts';
import { hasColumn, type Table } from '../analysis/table.ts';
import type { ReportManifest, ReportResults } from './report-results.ts';
import { readScenario, type StoredScenario } from './stored-scenario.ts';

/** Everything a report is made from, in memory. */
export interface ReportData {
  readonly manifest: ReportManifest;
  readonly scenario: StoredScenario;
  readonly runs: Runs;
  readonly series?: Table;
  /** Metrics that the question is about: shown first, and among them effects are sought. */
  readonly asked: readonly MetricInfo[];
  /** Of which figures and tables can be shown: these first, then others. */
  readonly metrics: readonly MetricInfo[];
  /** Metrics that count what happened. */
  readonly events: readonly MetricInfo[];
}

/** Reads what a report needs out of a directory of results, and no more. */
export async function readReportData(results: ReportResults): Promise<ReportData> {
  const { manifest } = results;
  const scenario = readScenario(manifest.scenario, manifest.name);
  const events = metricsNamed(EVENT_NAMES);
  const asked = askedMetrics(scenario.metrics);
  const metrics = [...asked, ...furtherMetrics(asked)];
  const stored = await readColumns(results, [...metrics, ...events]);
  const runs = readRuns(stored, manifest.factors);
  const isMeasured = ({ name }: MetricInfo) => hasColumn(stored, name);
  const series = results.tables.includes('series') ? await results.table('series') : undefined;
  return {
    manifest,
    scenario,
    runs,
    ...(series !== undefined && series.rows > 0 && { series: joinRuns(series, runs) }),
    asked: asked.filter(isMeasured),
    metrics: metrics.filter(isMeasured),
    events: events.filter(isMeasured),
  };
}

/** What is shown of each run: a million runs have no room for more. */
async function readColumns(results: ReportResults, metrics: readonly MetricInfo[]): Promise<Table> {
  const { names } = await results.reader('runs');
  const wanted = new Set([
    ...IDENTITY,
    ...[...results.manifest.factors, ...metrics].map(({ name }) => name),
  ]);
  return results.table(
    'runs',
    names.filter((name) => wanted.has(name)),
  );
}

const IDENTITY: readonly string[] = ['run', 'point', 'replicate', 'stateHash', 'outcome'];
