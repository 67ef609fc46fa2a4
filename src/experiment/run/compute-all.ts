import type { Lock } from '../results/lock.ts';
import type { TableEntry } from '../results/manifest.ts';
import type { Share } from '../results/share.ts';
import { StoreError } from '../results/store-error.ts';
import { checkParts, missingShards } from './check-parts.ts';
import type { ProgressCounter } from './progress.ts';
import { runShards } from './run-shards.ts';
import type { SweepJob } from './sweep-job.ts';
import { startPool } from './worker-pool.ts';
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
}

const BEAT_MILLISECONDS = 5000;
/** Parts that are damaged again as often as they are written: the disk cannot be trusted. */
const MOST_ROUNDS = 3;

/**
 * Computes the shards that are missing or damaged, then writes the tables.
 * @returns null when it was interrupted
 */
export async function computeAll(computation: Computation): Promise<readonly TableEntry[] | null> {
  const { directory, job, progress, signal } = computation;
  const stop = keepAlive(computation.lock);
  try {
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      await computeMissing(computation);
      if (signal?.aborted === true) return null;
      progress.enter('writing');
      const written = await writeTables(directory, job, signal);
      if ('stopped' in written) return null;
      if ('tables' in written) return written.tables;
    }
  } finally {
    stop();
  }
  throw new StoreError('disk', {
    en: `${directory}: what is written there comes back damaged. Choose another disk with --out.`,
    fr: `${directory} : ce qu'on y écrit revient abîmé. Choisissez un autre disque avec --out.`,
  });
}

/** Shows other machines that the holder of a lock lives, until the returned function is called. */
export function keepAlive(lock: Lock): () => void {
  const beat = setInterval(() => lock.beat(), BEAT_MILLISECONDS);
  return () => clearInterval(beat);
}

/** Computes the shards that are missing or damaged; after a signal, only those in flight. */
export async function computeMissing(computation: Omit<Computation, 'lock'>): Promise<void> {
  const { directory, job, jobs, progress, signal, worker, share } = computation;
  progress.enter('checking');
  const found = await checkParts(directory, job, { share });
  progress.found(found.runs, found.failed);
  const missing = [...missingShards(found, job.plan, share)];
  if (missing.length === 0 || signal?.aborted === true) return;

  progress.enter('running');
  const lanes = Math.min(jobs, missing.length);
  const pool = await startPool({ job, directory }, lanes, worker);
  try {
    const onShard = (runs: number, failed: number): void => progress.add(runs, failed);
    await runShards(missing, { job, directory, pool, jobs: lanes, signal, onShard });
  } finally {
    await pool.close();
  }
}
