import type { Round } from '../results/rounds.ts';

/**
 * The shards of a sweep in the order in which they are computed, so that whatever there is of an
 * interrupted sweep is an even sample: all points with one replicate before any with the next, and
 * within a replicate the points wherever the widest gap is. Order of computing alone: tables have
 * their rows in the order of the runs. (Decision record 42)
 */
export function* evenOrder(rounds: readonly Round[]): Generator<number> {
  for (const round of rounds) yield* orderOf(round);
}

function* orderOf({ points, runsPerShard, shards, firstShard }: Round): Generator<number> {
  for (let first = 0; first < shards; ) {
    // Those that begin within the same replicate.
    const nextReplicate = (Math.floor((first * runsPerShard) / points) + 1) * points;
    const end = Math.min(shards, Math.ceil(nextReplicate / runsPerShard));
    // One that reaches into the next replicate waits for the others, lest its points be ahead by two.
    const waits = end < shards && end * runsPerShard > nextReplicate;
    const last = waits ? end - 1 : end;
    for (const place of spreadOut(last - first)) yield firstShard + first + place;
    if (waits) yield firstShard + last;
    first = end;
  }
}

/** 0 to `count` − 1, each once: 0, then the middle, the quarters, the eighths, … (van der Corput). */
function* spreadOut(count: number): Generator<number> {
  if (count === 0) return;
  const bits = Math.ceil(Math.log2(count));
  const seen = new Uint8Array(count);
  for (let i = 0; i < 2 ** bits; i += 1) {
    let fraction = 0;
    for (let bit = 0; bit < bits; bit += 1) fraction += ((i >>> bit) & 1) / 2 ** (bit + 1);
    const place = Math.floor(fraction * count);
    if (seen[place] === 1) continue;
    seen[place] = 1;
    yield place;
  }
}
