import { availableParallelism } from 'node:os';
import { writeManifest } from '../results/manifest.ts';
import type { Manifest, RunCounts, Status } from '../results/manifest.ts';
import { replicatesIn } from '../results/rounds.ts';
import type { TableName } from '../results/table-names.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { WORKER_FILE } from '../worker-file.ts';
import { computeAll } from './compute-all.ts';
import { concludeManifest } from './conclude-manifest.ts';
import { newManifest } from './new-manifest.ts';
import { withShards } from './plan.ts';
import type { Plan } from './plan.ts';
import type { HalfWidth } from './precision-watch.ts';
import { ProgressCounter } from './progress.ts';
import type { Progress } from './progress.ts';
import { endSignalOf, SIGNAL_EXIT_CODES } from './signals.ts';
import { clearAway, directoryOf, openDirectory } from './sweep-directory.ts';
import { sweepJobOf } from './sweep-job.ts';

export interface SweepOptions {
  /** Threads; as many as the machine has cores when left out. No influence on what is written. */
  readonly jobs?: number | undefined;
  /** Where the directory of results is made; `results` when left out. */
  readonly outDir?: string | undefined;
  /** Go on with what is there. */
  readonly resume?: boolean | undefined;
  /** Tables besides `runs`; what is sensible for so many runs when left out. */
  readonly tables?: readonly TableName[] | undefined;
  /** The first signal: see watchSignals. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Told the numbers of stored parts that are not as they were written; nothing is taken from them. */
  readonly onDamaged?: ((parts: readonly number[]) => void) | undefined;
  /** The command that repeats the sweep, without paths of this machine; goes into the manifest. */
  readonly command?: string | undefined;
  /** The command that resumes it from here. */
  readonly resumeCommand?: string | undefined;
  /** How wide intervals are: needed where the scenario adds replicates. */
  readonly halfWidth?: HalfWidth | undefined;
  /** The built worker; tests have their own. */
  readonly worker?: URL | undefined;
}

export interface SweepOutcome {
  readonly directory: string;
  readonly status: Exclude<Status, 'running'>;
  /** Nothing had to be computed. */
  readonly wasFinished: boolean;
  readonly runs: RunCounts;
  readonly manifest: Manifest;
  /** 0, 1 when runs failed, 130 or 143 when interrupted. */
  readonly exitCode: 0 | 1 | 130 | 143;
}

/**
 * Computes every run of a scenario and stores the results in a directory of their own. What is
 * written depends on scenario, model version and choice of tables alone.
 * @throws StoreError when the directory does not fit or the machine has no room; all whole shards stay
 */
export async function runSweep(
  scenario: Scenario,
  options: SweepOptions = {},
): Promise<SweepOutcome> {
  const {
    outDir,
    resume = false,
    tables,
    signal,
    worker = WORKER_FILE,
    halfWidth,
    onDamaged,
  } = options;
  const { command = `reticula sweep ${scenario.name}` } = options;
  const jobs = Math.max(1, options.jobs ?? availableParallelism());
  const planned = sweepJobOf(scenario, tables);
  const fresh = newManifest(planned, command, jobs);
  const directory = directoryOf(fresh, outDir);
  const resumeCommand = options.resumeCommand ?? `${command} --resume`;
  const opened = await openDirectory(directory, fresh, { resume, resumeCommand });
  if (opened.state === 'finished') return outcomeOf(directory, opened.manifest, true);

  const { lock } = opened;
  let { manifest } = opened;
  const job = { ...planned, plan: withShards(planned.plan, manifest.runsPerShard) };
  const progress = new ProgressCounter(job.plan.runs, options.onProgress);
  const conclude = (changes: Partial<Manifest>): Manifest =>
    concludeManifest(directory, manifest, progress, { seconds: progress.elapsed }, changes);
  try {
    const onPlan = (plan: Plan): void => {
      // One that goes on meets its first rounds again.
      if (plan.runs <= manifest.runs.planned) return;
      manifest = withPlan(manifest, plan);
      writeManifest(directory, manifest);
    };
    const asked = { halfWidth, onPlan, onDamaged };
    const work = { directory, job, jobs, lock, progress, signal, worker, ...asked };
    const computed = await computeAll(work);
    if (computed === null) {
      const interrupted = conclude({ status: 'interrupted' });
      lock.release();
      return outcomeOf(directory, interrupted, false, signal);
    }
    const { tables: written, notPrecise } = computed;
    manifest = withPlan(manifest, computed.job.plan);
    const finished = conclude({
      status: 'finished',
      tables: written,
      ...(notPrecise !== undefined && { notPrecise }),
    });
    clearAway(directory, lock);
    return outcomeOf(directory, finished, false);
  } catch (error) {
    try {
      conclude({ status: 'interrupted' });
    } catch {
      // The first trouble is the one to tell.
    }
    lock.release();
    throw error;
  }
}

/** A manifest that tells of the rounds so far; where there is but one, it does so anyway. */
function withPlan(manifest: Manifest, { rounds, points, runs }: Plan): Manifest {
  if (manifest.replicatesPerPoint === undefined) return manifest;
  const replicatesPerPoint = replicatesIn(rounds, points);
  return { ...manifest, replicatesPerPoint, runs: { ...manifest.runs, planned: runs } };
}

/** What is told of a sweep by its manifest as it is now. */
export function outcomeOf(
  directory: string,
  manifest: Manifest,
  wasFinished: boolean,
  signal?: AbortSignal,
): SweepOutcome {
  const { runs } = manifest;
  const endSignal = manifest.status === 'finished' ? null : endSignalOf(signal);
  return {
    directory,
    status: manifest.status === 'finished' ? 'finished' : 'interrupted',
    wasFinished,
    runs,
    manifest,
    exitCode: endSignal !== null ? SIGNAL_EXIT_CODES[endSignal] : runs.failed > 0 ? 1 : 0,
  };
}
