import type { Difference, Equivalence } from '../../findings/declare.ts';
import { bootstrapInterval } from '../../statistics/bootstrap-interval.ts';
import { pairedEffect } from '../../statistics/effect-size.ts';
import { equivalence } from '../../statistics/equivalence.ts';
import { meanInterval } from '../../statistics/mean-interval.ts';
import { signFlipTest } from '../../statistics/sign-flip-test.ts';
import { smallestDetectable } from '../../statistics/smallest-detectable.ts';
import { rangeOfSum, within } from '../range-of.ts';
import { VERDICT_RULE } from '../verdict-rule.ts';
import { replicatesNeeded } from './outcome.ts';
import type { Outcome, Resampling, Status } from './outcome.ts';

const Z95 = 1.959964;

/** @param values the weighted sum of the terms, one per replicate; NaN where it could not be measured */
export function judgeDifference(
  condition: Difference,
  values: readonly number[],
  { seed, resamples }: Resampling,
): Outcome {
  const { chance = 0 } = condition;
  const known = values.filter(Number.isFinite);
  const range = rangeOfSum(condition.terms);
  // That a share is above 0 needs no test, and its distance from 0 in standard deviations says nothing.
  const isLevel = range[0] >= chance;
  const interval = within(bootstrapInterval(known, { seed, resamples }), range);
  const surplus = known.map((value) => value - chance);
  const effect = pairedEffect(surplus);
  const { status, distance } = decide(condition, interval, effect);
  return {
    condition,
    status,
    estimate: interval.estimate,
    low: interval.low,
    high: interval.high,
    p: isLevel ? null : signFlipTest(surplus, { seed, draws: 5 * resamples - 1 }).p,
    raw: interval.estimate - chance,
    standardised: isLevel ? null : effect.dz,
    n: known.length,
    tried: values.length,
    detectable: detectableWith(effect.sd, known.length),
    needed: status === 'undecided' ? distance : null,
    byRun: { kind: 'values', values },
  };
}

interface Found {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

function decide(
  { chance = 0, atLeast, atMost, standardised = VERDICT_RULE.standardised }: Difference,
  { estimate, low, high }: Found,
  { n, dz }: { readonly n: number; readonly dz: number },
): { readonly status: Status; readonly distance: number | null } {
  const half = (high - low) / 2;
  if (Number.isNaN(estimate)) return { status: 'undecided', distance: null };
  if (atMost !== undefined) {
    const status = high < atMost ? 'holds' : low > atMost ? 'fails' : 'undecided';
    return { status, distance: replicatesNeeded(n, half, Math.abs(atMost - estimate)) };
  }
  const error = Math.sqrt(1 / n + (dz * dz) / (2 * n));
  const isLarge = atLeast === undefined ? dz >= standardised : estimate >= atLeast;
  const couldBeLarge =
    atLeast === undefined ? dz + Z95 * error >= standardised : high >= Math.max(atLeast, chance);
  if (low > chance && isLarge) return { status: 'holds', distance: null };
  if (high < chance || !couldBeLarge) return { status: 'fails', distance: null };
  const distance = isLarge
    ? replicatesNeeded(n, half, estimate - chance)
    : atLeast === undefined
      ? replicatesNeeded(n, Z95 * error, standardised - dz)
      : replicatesNeeded(n, half, atLeast - estimate);
  return { status: 'undecided', distance };
}

function detectableWith(sd: number, n: number): number | null {
  return n > 1 ? smallestDetectable(n, { design: 'paired', sd }) : null;
}

/** Two one-sided tests; the interval shown is the usual one. */
export function judgeEquivalence(condition: Equivalence, values: readonly number[]): Outcome {
  const { margin } = condition;
  const known = values.filter(Number.isFinite);
  const { mean, low, high, n, sd } = within(meanInterval(known), rangeOfSum(condition.terms));
  const { isEquivalent, p, high: inner } = equivalence(known, margin);
  const isOutside = low > margin || high < -margin;
  const status = isEquivalent ? 'holds' : isOutside ? 'fails' : 'undecided';
  const half = inner - mean;
  return {
    condition,
    status,
    estimate: mean,
    low,
    high,
    p,
    raw: mean,
    standardised: pairedEffect(known).dz,
    n,
    tried: values.length,
    detectable: detectableWith(sd, n),
    needed:
      status === 'undecided' ? replicatesNeeded(n, half, Math.abs(margin - Math.abs(mean))) : null,
    byRun: { kind: 'values', values },
  };
}
