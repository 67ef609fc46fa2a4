import { workerData } from 'node:worker_threads';
import { createShardRunner } from '../../../../src/experiment/run/run-shard.ts';
import type {
  ShardRunner,
  ShardRunnerInput,
  ShardTask,
} from '../../../../src/experiment/run/run-shard.ts';
import { simulate } from '../../../../src/model/index.ts';

/** The real worker with a rest before every run: there is time to interrupt it on any machine. */
const REST_MILLISECONDS = 8;
/** After the first replicate, where the scenario's title asks for it: nobody waits for the end. */
const LONG_REST_MILLISECONDS = 60_000;
export const LONG_RESTS = 'Rests long after the first replicate';

let runShard: ShardRunner | undefined;

export default function work(task: ShardTask | null): unknown {
  const input = workerData as ShardRunnerInput;
  const isLong = input.job.scenario.title.en === LONG_RESTS;
  runShard ??= createShardRunner(input, (world, luck, ...rest) => {
    const time = isLong && luck.replicate > 0 ? LONG_REST_MILLISECONDS : REST_MILLISECONDS;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time);
    return simulate(world, luck, ...rest);
  });
  return task === null ? null : runShard(task);
}
