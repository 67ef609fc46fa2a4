import { HEADLINE_NAMES, METRIC_NAMES } from '../../model/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { TABLE_NAMES } from '../results/table-names.ts';
import type { TableName } from '../results/table-names.ts';
import { firmsOf } from './shard-size.ts';

/** What is kept of every run. */
export interface Recording {
  /** Always with `runs`. */
  readonly tables: readonly TableName[];
  /** Metrics of the table `series`. */
  readonly series: readonly string[];
  /** Ticks of the tables `firms` and `ties`. */
  readonly snapshots: readonly number[];
}

/** Beyond that many runs only what is asked for by name is kept besides `runs`. */
const MANY_RUNS = 10_000;
/** Networks and events are kept without being asked for up to so many runs and rows. */
const FEW_RUNS = 200;
const FEW_ROWS = 2_000_000;

/** @param asked names of tables; left out: what is sensible for so many runs */
export function recordingOf(
  scenario: Scenario,
  runs: number,
  asked?: readonly TableName[],
): Recording {
  const { ticks, snapshots } = scenario;
  const wanted = asked ?? usualTables(scenario, runs);
  const tables = TABLE_NAMES.filter((name) => name === 'runs' || wanted.includes(name));
  return {
    tables,
    series: Array.isArray(scenario.series) ? scenario.series : usualSeries(scenario),
    snapshots: snapshots.length > 0 ? snapshots : [ticks],
  };
}

function usualTables(scenario: Scenario, runs: number): TableName[] {
  const tables: TableName[] = [];
  const isMany = runs > MANY_RUNS;
  const { series, snapshots } = scenario;
  if (series !== false && (!isMany || series !== undefined)) tables.push('series');
  for (const name of ['networks', 'events'] as const) {
    if (runs <= FEW_RUNS && runs * rowsPerRun(scenario, name) <= FEW_ROWS) tables.push(name);
  }
  if (snapshots.length > 0 && !isMany) tables.push('firms', 'ties');
  return tables;
}

/** Roughly how many rows a run gives; for choices only, never for results. */
export function rowsPerRun(scenario: Scenario, table: TableName): number {
  const { ticks, snapshots } = scenario;
  const firms = firmsOf(scenario);
  const moments = Math.max(1, snapshots.length);
  switch (table) {
    case 'runs':
      return 1;
    case 'series':
      return ticks + 1;
    case 'networks':
      return Math.ceil((ticks + 1) * Math.max(5, firms / 12));
    case 'events':
      return Math.ceil((ticks + 1) * firms * 0.5);
    case 'firms':
      return moments * firms;
    case 'ties':
      return moments * firms * 40;
    case 'findings':
      return 50;
  }
}

/** What the question is about and what is shown first everywhere, in the order of declaration. */
function usualSeries({ metrics }: Scenario): string[] {
  return METRIC_NAMES.filter((name) => metrics.includes(name) || HEADLINE_NAMES.includes(name));
}
