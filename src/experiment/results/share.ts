/**
 * One of several disjoint sets of a sweep's store shards, as equal as they can be, so that several processes or
 * machines compute it together; what `--shard 2/10` asks for.
 */
export interface Share {
  /** From 1 to `of`. */
  readonly number: number;
  readonly of: number;
}

/** A sweep divided further would have more locks than a folder bears. */
export const MOST_SHARES = 100_000;

/**
 * The store shards of a share, in order. They are dealt out like cards: every share is an even
 * sample of the sweep, and no share has more than one more than another.
 */
export function* shardsOf({ number, of }: Share, shards: number): Generator<number> {
  for (let shard = number - 1; shard < shards; shard += of) yield shard;
}

/** Whether a store shard belongs to a share. */
export function isShardOf(shard: number, { number, of }: Share): boolean {
  return shard % of === number - 1;
}
