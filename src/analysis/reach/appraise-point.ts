import type { WorldInput } from '../../model/index.ts';
import { appraise } from '../appraisal/appraise.ts';
import { planTrials } from '../appraisal/plan.ts';
import { runTrial } from '../appraisal/trial.ts';
import type { Finding } from '../findings/declare.ts';

/** What came of a finding at a point, as a row of the table `findings`. */
export type FindingRow = readonly [
  finding: string,
  verdict: string,
  effect: number,
  low: number,
  high: number,
  ablation: string,
];

/** Fewer than for a published table: a point is one of hundreds. */
const RESAMPLES = 400;

/**
 * Tries findings in a world: all replicates of all their arms and ablations.
 * @param world the world of the point; arms change it
 */
export function appraisePoint(
  findings: readonly Finding[],
  world: WorldInput,
  { seed, replicates }: { readonly seed: string; readonly replicates: number },
): FindingRow[] {
  const plan = planTrials(findings, world);
  const runs = plan.trials.map((trial) =>
    Array.from({ length: replicates }, (_, replicate) => runTrial(trial, seed, replicate)),
  );
  return appraise(findings, plan, runs, seed, RESAMPLES).map((appraisal) => {
    const [{ estimate, low, high }] = appraisal.outcomes;
    const { finding, verdict, ablation } = appraisal;
    return [finding.id, verdict, estimate, low, high, ablation.verdict];
  });
}
