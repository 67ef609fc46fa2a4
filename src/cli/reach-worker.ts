import { workerData } from 'node:worker_threads';
import { FINDINGS } from '../analysis/findings/findings.ts';
import { appraisePoint } from '../analysis/reach/appraise-point.ts';
import { createShardRunner } from '../experiment/run/run-shard.ts';
import type { ShardRunner, ShardRunnerInput, ShardTask } from '../experiment/run/run-shard.ts';

let runShard: ShardRunner | undefined;

/** A thread of the pool computes one point after the other; null only asks whether it is ready. */
export default function work(task: ShardTask | null): ReturnType<ShardRunner> | null {
  runShard ??= startFrom(workerData as ShardRunnerInput);
  return task === null ? null : runShard(task);
}

function startFrom(input: ShardRunnerInput): ShardRunner {
  const { seed, appraised } = input.job.scenario;
  const findings = FINDINGS.filter(({ id }) => appraised?.findings.includes(id));
  const replicates = appraised?.replicates ?? 0;
  return createShardRunner(input, undefined, (world) =>
    appraisePoint(findings, world, { seed, replicates }),
  );
}
