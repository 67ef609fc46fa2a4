import { existsSync } from 'node:fs';
import { memoryError } from '../results/store-error.ts';
import { createShardRunner } from './run-shard.ts';
import type { ShardRunnerInput, ShardTask } from './run-shard.ts';
import { isOutOfMemory } from './shard-report.ts';
import type { ShardReport } from './shard-report.ts';
import { startThreadPool } from './thread-pool.ts';

/** Computes shards somewhere. */
export interface ShardPool {
  /** @throws WorkerDeath when the worker went away over it */
  run(task: ShardTask): Promise<ShardReport>;
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
  const pool = await startThreadPool<ShardTask, ShardReport | null>(worker, input, jobs);
  return {
    async run(task) {
      try {
        return (await pool.run(task)) ?? { runs: 0, failed: 0 };
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
    async run(task) {
      await new Promise((resolve) => setImmediate(resolve));
      return runShard(task);
    },
    close: () => Promise.resolve(),
  };
}

/** Threads where they are built. */
export function startPool(input: ShardRunnerInput, jobs: number, worker: URL): Promise<ShardPool> {
  return existsSync(worker) ? startThreads(input, jobs, worker) : Promise.resolve(startHere(input));
}

/** A pool that is there from the first time it is asked for until it is closed. */
export interface KeptPool {
  /** Starts it with so many threads, unless it is there. */
  open(jobs: number): Promise<ShardPool>;
  /** Whoever opens it again starts another. */
  close(): Promise<void>;
}

/** Keeps threads from round to round: each compiles the kernel anew, which takes longer than a small round. */
export function keepPool(input: ShardRunnerInput, worker: URL): KeptPool {
  let pool: Promise<ShardPool> | undefined;
  return {
    open: (jobs) => (pool ??= startPool(input, jobs, worker)),
    async close() {
      const opened = pool;
      pool = undefined;
      // What could not be started was told to whoever opened it.
      const started = await opened?.catch(() => undefined);
      await started?.close();
    },
  };
}
