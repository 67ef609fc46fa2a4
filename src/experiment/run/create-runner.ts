import { simulate } from '../../model/index.ts';
import { BlockBuilder } from '../results/columns.ts';
import type { TableName } from '../results/table-names.ts';
import { tableColumns } from '../results/tables.ts';
import { designPoints, inputAt } from '../scenario/design.ts';
import { pointOf, replicateOf } from './plan.ts';
import { createRecorder } from './recorder.ts';
import { runsRow } from './runs-row.ts';
import { isOutOfMemory } from './shard-report.ts';
import type { SweepJob } from './sweep-job.ts';

/** The kernel's time loop; tests pass one that fails or dies at will. */
export type Simulate = typeof simulate;

export type Tables = ReadonlyMap<TableName, BlockBuilder>;

/** Empty tables for what is recorded. */
export function emptyTables({ factors, recording }: SweepJob): Tables {
  return new Map(
    recording.tables.map((name) => {
      return [name, new BlockBuilder(tableColumns(name, factors, recording.series))];
    }),
  );
}

/**
 * Makes a function that computes one run into tables and tells whether it failed. A run that fails
 * leaves one row in `runs` and nothing elsewhere: half a run is no run.
 */
export function createRunner(
  job: SweepJob,
  run: Simulate = simulate,
): (tables: Tables, number: number) => boolean {
  const { scenario, plan, recording } = job;
  const { points } = designPoints(scenario.sweep);
  return (tables, number) => {
    const point = pointOf(plan, number);
    const replicate = replicateOf(plan, number);
    const levels = points[point] ?? [];
    const identity = { run: number, point, replicate, levels };
    const rowsBefore = Array.from(tables.values(), (table) => table.rows);
    try {
      const luck = { seed: scenario.seed, replicate };
      const recorder = createRecorder(tables, recording, number);
      const result = run(inputAt(scenario, levels), luck, scenario.ticks, recorder);
      tables.get('runs')?.add(runsRow(identity, result));
      return false;
    } catch (error) {
      if (isOutOfMemory(error)) throw error;
      [...tables.values()].forEach((table, i) => table.truncate(rowsBefore[i] ?? 0));
      tables.get('runs')?.add(runsRow(identity, error));
      return true;
    }
  };
}
