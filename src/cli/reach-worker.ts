import { workerData } from 'node:worker_threads';
import { FINDINGS } from '../analysis/findings/findings.ts';
import { appraisePoint } from '../analysis/reach/appraise-point.ts';
import { createShardRunner } from '../experiment/run/run-shard.ts';
import type { ShardRunner, ShardRunnerInput } from '../experiment/run/run-shard.ts';

let runShard: ShardRunner | undefined;

/** A thread of the pool computes one point after the other; null only asks whether it is ready. */
export default function work(shard: number | null): ReturnType<ShardRunner> | null {
  runShard ??= startFrom(workerData as ShardRunnerInput);
  return shard === null ? null : runShard(shard);
}

function startFrom(input: ShardRunnerInput): ShardRunner {
  const { seed, appraised } = input.job.scenario;
  const findings = FINDINGS.filter(({ id }) => appraised?.findings.includes(id));
  const replicates = appraised?.replicates ?? 0;
  return createShardRunner(input, undefined, (world) =>
    appraisePoint(findings, world, { seed, replicates }),
  );
}
