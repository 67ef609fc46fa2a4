import { looksOf } from '../scenario/precision.ts';
import type { Precision } from '../scenario/precision.ts';
import type { Manifest } from './manifest.ts';

/**
 * Runs that are numbered together: some points with some replicates, all points with the first
 * before any with the next. Most sweeps are one round; one that adds replicates has more, each for
 * the points that still need some. Its shards are ranges of its runs.
 */
export interface Round {
  readonly firstRun: number;
  readonly runs: number;
  readonly firstShard: number;
  readonly shards: number;
  readonly runsPerShard: number;
  readonly firstReplicate: number;
  /** How many points, and which: all when left out. */
  readonly points: number;
  readonly open?: Uint32Array | undefined;
}

/** Enough shards that a few workers finish together and progress is seen. */
export const FEWEST_SHARDS = 24;

interface RoundSize {
  readonly points: number;
  readonly open?: Uint32Array | undefined;
  readonly replicates: number;
  /** Runs of a shard at most. */
  readonly runsPerShard: number;
}

/** The round that follows on others. */
export function roundAfter(before: Round | undefined, size: RoundSize): Round {
  const { open, replicates } = size;
  const points = open?.length ?? size.points;
  const runs = points * replicates;
  const runsPerShard =
    before === undefined
      ? size.runsPerShard
      : Math.min(size.runsPerShard, Math.ceil(runs / FEWEST_SHARDS));
  return {
    firstRun: before === undefined ? 0 : before.firstRun + before.runs,
    runs,
    firstShard: before === undefined ? 0 : before.firstShard + before.shards,
    shards: Math.ceil(runs / runsPerShard),
    runsPerShard,
    firstReplicate: before === undefined ? 0 : before.firstReplicate + before.runs / before.points,
    points,
    open,
  };
}

/** The rounds that a manifest tells of. */
export function roundsOf(
  manifest: Pick<
    Manifest,
    'points' | 'replicates' | 'runsPerShard' | 'replicatesPerPoint' | 'scenario'
  >,
): Round[] {
  const { points, replicates, runsPerShard, replicatesPerPoint: counts } = manifest;
  if (counts === undefined) {
    return [roundAfter(undefined, { points, replicates, runsPerShard })];
  }
  const { atLeast } = manifest.scenario['precision'] as Precision;
  const rounds: Round[] = [];
  let done = 0;
  for (const look of looksOf(atLeast, replicates)) {
    const open = Uint32Array.from(counts.keys()).filter((point) => (counts[point] ?? 0) >= look);
    if (open.length === 0) break;
    const size = { points, open, replicates: look - done, runsPerShard };
    rounds.push(roundAfter(rounds.at(-1), size));
    done = look;
  }
  return rounds;
}

/** How many replicates each point has in some rounds. */
export function replicatesIn(rounds: readonly Round[], points: number): number[] {
  const counts = Array.from({ length: points }, () => 0);
  for (const round of rounds) {
    for (let at = 0; at < round.points; at += 1) {
      const point = round.open?.[at] ?? at;
      counts[point] = (counts[point] ?? 0) + round.runs / round.points;
    }
  }
  return counts;
}

/** Who a run is. */
export interface RunPlace {
  readonly point: number;
  readonly replicate: number;
}

/** The point and the replicate of a run. */
export function placeOf(rounds: readonly Round[], run: number): RunPlace {
  const round = rounds.find(({ firstRun, runs }) => run < firstRun + runs);
  if (round === undefined) return { point: -1, replicate: -1 };
  const { firstRun, points, open, firstReplicate } = round;
  const at = (run - firstRun) % points;
  return {
    point: open === undefined ? at : (open[at] ?? -1),
    replicate: firstReplicate + Math.floor((run - firstRun) / points),
  };
}

/** The round of a shard; none of one that is not there. */
export function roundOfShard(rounds: readonly Round[], shard: number): Round | undefined {
  return rounds.find(({ firstShard, shards }) => shard < firstShard + shards);
}

/** The runs of a shard: the first, and how many; none of a shard that is not there. */
export function runsOfShard(
  rounds: readonly Round[],
  shard: number,
): { readonly first: number; readonly count: number } {
  const round = roundOfShard(rounds, shard);
  if (round === undefined) return { first: 0, count: 0 };
  const from = (shard - round.firstShard) * round.runsPerShard;
  return {
    first: round.firstRun + from,
    count: Math.min(round.runsPerShard, round.runs - from),
  };
}
