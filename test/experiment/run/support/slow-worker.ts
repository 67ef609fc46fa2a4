import { workerData } from 'node:worker_threads';
import { createShardRunner } from '../../../../src/experiment/run/run-shard.ts';
import type { ShardRunner, ShardRunnerInput } from '../../../../src/experiment/run/run-shard.ts';
import { simulate } from '../../../../src/model/index.ts';

/** The real worker with a rest before every run: there is time to interrupt it on any machine. */
const REST_MILLISECONDS = 8;

let runShard: ShardRunner | undefined;

export default function work(shard: number | null): unknown {
  runShard ??= createShardRunner(workerData as ShardRunnerInput, (...run) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, REST_MILLISECONDS);
    return simulate(...run);
  });
  return shard === null ? null : runShard(shard);
}
