import { availableParallelism } from 'node:os';
import { appraise } from '../../../analysis/appraisal/appraise.ts';
import type { Appraisal } from '../../../analysis/appraisal/appraise.ts';
import { recordFindings } from '../../../analysis/appraisal/findings-record.ts';
import type { FindingsRecord, TableOrigin } from '../../../analysis/appraisal/findings-record.ts';
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
  /** Rival rules asked for: all there are, or some by name. */
  readonly rivals?: 'all' | readonly string[] | undefined;
  /** Threads; as many as there are cores where left out. */
  readonly jobs?: number | undefined;
}

export interface Watch {
  readonly signal?: AbortSignal | undefined;
  /** Called with the number of runs that have just been finished. */
  readonly onRuns?: ((runs: number) => void) | undefined;
}

/**
 * How many runs a job takes: a rival rule may make worlds of several arms the same.
 * @param explored what differs from the world in all arms: a rival rule
 */
export function countRuns(
  { findings, world, replicates }: FindingsJob,
  explored?: ParameterOverrides,
): number {
  return planTrials(findings, world.input, explored).trials.length * replicates;
}

/** Runs what the findings need, judges them and writes it down. @returns null when it was interrupted */
export async function computeFindings(
  job: FindingsJob,
  watch: Watch = {},
): Promise<FindingsRecord | null> {
  const appraisals = await appraiseFindings(job, watch);
  return appraisals && recordFindings(appraisals, originOf(job));
}

/** What a table is made from. */
export function originOf({ seed, replicates, world }: FindingsJob): TableOrigin {
  return { seed, replicates, world: world.name };
}

/**
 * Runs what the findings need and judges them.
 * @param explored what differs from the world in all arms: a rival rule
 * @returns null when it was interrupted
 */
export async function appraiseFindings(
  { findings, world, seed, replicates, jobs = availableParallelism() }: FindingsJob,
  { signal, onRuns }: Watch,
  explored: ParameterOverrides = {},
): Promise<Appraisal[] | null> {
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
  return runs && appraise(findings, plan, runs, seed);
}
