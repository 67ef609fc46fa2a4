import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { memoryError } from '../results/store-error.ts';
import { createShardRunner } from './run-shard.ts';
import type { ShardRunnerInput } from './run-shard.ts';
import { isOutOfMemory } from './shard-report.ts';
import type { ShardReport } from './shard-report.ts';

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
  // Loaded here, because a finished sweep needs no threads.
  const { Piscina } = await import('piscina');
  const pool = new Piscina<number | null, ShardReport | null>({
    filename: fileURLToPath(worker),
    workerData: input,
    minThreads: jobs,
    maxThreads: jobs,
    idleTimeout: Number.POSITIVE_INFINITY,
    recordTiming: false,
  });
  // A thread that ends while it has nothing to do is replaced by the pool: no reason to end ourselves.
  pool.on('error', () => undefined);
  await pool.run(null);
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
    close: () => pool.destroy(),
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
