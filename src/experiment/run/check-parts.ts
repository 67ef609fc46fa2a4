import { fitsSweep } from '../results/fits-sweep.ts';
import { partNumbers, readPart } from '../results/part-files.ts';
import type { Round } from '../results/rounds.ts';
import { isShardOf } from '../results/share.ts';
import type { Share } from '../results/share.ts';
import { evenOrder } from './shard-order.ts';
import { shapeOf } from './sweep-job.ts';
import type { SweepJob } from './sweep-job.ts';

/** Which shards are there and whole, and how many of their runs failed. */
export interface PartsFound {
  /** 1 where the shard is done. */
  readonly done: Uint8Array;
  readonly runs: number;
  readonly failed: number;
  /** Parts that are not as they were written, or do not belong here: their runs are computed again. */
  readonly damaged: readonly number[];
}

export interface PartsAsked {
  /** Only the shards of this share; all when left out. */
  readonly share?: Share | undefined;
  /** Whether a shard counts over which the worker died: to be tried again, or final. */
  readonly withCrashed?: boolean;
  /** Only the shards of these rounds; all when left out. */
  readonly rounds?: readonly Round[];
}

/** Reads and verifies every part. Gives way now and then, so that signals are heard. */
export async function checkParts(
  directory: string,
  job: SweepJob,
  { share = WHOLE, withCrashed = false, rounds = job.plan.rounds }: PartsAsked = {},
): Promise<PartsFound> {
  const done = new Uint8Array(job.plan.shards);
  const there = new Set(partNumbers(directory));
  let runs = 0;
  let failed = 0;
  const damaged: number[] = [];
  for (const shard of evenOrder(rounds)) {
    if (!isShardOf(shard, share) || !there.has(shard)) continue;
    const part = readPart(directory, job.hash, shard);
    if (part === null || !fitsSweep(part, shapeOf(job))) {
      damaged.push(shard);
      continue;
    }
    if (part.crashed && !withCrashed) continue;
    done[shard] = 1;
    runs += part.count;
    failed += part.failed;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { done, runs, failed, damaged };
}

const WHOLE: Share = { number: 1, of: 1 };

/** The shards still to be computed, of all or of a share, in the order of evenOrder. */
export function* missingShards(
  { done }: PartsFound,
  rounds: readonly Round[],
  share = WHOLE,
): Generator<number> {
  for (const shard of evenOrder(rounds)) {
    if (done[shard] !== 1 && isShardOf(shard, share)) yield shard;
  }
}
