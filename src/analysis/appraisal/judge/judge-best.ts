import type { Best } from '../../findings/declare.ts';
import type { Evidence } from '../evidence.ts';
import { binomialTest } from '../../statistics/binomial-test.ts';
import { wilsonInterval } from '../../statistics/share.ts';
import { replicatesNeeded } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/**
 * Share of the replicates in which the arm is best. One that only equals another is not best, and a
 * replicate in which some arm cannot be measured is left out.
 */
export function judgeBest(condition: Best, evidence: Evidence): Outcome {
  const { measure, arm, among, atLeast } = condition;
  const own = evidence.measure(arm, measure);
  const others = among
    .filter((name) => name !== arm)
    .map((name) => evidence.measure(name, measure));
  let wins = 0;
  let n = 0;
  own.forEach((value, replicate) => {
    const rest = others.map((list) => list[replicate] ?? NaN);
    if (![value, ...rest].every(Number.isFinite)) return;
    n += 1;
    if (rest.every((other) => value > other)) wins += 1;
  });
  const chance = 1 / among.length;
  const share = wins / n;
  const { low, high } = wilsonInterval(wins, n);
  const status =
    low > chance && share >= atLeast ? 'holds' : high < atLeast ? 'fails' : 'undecided';
  const half = (high - low) / 2;
  return {
    condition,
    status,
    estimate: share,
    low,
    high,
    p: binomialTest(wins, n, chance).twoSided,
    raw: share - chance,
    standardised: null,
    n,
    tried: own.length,
    detectable: null,
    needed: status === 'undecided' ? replicatesNeeded(n, half, Math.abs(atLeast - share)) : null,
  };
}
