import { roundOfShard } from '../results/rounds.ts';
import { recordCrash } from './record-crash.ts';
import { reportOrThrow } from './shard-report.ts';
import type { SweepJob } from './sweep-job.ts';
import { WorkerDeath } from './worker-pool.ts';
import type { ShardPool } from './worker-pool.ts';

export interface ShardWork {
  readonly job: SweepJob;
  readonly directory: string;
  readonly pool: ShardPool;
  readonly jobs: number;
  /** Once aborted, no further shard is begun; those in flight are finished. */
  readonly signal: AbortSignal | undefined;
  readonly onShard: (runs: number, failed: number) => void;
}

/**
 * Computes the shards, as many at a time as there are jobs.
 * @throws StoreError the first that occurs, after the other shards in flight are done
 */
export async function runShards(shards: Iterable<number>, work: ShardWork): Promise<void> {
  const { signal, jobs, onShard } = work;
  const waiting = shards[Symbol.iterator]();
  const troubles: unknown[] = [];
  const lane = async (): Promise<void> => {
    while (signal?.aborted !== true && troubles.length === 0) {
      const next = waiting.next();
      if (next.done === true) return;
      try {
        const { runs, failed } = await runShard(next.value, work);
        onShard(runs, failed);
      } catch (error) {
        troubles.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: jobs }, lane));
  if (troubles.length > 0) throw troubles[0];
}

async function runShard(shard: number, { pool, job, directory }: ShardWork) {
  const round = roundOfShard(job.plan.rounds, shard);
  if (round === undefined) throw new RangeError(`the sweep has no shard ${shard}`);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return reportOrThrow(await pool.run({ shard, round }));
    } catch (error) {
      if (!(error instanceof WorkerDeath)) throw error;
      if (attempt === 2) return recordCrash(directory, job, shard, error);
    }
  }
}
