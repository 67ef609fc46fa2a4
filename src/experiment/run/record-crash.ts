import type { Block } from '../results/columns.ts';
import { writePart } from '../results/part-files.ts';
import { designOf } from '../scenario/design.ts';
import { runsOfShard } from '../results/rounds.ts';
import { failedRow, identityOf } from './runs-row.ts';
import type { SweepJob } from './sweep-job.ts';
import { emptyTables } from './sweep-tables.ts';

/**
 * Records all runs of a shard over which the worker died twice as failed. Whoever resumes the sweep
 * before it is finished tries them again.
 */
export function recordCrash(
  directory: string,
  job: SweepJob,
  shard: number,
  error: Error,
): { readonly runs: number; readonly failed: number } {
  const design = designOf(job.scenario.sweep);
  const { first, count } = runsOfShard(job.plan.rounds, shard);
  const builders = emptyTables(job);
  for (let run = first; run < first + count; run += 1) {
    const row = failedRow(
      identityOf(job.plan.rounds, design, run),
      `the worker died: ${error.message}`,
    );
    builders.get('runs')?.add(row);
  }
  const tables = new Map<string, Block>();
  for (const [name, builder] of builders) tables.set(name, builder.finish());
  writePart(directory, {
    sweep: job.hash,
    shard,
    first,
    count,
    failed: count,
    crashed: true,
    tables,
  });
  return { runs: count, failed: count };
}
