import type { Best } from '../../findings/declare.ts';
import type { Evidence } from '../evidence.ts';
import { binomialTest } from '../../statistics/binomial-test.ts';
import { detectableShare } from '../../statistics/detectable-share.ts';
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
  const values = own.map((value, replicate) => {
    const rest = others.map((list) => list[replicate] ?? NaN);
    if (![value, ...rest].every(Number.isFinite)) return NaN;
    return rest.every((other) => value > other) ? 1 : 0;
  });
  const known = values.filter(Number.isFinite);
  const n = known.length;
  const wins = known.filter((won) => won === 1).length;
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
    detectable: n > 0 ? detectableShare(n, chance) : null,
    needed: status === 'undecided' ? replicatesNeeded(n, half, Math.abs(atLeast - share)) : null,
    byRun: { kind: 'values', values },
  };
}
