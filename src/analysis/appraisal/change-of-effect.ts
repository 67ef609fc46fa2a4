import { bootstrapInterval } from '../statistics/bootstrap-interval.ts';
import { changeOfCoefficient } from '../statistics/change-of-coefficient.ts';
import { pairedDifferences } from '../statistics/paired-differences.ts';
import type { ByRun, Resampling } from './judge/outcome.ts';

/** By how much the effect of a condition differs between two sets of rules. */
export interface EffectChange {
  /** After minus before; of ratios, after divided by before. */
  readonly estimate: number;
  /** 95% interval of runs of the same luck. */
  readonly low: number;
  readonly high: number;
  /** Where nothing changed: 0, of ratios 1. */
  readonly neutral: 0 | 1;
}

/**
 * Compares an effect under two sets of rules run by run, as both had the same luck. Undefined where one of
 * the two could not be measured.
 */
export function changeOfEffect(
  before: ByRun,
  after: ByRun,
  resampling: Resampling,
): EffectChange | undefined {
  if (before.kind === 'values' || after.kind === 'values') {
    if (before.kind !== 'values' || after.kind !== 'values') return undefined;
    const { differences } = pairedDifferences(before.values, after.values);
    if (differences.length === 0) return undefined;
    const { estimate, low, high } = bootstrapInterval(differences, resampling);
    return { estimate, low, high, neutral: 0 };
  }
  if (before.coefficient === undefined || after.coefficient === undefined) return undefined;
  const { estimate, low, high } = changeOfCoefficient(before.coefficient, after.coefficient);
  return after.kind === 'coefficient'
    ? { estimate, low, high, neutral: 0 }
    : { estimate: Math.exp(estimate), low: Math.exp(low), high: Math.exp(high), neutral: 1 };
}

/** Whether luck alone does not explain the change. */
export function isClear({ low, high, neutral }: EffectChange): boolean {
  return low > neutral || high < neutral;
}
