import type { Condition } from '../../findings/declare.ts';

export type Status = 'holds' | 'fails' | 'undecided';

/** How intervals and p-values are drawn: the same runs and seed give the same outcome. */
export interface Resampling {
  readonly seed: string;
  /** Bootstrap resamples of an interval, and a fifth of the sign flips of a p-value. */
  readonly resamples: number;
}

/** What was found of one condition. */
export interface Outcome {
  readonly condition: Condition;
  readonly status: Status;
  /** In the condition's own units: a difference, a share, a ratio or a coefficient. */
  readonly estimate: number;
  /** 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Two-sided, of no effect at all; for an equivalence, of a difference beyond the margin. */
  readonly p: number;
  /**
   * The effect on the scale on which an ablation takes part of it away, 0 where there is none:
   * estimate less chance, logarithm of a ratio of odds or of rates between arms, difference of rates.
   */
  readonly raw: number;
  /** dz of a paired difference; null where it makes no sense. */
  readonly standardised: number | null;
  /** Replicates that could be measured, of those tried. */
  readonly n: number;
  readonly tried: number;
  /** Smallest difference that these replicates would detect with power 0.8; null where undefined. */
  readonly detectable: number | null;
  /** Replicates that would decide an undecided condition if the estimate stayed; null elsewhere. */
  readonly needed: number | null;
}

/**
 * Replicates after which the end of an interval would no longer reach the boundary that now lies
 * inside: intervals shrink with the square root of their number.
 */
export function replicatesNeeded(n: number, halfWidth: number, distance: number): number | null {
  if (!(distance > 0) || !Number.isFinite(halfWidth)) return null;
  return Math.ceil(n * (halfWidth / distance) ** 2);
}
