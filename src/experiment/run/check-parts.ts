import { fitsSweep } from '../results/fits-sweep.ts';
import { partNumbers, readPart } from '../results/part-files.ts';
import { shapeOf } from './sweep-job.ts';
import type { SweepJob } from './sweep-job.ts';

/** Which shards are there and whole, and how many of their runs failed. */
export interface PartsFound {
  /** 1 where the shard is done. */
  readonly done: Uint8Array;
  readonly runs: number;
  readonly failed: number;
}

/** Reads and verifies every part. Gives way now and then, so that signals are heard. */
export async function checkParts(directory: string, job: SweepJob): Promise<PartsFound> {
  const done = new Uint8Array(job.plan.shards);
  let runs = 0;
  let failed = 0;
  for (const shard of partNumbers(directory)) {
    if (shard >= done.length) continue;
    const part = readPart(directory, job.hash, shard);
    if (part === null || !fitsSweep(part, shapeOf(job)) || part.crashed) continue;
    done[shard] = 1;
    runs += part.count;
    failed += part.failed;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { done, runs, failed };
}

/** The shards still to be computed, in order. */
export function* missingShards({ done }: PartsFound): Generator<number> {
  for (let shard = 0; shard < done.length; shard += 1) if (done[shard] !== 1) yield shard;
}
