import { simulate } from '../../model/index.ts';
import { designOf, inputAt } from '../scenario/design.ts';
import type { WorldInput } from '../../model/index.ts';
import type { Cell } from '../results/columns.ts';
import { createRecorder } from './recorder.ts';
import { failedRow, finishedRow, identityOf } from './runs-row.ts';
import { isOutOfMemory } from './shard-report.ts';
import type { Round } from '../results/rounds.ts';
import type { LastingJob } from './sweep-job.ts';
import type { Tables } from './sweep-tables.ts';

/** The kernel's time loop; tests pass one that fails or dies at will. */
export type Simulate = typeof simulate;

/** Computes one run of these rounds into tables and tells whether it failed. */
export type Runner = (tables: Tables, run: number, rounds: readonly Round[]) => boolean;

/** Rows of the table `findings` at a point, without run and tick. */
export type AppraisePoint = (input: WorldInput) => readonly (readonly Cell[])[];

/**
 * Makes the function that computes the runs of a sweep one by one. A run that fails leaves one row
 * in `runs` and nothing elsewhere: half a run is no run.
 */
export function createRunner(
  job: LastingJob,
  start: Simulate = simulate,
  appraise?: AppraisePoint,
): Runner {
  const { scenario, recording } = job;
  const design = designOf(scenario.sweep);
  return (tables, run, rounds) => {
    const identity = identityOf(rounds, design, run);
    const rowsBefore = Array.from(tables.values(), (table) => table.rows);
    try {
      const luck = { seed: scenario.seed, replicate: identity.replicate };
      const recorder = createRecorder(tables, recording, run);
      const input = inputAt(scenario, identity.levels);
      for (const row of appraise?.(input) ?? [])
        tables.get('findings')?.add([run, scenario.ticks], row);
      tables.get('runs')?.add(finishedRow(identity, start(input, luck, scenario.ticks, recorder)));
      return false;
    } catch (error) {
      if (isOutOfMemory(error)) throw error;
      [...tables.values()].forEach((table, i) => table.truncate(rowsBefore[i] ?? 0));
      tables.get('runs')?.add(failedRow(identity, error));
      return true;
    }
  };
}
