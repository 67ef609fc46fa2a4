import { defaults } from '../../model/index.ts';
import { FEWEST_SHARDS } from '../results/rounds.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Sweep } from '../scenario/sweep.ts';

/** Beyond FEWEST_SHARDS, no more than needed: each costs a file. */
const MOST_RUNS = 500;
/** Half a second of work or so: that much is lost at most when a process is killed, and so long one thread may wait for the last. */
const MOST_FIRM_TICKS = 1_000_000;
/** Values of all tables of a shard: 32 MB. */
const MOST_CELLS = 4_000_000;

/** How many runs a shard has: a matter of the scenario alone. */
export function runsPerShard(scenario: Scenario, runs: number, cellsPerRun: number): number {
  const byTime = MOST_FIRM_TICKS / (firmsOf(scenario) * (scenario.ticks + 1));
  const byMemory = MOST_CELLS / cellsPerRun;
  return Math.max(
    1,
    Math.floor(Math.min(Math.ceil(runs / FEWEST_SHARDS), MOST_RUNS, byTime, byMemory)),
  );
}

/** Firms of the largest world that the scenario asks for. */
export function firmsOf({ input, sweep }: Scenario): number {
  const asked = input.parameters?.population?.firms ?? defaults().population.firms;
  const counts = [asked, input.firms?.length ?? 0, ...firmsIn(sweep)];
  return counts.reduce((most, count) => Math.max(most, count), 1);
}

/** Numbers of firms that a sweep asks for, or the ends of their range. */
function firmsIn(sweep: Sweep | undefined): number[] {
  const place = sweep?.factors.findIndex(({ path }) => path === 'population.firms') ?? -1;
  if (sweep === undefined || place < 0) return [];
  if (sweep.design === 'points') return sweep.points.map((point) => Number(point[place]));
  const factor = sweep.factors[place];
  if (factor === undefined) return [];
  return 'values' in factor ? factor.values.map(Number) : [factor.from, factor.to];
}
