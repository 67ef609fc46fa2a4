import { availableParallelism } from 'node:os';
import type { TableName } from '../results/table-names.ts';
import { leftOutOf } from '../scenario/design.ts';
import type { LeftOut } from '../scenario/designs/possible-points.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { createRunner } from './create-runner.ts';
import { newManifest } from './new-manifest.ts';
import { directoryOf } from './sweep-directory.ts';
import { sweepJobOf } from './sweep-job.ts';
import { emptyTables } from './sweep-tables.ts';

export interface PilotOptions {
  readonly jobs?: number | undefined;
  readonly outDir?: string | undefined;
  readonly tables?: readonly TableName[] | undefined;
}

/** What a sweep would be and how long it would take; nothing is written. */
export interface Pilot {
  readonly directory: string;
  readonly seed: string;
  readonly points: number;
  readonly leftOut: LeftOut;
  /** At each point, or at most where a rule adds replicates. */
  readonly replicates: number;
  /** In any case; and at most. */
  readonly runs: number;
  readonly mostRuns: number;
  /** Store shards: a sweep can be divided no further. */
  readonly shards: number;
  readonly tables: readonly TableName[];
  readonly jobs: number;
  /** Runs that were measured; those that failed are not told apart. */
  readonly measured: number;
  /** Of one run on one core. */
  readonly secondsPerRun: number;
  /** Of `runs` with `jobs` threads. */
  readonly seconds: number;
}

const MOST_RUNS = 400;
const BUDGET_SECONDS = 1.5;
/** Starting threads and writing tables, in seconds; and what sharing costs, as a factor. */
const OVERHEAD_SECONDS = 0.3;
const OVERHEAD_FACTOR = 1.1;

/** Steps of this part of a whole visit it evenly, wherever one stops. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Measures a few runs spread over all points. */
export async function pilot(scenario: Scenario, options: PilotOptions = {}): Promise<Pilot> {
  const job = sweepJobOf(scenario, options.tables);
  const { rounds, runs, points, replicates } = job.plan;
  const jobs = Math.max(1, options.jobs ?? availableParallelism());
  const run = createRunner(job);
  const count = Math.min(runs, MOST_RUNS);
  const seconds: number[] = [];
  let spent = 0;
  for (let i = 0; i < count && spent < BUDGET_SECONDS; i += 1) {
    const took = stopwatch();
    run(emptyTables(job), Math.floor(((i * GOLDEN) % 1) * runs), rounds);
    seconds.push(took());
    spent += seconds.at(-1) ?? 0;
    await new Promise((resolve) => setImmediate(resolve));
  }
  // The first half also pays for compiling.
  const steady = seconds.slice(Math.floor(seconds.length / 2));
  const secondsPerRun = steady.reduce((sum, value) => sum + value, 0) / steady.length;
  const lanes = Math.min(jobs, job.plan.shards, availableParallelism());
  return {
    directory: directoryOf(newManifest(job, '', jobs), options.outDir),
    seed: scenario.seed,
    points,
    leftOut: leftOutOf(scenario.sweep),
    replicates,
    runs,
    mostRuns: points * replicates,
    shards: job.plan.shards,
    tables: job.recording.tables,
    jobs,
    measured: seconds.length,
    secondsPerRun,
    seconds: OVERHEAD_SECONDS + (OVERHEAD_FACTOR * runs * secondsPerRun) / lanes,
  };
}

/** Seconds of work since its call: of the processor, so that other programs count little; of the clock where this thread slept. */
function stopwatch(): () => number {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return Math.min((performance.now() - clock) / 1000, (user + system) / 1e6);
  };
}
