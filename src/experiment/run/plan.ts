import type { Scenario } from '../scenario/scenario.ts';
import { runsPerShard } from './shard-size.ts';

/**
 * The runs of a sweep and how they are shared out. Run numbers go through all points with the first
 * replicate, then through all points with the second, …: more replicates only add runs at the end.
 * A shard is a range of run numbers; how many runs it has depends on the scenario alone, never on
 * who computes it. In which order shards are computed: see evenOrder.
 */
export interface Plan {
  readonly points: number;
  readonly replicates: number;
  readonly runs: number;
  readonly runsPerShard: number;
  readonly shards: number;
}

/** Of a reach: each point is hundreds of runs. */
const POINTS_PER_SHARD = 1;

export function planOf(scenario: Scenario, points: number, cellsPerRun: number): Plan {
  const { replicates } = scenario;
  const runs = points * replicates;
  const perShard =
    scenario.appraised === undefined ? runsPerShard(scenario, runs, cellsPerRun) : POINTS_PER_SHARD;
  return withShards({ points, replicates, runs }, perShard);
}

/** The same runs in shards of another size, as they were begun. */
export function withShards(
  plan: Pick<Plan, 'points' | 'replicates' | 'runs'>,
  perShard: number,
): Plan {
  const { points, replicates, runs } = plan;
  return { points, replicates, runs, runsPerShard: perShard, shards: Math.ceil(runs / perShard) };
}

export function pointOf(plan: Plan, run: number): number {
  return run % plan.points;
}

export function replicateOf(plan: Plan, run: number): number {
  return Math.floor(run / plan.points);
}

/** The runs of a shard: the first, and how many. */
export function shardRuns(
  plan: Plan,
  shard: number,
): { readonly first: number; readonly count: number } {
  const first = shard * plan.runsPerShard;
  return { first, count: Math.min(plan.runsPerShard, plan.runs - first) };
}
