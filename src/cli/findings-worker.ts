import { workerData } from 'node:worker_threads';
import { runTrial } from '../analysis/appraisal/trial.ts';
import type { Trial, TrialRun } from '../analysis/appraisal/trial.ts';

/** What a thread is given once. */
export interface FindingsWork {
  readonly trials: readonly Trial[];
  readonly seed: string;
}

/** Some replicates of a trial. */
export interface FindingsTask {
  readonly trial: number;
  readonly first: number;
  readonly count: number;
}

/** A thread of the pool runs one task after the other; null only asks whether it is ready. */
export default function work(task: FindingsTask | null): TrialRun[] | null {
  return task === null ? null : runTask(workerData as FindingsWork, task);
}

export function runTask({ trials, seed }: FindingsWork, task: FindingsTask): TrialRun[] {
  const trial = trials[task.trial];
  if (trial === undefined) throw new RangeError(`there is no trial ${task.trial}`);
  return Array.from({ length: task.count }, (_, k) => runTrial(trial, seed, task.first + k));
}
