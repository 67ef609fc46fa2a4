import { existsSync } from 'node:fs';
import type { Runs } from '../../../analysis/appraisal/evidence.ts';
import type { Trial, TrialRun } from '../../../analysis/appraisal/trial.ts';
import { startThreadPool } from '../../../experiment/run/thread-pool.ts';
import type { ThreadPool } from '../../../experiment/run/thread-pool.ts';
import { runTask } from '../../findings-worker.ts';
import type { FindingsTask, FindingsWork } from '../../findings-worker.ts';

export interface TrialsToRun {
  readonly trials: readonly Trial[];
  readonly seed: string;
  readonly replicates: number;
  /** Threads; no influence on what is found. */
  readonly jobs: number;
  readonly worker: URL;
  /** Once aborted nothing further is begun, and there is no result. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** Small enough that the threads end at about the same time, large enough that messages cost nothing. */
const MOST_RUNS_PER_TASK = 10;

/** Runs all replicates of all trials. @returns null when it was interrupted */
export async function runTrials(work: TrialsToRun): Promise<Runs | null> {
  const { trials, seed, replicates, jobs, worker, signal, onProgress } = work;
  const runs: TrialRun[][] = trials.map(() => []);
  const tasks = tasksOf(trials.length, replicates);
  const waiting = tasks.values();
  const all = trials.length * replicates;
  let done = 0;
  const pool = await startPool({ trials, seed }, Math.min(jobs, tasks.length), worker);
  const lane = async (): Promise<void> => {
    for (const task of waiting) {
      if (signal?.aborted === true) return;
      const found = await pool.run(task);
      found.forEach((run, k) => {
        const own = runs[task.trial];
        if (own !== undefined) own[task.first + k] = run;
      });
      done += task.count;
      onProgress?.(done, all);
    }
  };
  try {
    await Promise.all(Array.from({ length: jobs }, lane));
  } finally {
    await pool.close();
  }
  return signal?.aborted === true ? null : runs;
}

/** The first replicates of all trials come first, so that what is slow shows early. */
function tasksOf(trials: number, replicates: number): FindingsTask[] {
  const tasks: FindingsTask[] = [];
  for (let first = 0; first < replicates; first += MOST_RUNS_PER_TASK) {
    const count = Math.min(MOST_RUNS_PER_TASK, replicates - first);
    for (let trial = 0; trial < trials; trial += 1) tasks.push({ trial, first, count });
  }
  return tasks;
}

/** Threads where they are built, else here. */
async function startPool(
  work: FindingsWork,
  jobs: number,
  worker: URL,
): Promise<ThreadPool<FindingsTask, TrialRun[]>> {
  if (existsSync(worker)) return startThreadPool(worker, work, jobs);
  return {
    async run(task) {
      await new Promise((resolve) => setImmediate(resolve));
      return runTask(work, task);
    },
    close: () => Promise.resolve(),
  };
}
