import { workerData } from 'node:worker_threads';
import { createShardRunner } from './run/run-shard.ts';
import type { ShardRunner, ShardRunnerInput, ShardTask } from './run/run-shard.ts';

let runShard: ShardRunner | undefined;

/** A thread of the pool computes one shard after the other; null only asks whether it is ready. */
export default function work(task: ShardTask | null): ReturnType<ShardRunner> | null {
  runShard ??= createShardRunner(workerData as ShardRunnerInput);
  return task === null ? null : runShard(task);
}
