import type { Best } from '../../findings/declare.ts';
import { binomialTest } from '../../statistics/binomial-test.ts';
import { wilsonInterval } from '../../statistics/share.ts';
import { replicatesNeeded } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/**
 * @param values of each arm in `among`, one per replicate. An arm that only equals another is not
 * best, and a seed in which some arm cannot be measured is left out.
 */
export function judgeBest(
  condition: Best,
  values: Readonly<Record<string, readonly number[]>>,
): Outcome {
  const { arm, among, atLeast } = condition;
  const own = values[arm] ?? [];
  const others = among.filter((name) => name !== arm).map((name) => values[name] ?? []);
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
