import { MODEL_VERSION } from '../../model/index.ts';
import type { SweepShape } from '../results/fits-sweep.ts';
import { hashOf, shapeHash } from '../results/hash.ts';
import type { FactorSummary, TableEntry } from '../results/manifest.ts';
import { sweepHash } from '../results/read-manifest.ts';
import type { TableName } from '../results/table-names.ts';
import { tableColumns } from '../results/tables.ts';
import { designOf, levelsOf } from '../scenario/design.ts';
import type { Design } from '../scenario/design.ts';
import type { Sweep } from '../scenario/sweep.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { planOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { recordingOf, rowsPerRun } from './recording.ts';
import type { Recording } from './recording.ts';

/** All that there is to know to compute any shard; plain data. */
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

/** What stays the same while a sweep is computed: one that adds replicates plans its rounds as it goes. */
export type LastingJob = Omit<SweepJob, 'plan'>;

/** What every part of the sweep must be like. */
export function shapeOf({ scenario, plan, tables }: SweepJob): SweepShape {
  return { rounds: plan.rounds, ticks: scenario.ticks, tables };
}

const MOST_LEVELS = 1000;

/** What a scenario asks for, resolved. */
export function sweepJobOf(scenario: Scenario, tables?: readonly TableName[]): SweepJob {
  const { sweep } = scenario;
  const design = designOf(sweep);
  const points = design.count;
  const factors = sweep === undefined ? [] : summariseFactors(sweep, design);
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

function summariseFactors(sweep: Sweep, design: Design): FactorSummary[] {
  return sweep.factors.map(({ path }, at) => {
    const { levels, areNumbers } = levelsOf(sweep, design, at, MOST_LEVELS);
    return { name: path, type: areNumbers ? 'number' : 'text', levels };
  });
}
