import { availableParallelism } from 'node:os';
import { appraise } from '../../../analysis/appraisal/appraise.ts';
import { recordFindings } from '../../../analysis/appraisal/findings-record.ts';
import type { FindingsRecord } from '../../../analysis/appraisal/findings-record.ts';
import { planTrials } from '../../../analysis/appraisal/plan.ts';
import type { Finding } from '../../../analysis/findings/declare.ts';
import type { ParameterOverrides } from '../../../model/index.ts';
import { FINDINGS_WORKER_FILE } from '../../findings-worker-file.ts';
import type { World } from './read-world.ts';
import { runTrials } from './run-trials.ts';

export interface FindingsJob {
  readonly findings: readonly Finding[];
  /** All there are. */
  readonly isWhole: boolean;
  readonly world: World;
  readonly seed: string;
  readonly replicates: number;
  /** Threads; as many as there are cores where left out. */
  readonly jobs?: number | undefined;
}

export interface Watch {
  readonly signal?: AbortSignal | undefined;
  /** Called with the number of runs that have just been finished. */
  readonly onRuns?: ((runs: number) => void) | undefined;
}

/** How many runs a job takes. */
export function countRuns({ findings, world, replicates }: FindingsJob): number {
  return planTrials(findings, world.input).trials.length * replicates;
}

/**
 * Runs what the findings need and judges them.
 * @param explored what differs from the world in all arms: a rival rule
 * @returns null when it was interrupted
 */
export async function computeFindings(
  { findings, world, seed, replicates, jobs = availableParallelism() }: FindingsJob,
  { signal, onRuns }: Watch = {},
  explored: ParameterOverrides = {},
): Promise<FindingsRecord | null> {
  const plan = planTrials(findings, world.input, explored);
  let before = 0;
  const runs = await runTrials({
    trials: plan.trials,
    seed,
    replicates,
    jobs,
    worker: FINDINGS_WORKER_FILE,
    signal,
    onProgress(done) {
      onRuns?.(done - before);
      before = done;
    },
  });
  if (runs === null) return null;
  const appraisals = appraise(findings, plan, runs, seed);
  return recordFindings(appraisals, { seed, replicates, world: world.name });
}
