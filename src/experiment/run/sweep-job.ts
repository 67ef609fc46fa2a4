import { MODEL_VERSION } from '../../model/index.ts';
import { hashOf } from '../results/hash.ts';
import type { FactorSummary } from '../results/manifest.ts';
import { sweepHash } from '../results/read-manifest.ts';
import type { TableName } from '../results/table-names.ts';
import { tableColumns } from '../results/tables.ts';
import { designPoints } from '../scenario/design.ts';
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
  readonly scenarioHash: string;
  /** See Manifest. */
  readonly hash: string;
}

const MOST_LEVELS = 1000;

/** What a scenario asks for, resolved. */
export function sweepJobOf(scenario: Scenario, tables?: readonly TableName[]): SweepJob {
  const design = designPoints(scenario.sweep);
  const points = design.points.length;
  const factors = design.factors.map(summariseFactor);
  const recording = recordingOf(scenario, points * scenario.replicates, tables);
  const cellsPerRun = recording.tables.reduce(
    (sum, name) =>
      sum + rowsPerRun(scenario, name) * tableColumns(name, factors, recording.series).length,
    0,
  );
  const scenarioHash = hashOf(scenario);
  const hash = sweepHash({
    modelVersion: MODEL_VERSION,
    scenarioHash,
    tables: recording.tables.map((name) => ({ name })),
  });
  return {
    scenario,
    plan: planOf(scenario, points, cellsPerRun),
    factors,
    recording,
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
