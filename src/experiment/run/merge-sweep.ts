import { begunShares } from '../results/directory-locks.ts';
import type { Manifest } from '../results/manifest.ts';
import { readManifest } from '../results/read-manifest.ts';
import { partNumbers } from '../results/part-files.ts';
import { runsOfShard } from '../results/rounds.ts';
import { isShardOf } from '../results/share.ts';
import type { Share } from '../results/share.ts';
import { StoreError } from '../results/store-error.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { checkParts, missingShards } from './check-parts.ts';
import { keepAlive } from './compute-all.ts';
import { concludeManifest } from './conclude-manifest.ts';
import { withShards } from './plan.ts';
import { ProgressCounter } from './progress.ts';
import { outcomeOf } from './run-sweep.ts';
import type { SweepOptions, SweepOutcome } from './run-sweep.ts';
import { clearAway, openDirectory } from './sweep-directory.ts';
import { sweepJobOf } from './sweep-job.ts';
import type { SweepJob } from './sweep-job.ts';
import { writeTables } from './write-tables.ts';

/** Why there are no tables yet. */
export interface Missing {
  readonly manifest: Manifest;
  /** Runs without a whole part. */
  readonly runs: number;
  /** The shares they belong to, as the sweep was divided; empty where nobody can tell. */
  readonly shares: readonly Share[];
}

/**
 * Writes the tables of a sweep whose shares are all computed: the same bytes as those of the sweep
 * in one piece. Computes nothing itself.
 * @throws StoreError 'locked' while a share is being computed; 'notFound', 'foreign', 'damaged'
 */
export async function mergeSweep(
  directory: string,
  { signal, onProgress, onDamaged }: Pick<SweepOptions, 'signal' | 'onProgress' | 'onDamaged'> = {},
): Promise<SweepOutcome | { readonly missing: Missing }> {
  const found = readManifest(directory);
  const job = jobOf(directory, found);
  if (job.scenario.precision !== undefined && found.status !== 'finished')
    throw notDivided(directory);
  const opened = await openDirectory(directory, found, {
    resume: found.status !== 'finished',
    resumeCommand: found.command,
  });
  if (opened.state === 'finished') return outcomeOf(directory, opened.manifest, true);

  const { manifest, lock } = opened;
  const progress = new ProgressCounter(job.plan.runs, onProgress);
  const conclude = (changes: Partial<Manifest>): Manifest =>
    // How long this process took tells nothing of the sweep.
    concludeManifest(directory, manifest, progress, {}, changes);
  const stop = keepAlive(lock);
  try {
    progress.enter('checking');
    const parts = await checkParts(directory, job, { withCrashed: true });
    progress.found(parts.runs, parts.failed);
    if (parts.damaged.length > 0) onDamaged?.(parts.damaged);
    const missing = [...missingShards(parts, job.plan.rounds)];
    if (missing.length === 0) {
      progress.enter('writing');
      const written = await writeTables(directory, job, signal);
      if ('tables' in written) {
        const finished = conclude({ status: 'finished', tables: written.tables });
        clearAway(directory, lock);
        return outcomeOf(directory, finished, false);
      }
      if ('stopped' in written) {
        const interrupted = conclude({ status: 'interrupted' });
        lock.release();
        return outcomeOf(directory, interrupted, false, signal);
      }
      missing.push(written.broken);
    }
    conclude({ status: 'interrupted' });
    lock.release();
    return { missing: tellMissing(directory, manifest, job, missing) };
  } catch (error) {
    lock.release();
    throw error;
  } finally {
    stop();
  }
}

/** What a manifest asks for, resolved again by this program. */
function jobOf(directory: string, manifest: Manifest): SweepJob {
  const { scenario, runsPerShard, hash, programVersion, modelVersion } = manifest;
  const tables = manifest.tables.map(({ name }) => name);
  const job = sweepJobOf(scenario as unknown as Scenario, tables);
  if (job.hash === hash) return { ...job, plan: withShards(job.plan, runsPerShard) };
  throw new StoreError('foreign', {
    en: `${directory} was begun by reticula ${programVersion} (model ${modelVersion}), whose tables differ. Merge it with that version.`,
    fr: `${directory} a été commencé par reticula ${programVersion} (modèle ${modelVersion}), dont les tables diffèrent. Fusionnez-le avec cette version.`,
  });
}

/** Which runs such a sweep has depends on its results: no process knows its share beforehand. */
function notDivided(directory: string): StoreError {
  return new StoreError(
    'unfinished',
    {
      en: `${directory} adds replicates until a mean is precise, which is not done in shards: there is nothing to merge.`,
      fr: `${directory} ajoute des répétitions jusqu’à ce qu’une moyenne soit précise, ce qui ne se fait pas par lots\u00a0: il n’y a rien à fusionner.`,
    },
    { resumable: directory },
  );
}

function tellMissing(
  directory: string,
  manifest: Manifest,
  { plan }: SweepJob,
  missing: readonly number[],
): Missing {
  const runs = missing.reduce((sum, shard) => sum + runsOfShard(plan.rounds, shard).count, 0);
  const begun = begunShares(directory);
  const divisions = new Set(begun.map(({ of }) => of));
  const [of] = divisions;
  // A part of no share that was begun is one of the whole sweep: then it was not divided, or not only.
  const isDivided = partNumbers(directory).every((shard) =>
    begun.some((share) => isShardOf(shard, share)),
  );
  if (of === undefined || divisions.size > 1 || !isDivided) return { manifest, runs, shares: [] };
  const all = Array.from({ length: Math.min(of, plan.shards) }, (_, i) => ({ number: i + 1, of }));
  const shares = all.filter((share) => missing.some((shard) => isShardOf(shard, share)));
  return { manifest, runs, shares };
}
