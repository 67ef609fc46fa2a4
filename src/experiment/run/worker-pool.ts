import { existsSync } from 'node:fs';
import { memoryError } from '../results/store-error.ts';
import { createShardRunner } from './run-shard.ts';
import type { ShardRunnerInput } from './run-shard.ts';
import { isOutOfMemory } from './shard-report.ts';
import type { ShardReport } from './shard-report.ts';
import { startThreadPool } from './thread-pool.ts';

/** Computes shards somewhere. */
export interface ShardPool {
  /** @throws WorkerDeath when the worker went away over it */
  run(shard: number): Promise<ShardReport>;
  close(): Promise<void>;
}

/** A thread ended in the middle of a shard. */
export class WorkerDeath extends Error {
  override readonly name = 'WorkerDeath';
}

/** As many threads as `jobs`, of the built worker. Fails at once when they cannot be started. */
export async function startThreads(
  input: ShardRunnerInput,
  jobs: number,
  worker: URL,
): Promise<ShardPool> {
  const pool = await startThreadPool<number, ShardReport | null>(worker, input, jobs);
  return {
    async run(shard) {
      try {
        return (await pool.run(shard)) ?? { runs: 0, failed: 0 };
      } catch (error) {
        if (isOutOfMemory(error)) throw memoryError(error);
        throw new WorkerDeath(error instanceof Error ? error.message : String(error), {
          cause: error,
        });
      }
    },
    close: () => pool.close(),
  };
}

/** In this thread: for the sources, where no worker is built. Gives way between two shards. */
export function startHere(input: ShardRunnerInput): ShardPool {
  const runShard = createShardRunner(input);
  return {
    async run(shard) {
      await new Promise((resolve) => setImmediate(resolve));
      return runShard(shard);
    },
    close: () => Promise.resolve(),
  };
}

/** Threads where they are built. */
export function startPool(input: ShardRunnerInput, jobs: number, worker: URL): Promise<ShardPool> {
  return existsSync(worker) ? startThreads(input, jobs, worker) : Promise.resolve(startHere(input));
}
