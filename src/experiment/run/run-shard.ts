import type { Block } from '../results/columns.ts';
import { writePart } from '../results/part-files.ts';
import { createRunner } from './create-runner.ts';
import type { AppraisePoint, Simulate } from './create-runner.ts';
import { runsOfShard } from '../results/rounds.ts';
import type { Round } from '../results/rounds.ts';
import { problemReport } from './shard-report.ts';
import type { ShardReport } from './shard-report.ts';
import type { LastingJob } from './sweep-job.ts';
import { emptyTables } from './sweep-tables.ts';

/** What a worker is given once, at its start. */
export interface ShardRunnerInput {
  readonly job: LastingJob;
  readonly directory: string;
}

/** What a worker is asked for: a shard, and the round that it belongs to. */
export interface ShardTask {
  readonly shard: number;
  readonly round: Round;
}

/** Computes a shard and writes its part. Throws nothing: a worker that throws counts as dead. */
export type ShardRunner = (task: ShardTask) => ShardReport;

export function createShardRunner(
  input: ShardRunnerInput,
  simulate?: Simulate,
  appraise?: AppraisePoint,
): ShardRunner {
  const { job, directory } = input;
  const run = createRunner(job, simulate, appraise);
  return ({ shard, round }) => {
    try {
      const rounds = [round];
      const { first, count } = runsOfShard(rounds, shard);
      const builders = emptyTables(job);
      let failed = 0;
      for (let number = first; number < first + count; number += 1) {
        if (run(builders, number, rounds)) failed += 1;
      }
      const tables = new Map<string, Block>();
      for (const [name, builder] of builders) tables.set(name, builder.finish());
      writePart(directory, {
        sweep: job.hash,
        shard,
        first,
        count,
        failed,
        crashed: false,
        tables,
      });
      return { runs: count, failed };
    } catch (error) {
      return problemReport(error, directory);
    }
  };
}
