import type { Condition } from '../../findings/declare.ts';
import type { Coefficient } from '../../statistics/regression.ts';

export type Status = 'holds' | 'fails' | 'undecided';

/** How intervals and p-values are drawn: the same runs and seed give the same outcome. */
export interface Resampling {
  readonly seed: string;
  /** Bootstrap resamples of an interval, and a fifth of the sign flips of a p-value. */
  readonly resamples: number;
}

/** What the single runs say of an effect: worlds of the same luck are compared run by run. */
export type ByRun =
  /** The effect is the mean of these, one per replicate; NaN where it could not be measured. */
  | { readonly kind: 'values'; readonly values: readonly number[] }
  /** The effect is this coefficient, or the ratio whose logarithm it is; none where it could not be estimated. */
  | {
      readonly kind: 'coefficient' | 'logarithm';
      readonly coefficient: Coefficient | undefined;
    };

/** What was found of one condition. */
export interface Outcome {
  readonly condition: Condition;
  readonly status: Status;
  /** In the condition's own units: a difference, a share, a ratio or a coefficient. */
  readonly estimate: number;
  /** 95% interval. */
  readonly low: number;
  readonly high: number;
  /**
   * Two-sided, of no effect at all; for an equivalence, of a difference beyond the margin. Null for a
   * level that cannot be below 0: it is no test that such a level is not 0.
   */
  readonly p: number | null;
  /**
   * The effect on the scale on which an ablation takes part of it away, 0 where there is none:
   * estimate less chance, logarithm of a ratio of odds or of rates between arms, difference of rates.
   */
  readonly raw: number;
  /** dz of a paired difference; null where it makes no sense, as for such a level. */
  readonly standardised: number | null;
  /** Replicates that could be measured, of those tried. */
  readonly n: number;
  readonly tried: number;
  /** Smallest effect that these replicates would detect with power 0.8, in the unit of the estimate; null where undefined. */
  readonly detectable: number | null;
  /** Replicates that would decide an undecided condition if the estimate stayed; null elsewhere. */
  readonly needed: number | null;
  readonly byRun: ByRun;
}

/**
 * Replicates after which the end of an interval would no longer reach the boundary that now lies
 * inside: intervals shrink with the square root of their number.
 */
export function replicatesNeeded(n: number, halfWidth: number, distance: number): number | null {
  if (!(distance > 0) || !Number.isFinite(halfWidth)) return null;
  return Math.ceil(n * (halfWidth / distance) ** 2);
}
