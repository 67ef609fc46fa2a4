import { roundAfter } from '../results/rounds.ts';
import type { Round } from '../results/rounds.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { runsPerShard } from './shard-size.ts';

/**
 * The runs of a sweep and how they are shared out. Run numbers go through all points with the first
 * replicate, then through all points with the second, …: more replicates only add runs at the end.
 * A shard is a range of run numbers; how many runs it has depends on the scenario alone, never on
 * who computes it. In which order shards are computed: see evenOrder.
 *
 * With a rule that adds replicates, a plan begins with those that each point has in any case; the
 * rounds that follow from their results come later: see withRound.
 */
export interface Plan {
  readonly points: number;
  /** At each point, or at most. */
  readonly replicates: number;
  readonly rounds: readonly Round[];
  /** Of the rounds so far. */
  readonly runs: number;
  readonly shards: number;
  /** At most. */
  readonly runsPerShard: number;
}

/** Of a reach: each point is hundreds of runs. */
const POINTS_PER_SHARD = 1;

export function planOf(scenario: Scenario, points: number, cellsPerRun: number): Plan {
  const { replicates, precision, appraised } = scenario;
  const sure = precision?.atLeast ?? replicates;
  const perShard =
    appraised === undefined ? runsPerShard(scenario, points * sure, cellsPerRun) : POINTS_PER_SHARD;
  return planIn({ points, replicates, sure }, perShard);
}

/**
 * The plan of a sweep in shards of so many runs.
 * @param sure how many replicates each point has in any case
 */
export function planIn(
  {
    points,
    replicates,
    sure = replicates,
  }: Pick<Plan, 'points' | 'replicates'> & { sure?: number },
  perShard: number,
): Plan {
  const size = { points, replicates: sure, runsPerShard: perShard };
  return withRounds({ points, replicates, runsPerShard: perShard }, [roundAfter(undefined, size)]);
}

/** The same runs in shards of another size, as they were begun. */
export function withShards({ points, replicates, rounds }: Plan, perShard: number): Plan {
  const sure = (rounds[0]?.runs ?? 0) / points;
  return planIn({ points, replicates, sure }, perShard);
}

/** The plan with some replicates more at some points. */
export function withRound(plan: Plan, open: Uint32Array, replicates: number): Plan {
  const { points, runsPerShard: perShard, rounds } = plan;
  const size = { points, open, replicates, runsPerShard: perShard };
  return withRounds(plan, [...rounds, roundAfter(rounds.at(-1), size)]);
}

function withRounds(
  {
    points,
    replicates,
    runsPerShard: perShard,
  }: Pick<Plan, 'points' | 'replicates' | 'runsPerShard'>,
  rounds: readonly Round[],
): Plan {
  const sum = (of: (round: Round) => number) => rounds.reduce((all, round) => all + of(round), 0);
  const [runs, shards] = [sum((round) => round.runs), sum((round) => round.shards)];
  return { points, replicates, rounds, runs, shards, runsPerShard: perShard };
}
