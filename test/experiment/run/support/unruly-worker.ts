import { threadId, workerData } from 'node:worker_threads';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { createShardRunner } from '../../../../src/experiment/run/run-shard.ts';
import type {
  ShardRunner,
  ShardRunnerInput,
  ShardTask,
} from '../../../../src/experiment/run/run-shard.ts';
import { simulate } from '../../../../src/model/index.ts';

/**
 * The real worker, but some runs do not end well: the scenario's title says which replicates, at
 * every point, and how.
 */
const input = workerData as ShardRunnerInput;
const order = JSON.parse(input.job.scenario.title.en) as {
  readonly replicates: readonly number[];
  readonly how: 'throw' | 'die' | 'dieOnce' | 'memory' | 'heap';
};

let runShard: ShardRunner | undefined;

export default function work(task: ShardTask | null): unknown {
  if (task === null) return null;
  runShard ??= createShardRunner(input, (world, luck, ticks, observer) => {
    if (!order.replicates.includes(luck.replicate)) return simulate(world, luck, ticks, observer);
    switch (order.how) {
      case 'throw':
        simulate(world, luck, 3, observer);
        throw new Error(`=no\u001b[31m room\nfor replicate ${luck.replicate}`);
      case 'memory':
        throw new RangeError('Array buffer allocation failed');
      case 'heap':
        for (const kept: number[][] = []; ; )
          kept.push(Array.from({ length: 1000 }, (_, i) => i + kept.length));
      case 'dieOnce':
        if (hasDied()) return simulate(world, luck, ticks, observer);
        process.exit(1);
        break;
      case 'die':
        process.exit(1);
    }
  });
  return runShard(task);
}

function hasDied(): boolean {
  try {
    appendFileSync(join(input.directory, '..', 'died'), String(threadId), { flag: 'ax' });
    return false;
  } catch {
    return true;
  }
}
