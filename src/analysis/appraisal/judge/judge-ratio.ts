import { replicatesNeeded } from './outcome.ts';
import type { Outcome, Status } from './outcome.ts';
import type { Condition } from '../../findings/declare.ts';

/** A coefficient of a regression with its interval, clustered by run. */
export interface Coefficient {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}

interface Measured {
  readonly n: number;
  readonly tried: number;
}

/** A ratio of odds or rates from its logarithm. Without a fit (nothing happened) it is undecided. */
export function judgeRatio(
  condition: Condition & { readonly atLeast: number },
  logarithm: Coefficient,
  measured: Measured,
  raw: number = logarithm.estimate,
): Outcome {
  const boundary = Math.max(1, condition.atLeast);
  const estimate = Math.exp(logarithm.estimate);
  const low = Math.exp(logarithm.low);
  const high = Math.exp(logarithm.high);
  const status = statusOf(low > 1 && estimate >= condition.atLeast, high < boundary);
  const half = (logarithm.high - logarithm.low) / 2;
  const goal = estimate >= condition.atLeast ? 0 : Math.log(boundary);
  return {
    condition,
    status,
    estimate,
    low,
    high,
    p: logarithm.p,
    raw,
    standardised: null,
    ...measured,
    detectable: null,
    needed:
      status === 'undecided'
        ? replicatesNeeded(measured.n, half, Math.abs(logarithm.estimate - goal))
        : null,
  };
}

/** A coefficient that must be above 0. */
export function judgeCoefficient(
  condition: Condition,
  coefficient: Coefficient,
  measured: Measured,
): Outcome {
  const { estimate, low, high, p } = coefficient;
  const status = statusOf(low > 0, high < 0);
  return {
    condition,
    status,
    estimate,
    low,
    high,
    p,
    raw: estimate,
    standardised: null,
    ...measured,
    detectable: null,
    needed:
      status === 'undecided' ? replicatesNeeded(measured.n, (high - low) / 2, estimate) : null,
  };
}

function statusOf(holds: boolean, fails: boolean): Status {
  return holds ? 'holds' : fails ? 'fails' : 'undecided';
}
