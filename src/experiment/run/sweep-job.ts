import { MODEL_VERSION } from '../../model/index.ts';
import type { SweepShape } from '../results/fits-sweep.ts';
import { hashOf, shapeHash } from '../results/hash.ts';
import type { FactorSummary, TableEntry } from '../results/manifest.ts';
import { sweepHash } from '../results/read-manifest.ts';
import type { TableName } from '../results/table-names.ts';
import { tableColumns } from '../results/tables.ts';
import { designOf } from '../scenario/design.ts';
import type { Factor } from '../scenario/design.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { planOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { recordingOf, rowsPerRun } from './recording.ts';
import type { Recording } from './recording.ts';

/** All that a worker needs to compute any shard; plain data. */
export interface SweepJob {
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly factors: readonly FactorSummary[];
  readonly recording: Recording;
  readonly tables: readonly TableEntry[];
  readonly scenarioHash: string;
  /** See Manifest. */
  readonly hash: string;
}

/** What every part of the sweep must be like. */
export function shapeOf({ scenario, plan, tables }: SweepJob): SweepShape {
  const { points, runs, runsPerShard } = plan;
  return { points, ticks: scenario.ticks, runs, runsPerShard, tables };
}

const MOST_LEVELS = 1000;

/** What a scenario asks for, resolved. */
export function sweepJobOf(scenario: Scenario, tables?: readonly TableName[]): SweepJob {
  const design = designOf(scenario.sweep);
  const points = design.count;
  const factors = design.factors.map(summariseFactor);
  const recording = recordingOf(scenario, points * scenario.replicates, tables);
  const shapes = recording.tables.map((name) => {
    return { name, columns: tableColumns(name, factors, recording.series) };
  });
  const cellsPerRun = shapes.reduce(
    (sum, { name, columns }) => sum + rowsPerRun(scenario, name) * columns.length,
    0,
  );
  const entries = shapes.map(({ name, columns }) => ({ name, columns: shapeHash(columns) }));
  const scenarioHash = hashOf(scenario);
  const hash = sweepHash({ modelVersion: MODEL_VERSION, scenarioHash, tables: entries });
  return {
    scenario,
    plan: planOf(scenario, points, cellsPerRun),
    factors,
    recording,
    tables: entries,
    scenarioHash,
    hash,
  };
}

function summariseFactor({ path, values }: Factor): FactorSummary {
  const isNumber = values.every((value) => value === null || typeof value === 'number');
  return {
    name: path,
    type: isNumber ? 'number' : 'text',
    levels: values.length > MOST_LEVELS ? values.length : values,
  };
}
