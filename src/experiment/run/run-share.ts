import { availableParallelism } from 'node:os';
import { runsOfShard } from '../results/rounds.ts';
import { shardsOf } from '../results/share.ts';
import type { Share } from '../results/share.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { WORKER_FILE } from '../worker-file.ts';
import { computeMissing, keepAlive } from './compute-all.ts';
import { newManifest } from './new-manifest.ts';
import { withShards } from './plan.ts';
import type { Plan } from './plan.ts';
import { ProgressCounter } from './progress.ts';
import type { SweepOptions } from './run-sweep.ts';
import { keepPool } from './worker-pool.ts';
import { endSignalOf, SIGNAL_EXIT_CODES } from './signals.ts';
import { directoryOf, openShare } from './sweep-directory.ts';
import { sweepJobOf } from './sweep-job.ts';

export interface ShareOutcome {
  readonly directory: string;
  readonly share: Share;
  /** The whole sweep was finished already. */
  readonly wasFinished: boolean;
  /** Runs of this share: all, those that are stored, and how many of these failed. */
  readonly runs: { readonly planned: number; readonly finished: number; readonly failed: number };
  /** 0 when all are stored, also where some failed; 130 or 143 when interrupted. */
  readonly exitCode: 0 | 130 | 143;
}

/**
 * Computes what is missing of one share of a sweep into the sweep's directory, and never its
 * tables: see mergeSweep. Processes that compute other shares of the same division may run at the
 * same time, on other machines too.
 * @throws StoreError
 */
export async function runShare(
  scenario: Scenario,
  share: Share,
  options: Omit<SweepOptions, 'resume' | 'resumeCommand'> = {},
): Promise<ShareOutcome> {
  const { outDir, tables, signal, worker = WORKER_FILE, onDamaged } = options;
  const { command = `reticula sweep ${scenario.name}` } = options;
  const jobs = Math.max(1, options.jobs ?? availableParallelism());
  const planned = sweepJobOf(scenario, tables);
  const fresh = newManifest(planned, command, jobs);
  const directory = directoryOf(fresh, outDir);
  const opened = await openShare(directory, fresh, share, signal);
  const plan = withShards(planned.plan, opened.manifest.runsPerShard);
  const own = runsOf(share, plan);
  if (opened.state === 'finished') {
    const runs = { planned: own, finished: own, failed: 0 };
    return { directory, share, wasFinished: true, runs, exitCode: 0 };
  }

  const { lock } = opened;
  const progress = new ProgressCounter(own, options.onProgress);
  const job = { ...planned, plan };
  const pool = keepPool({ job, directory }, worker);
  const stop = keepAlive(lock);
  try {
    await computeMissing({ directory, job, jobs, pool, progress, signal, share, onDamaged });
  } finally {
    try {
      await pool.close();
    } finally {
      stop();
      lock.release();
    }
  }
  const { done, failed } = progress;
  const endSignal = done < own ? endSignalOf(signal) : null;
  return {
    directory,
    share,
    wasFinished: false,
    runs: { planned: own, finished: done, failed },
    exitCode: endSignal === null ? 0 : SIGNAL_EXIT_CODES[endSignal],
  };
}

function runsOf(share: Share, plan: Plan): number {
  let runs = 0;
  for (const shard of shardsOf(share, plan.shards)) runs += runsOfShard(plan.rounds, shard).count;
  return runs;
}
