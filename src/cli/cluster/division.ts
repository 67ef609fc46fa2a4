import type { Pilot } from '../../experiment/run/pilot.ts';

/** How a sweep is divided among the tasks of a cluster. */
export interface Division {
  readonly shards: number;
  /** Runs at the same time in each task. */
  readonly jobs: number;
  /** Expected for the longest shard, by the pilot, on this machine. */
  readonly minutes: number;
  /** After which a cluster may end a task, or the merge. */
  readonly limitMinutes: number;
  readonly mergeLimitMinutes: number;
}

/** Long against what a task costs, about half a second, and short against what is lost with one. */
const AIM_MINUTES = 10;
/** The usual limit of Slurm's MaxArraySize; whoever knows better says --shards. */
const MOST_BY_ITSELF = 1000;
/** Nodes may be slower than the machine of the pilot, and busy; what is not used costs nothing. */
const LIMIT_FACTOR = 3;
const LEAST_LIMIT_MINUTES = 10;
/** Cautious: some ten times what merging takes on a laptop's disk. */
const MERGED_RUNS_PER_MINUTE = 10_000;

/**
 * @param asked how many shards; left out: so many that each takes some ten minutes, and at least
 * @param least as many as can be computed at the same time anyway
 */
export function divide(
  { runs, secondsPerRun, shards: most }: Pick<Pilot, 'runs' | 'secondsPerRun' | 'shards'>,
  jobs: number,
  asked?: number,
  least = 1,
): Division {
  const minutesInAll = (runs * secondsPerRun) / jobs / 60;
  const sensible = Math.min(Math.max(least, Math.ceil(minutesInAll / AIM_MINUTES)), MOST_BY_ITSELF);
  const shards = Math.min(asked ?? sensible, most);
  // Of unequal shards the longest has all of the remainder.
  const minutes = (minutesInAll / most) * Math.ceil(most / shards);
  return {
    shards,
    jobs,
    minutes,
    limitMinutes: Math.ceil(Math.max(LEAST_LIMIT_MINUTES, LIMIT_FACTOR * minutes)),
    mergeLimitMinutes: LEAST_LIMIT_MINUTES + Math.ceil(runs / MERGED_RUNS_PER_MINUTE),
  };
}
