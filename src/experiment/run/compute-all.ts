import type { Lock } from '../results/lock.ts';
import type { TableEntry } from '../results/manifest.ts';
import { readPart } from '../results/part-files.ts';
import type { Round } from '../results/rounds.ts';
import type { Share } from '../results/share.ts';
import { StoreError } from '../results/store-error.ts';
import { checkParts, missingShards } from './check-parts.ts';
import { withRound } from './plan.ts';
import type { Plan } from './plan.ts';
import { PrecisionWatch } from './precision-watch.ts';
import type { HalfWidth } from './precision-watch.ts';
import type { ProgressCounter } from './progress.ts';
import { runShards } from './run-shards.ts';
import type { SweepJob } from './sweep-job.ts';
import { keepPool } from './worker-pool.ts';
import type { KeptPool } from './worker-pool.ts';
import { writeTables } from './write-tables.ts';

export interface Computation {
  readonly directory: string;
  readonly job: SweepJob;
  readonly jobs: number;
  readonly lock: Lock;
  readonly progress: ProgressCounter;
  readonly signal: AbortSignal | undefined;
  readonly worker: URL;
  /** Only the shards of this share; all when left out. */
  readonly share?: Share | undefined;
  /** How wide intervals are, for a sweep that adds replicates; and what it hears of each round. */
  readonly halfWidth?: HalfWidth | undefined;
  readonly onPlan?: ((plan: Plan) => void) | undefined;
  /** See SweepOptions. */
  readonly onDamaged?: ((parts: readonly number[]) => void) | undefined;
}

/** One whose threads outlive a round. */
interface WithPool extends Computation {
  readonly pool: KeptPool;
}

const BEAT_MILLISECONDS = 5000;
/** Parts that are damaged again as often as they are written: the disk cannot be trusted. */
const MOST_ATTEMPTS = 3;

/** A sweep with its tables. */
export interface Computed extends Settled {
  readonly tables: readonly TableEntry[];
}

/**
 * Computes the shards that are missing or damaged, then writes the tables.
 * @returns null when it was interrupted
 */
export async function computeAll(computation: Computation): Promise<Computed | null> {
  const { directory, job, progress, signal, worker } = computation;
  const pool = keepPool({ job, directory }, worker);
  const stop = keepAlive(computation.lock);
  try {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const settled = await computeRounds({ ...computation, pool });
      if (settled === 'stopped') return null;
      if (settled === 'broken') continue;
      progress.enter('writing');
      const tables = writeTables(directory, settled.job, signal);
      const [written] = await Promise.all([tables, pool.close()]);
      if ('stopped' in written) return null;
      if ('tables' in written) return { ...settled, tables: written.tables };
    }
  } finally {
    stop();
    await pool.close();
  }
  throw new StoreError(
    'disk',
    {
      en: `${directory}: what is written there comes back damaged.`,
      fr: `${directory}\u00a0: ce qu’on y écrit revient abîmé.`,
    },
    { remedy: 'place' },
  );
}

/** A sweep whose runs are all there. */
interface Settled {
  readonly job: SweepJob;
  /** Points that have all replicates allowed without being known precisely enough. */
  readonly notPrecise?: readonly number[];
}

/** Computes the rounds of a sweep one after the other: which points the next has depends on the last. */
async function computeRounds(computation: WithPool): Promise<Settled | 'stopped' | 'broken'> {
  const { directory, progress, signal, onPlan } = computation;
  let { job } = computation;
  const watch = watchOf(computation);
  for (;;) {
    const round = job.plan.rounds.slice(-1);
    progress.plan(job.plan.runs);
    await computeMissing({ ...computation, job }, round);
    if (signal?.aborted === true) return 'stopped';
    if (watch === undefined) return { job };
    for (const shard of shardsIn(round)) {
      const part = readPart(directory, job.hash, shard);
      if (part === null) return 'broken';
      watch.show(part);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const more = watch.next();
    if (more === null) return { job, notPrecise: watch.notPrecise };
    job = { ...job, plan: withRound(job.plan, more.open, more.replicates) };
    onPlan?.(job.plan);
  }
}

function watchOf({ job, halfWidth }: Computation): PrecisionWatch | undefined {
  const { scenario, plan } = job;
  if (scenario.precision === undefined) return undefined;
  if (halfWidth === undefined) throw new Error('no width of intervals for a rule of precision');
  return new PrecisionWatch(scenario, plan.points, halfWidth);
}

function* shardsIn(rounds: readonly Round[]): Generator<number> {
  for (const { firstShard, shards } of rounds)
    for (let shard = firstShard; shard < firstShard + shards; shard += 1) yield shard;
}

/** Shows other machines that the holder of a lock lives, until the returned function is called. */
export function keepAlive(lock: Lock): () => void {
  const beat = setInterval(() => lock.beat(), BEAT_MILLISECONDS);
  return () => clearInterval(beat);
}

/**
 * Computes the shards that are missing or damaged; after a signal, only those in flight.
 * @param rounds all of them unless given; of those before them, everything is there
 */
export async function computeMissing(
  computation: Omit<WithPool, 'lock' | 'worker'>,
  rounds = computation.job.plan.rounds,
): Promise<void> {
  const { directory, job, jobs, pool, progress, signal, share, onDamaged } = computation;
  const isFirst = rounds[0]?.firstRun === 0;
  const before = isFirst
    ? { done: 0, failed: 0 }
    : { done: progress.done, failed: progress.failed };
  progress.enter('checking');
  const found = await checkParts(directory, job, { share, rounds });
  progress.found(before.done + found.runs, before.failed + found.failed);
  if (found.damaged.length > 0) onDamaged?.(found.damaged);
  const missing = [...missingShards(found, rounds, share)];
  if (missing.length === 0 || signal?.aborted === true) return;

  progress.enter('running');
  const lanes = Math.min(jobs, missing.length);
  // There may be rounds to come with more shards than this one misses.
  const threads = job.scenario.precision === undefined ? lanes : Math.min(jobs, job.plan.shards);
  const opened = await pool.open(threads);
  const onShard = (runs: number, failed: number): void => progress.add(runs, failed);
  await runShards(missing, { job, directory, pool: opened, jobs: lanes, signal, onShard });
}
