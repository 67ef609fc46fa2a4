import { gammaln } from 'simple-statistics';
import { incompleteBeta } from './incomplete-beta.ts';

/** Exact probabilities of what was found, if every trial succeeded with the probability of the threshold. */
export interface BinomialTest {
  /** Of so many successes or more: small where the share is above the threshold. */
  readonly above: number;
  /** Of so many or fewer: small where it is below. */
  readonly below: number;
  /** Of all results that are no more likely than the one found. */
  readonly twoSided: number;
}

/**
 * Exact test of a share against a threshold.
 * @param successes whole, from 0 to n
 * @param n independent trials
 * @param threshold in [0, 1]
 * @source Conover (1999), Practical Nonparametric Statistics, §3.1; the two-sided p as in R's binom.test
 */
export function binomialTest(successes: number, n: number, threshold: number): BinomialTest {
  const above = successes === 0 ? 1 : incompleteBeta(threshold, successes, n - successes + 1);
  const below = successes === n ? 1 : incompleteBeta(1 - threshold, n - successes, successes + 1);
  let twoSided = 0;
  // Equally likely results differ in their last bits.
  const found = logProbability(successes, n, threshold) + 1e-7;
  for (let k = 0; k <= n; k++) {
    const likely = logProbability(k, n, threshold);
    if (likely <= found) twoSided += Math.exp(likely);
  }
  return { above, below, twoSided: Math.min(1, twoSided) };
}

function logProbability(k: number, n: number, p: number): number {
  const choose = gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
  const part = (count: number, probability: number) =>
    count === 0 ? 0 : count * Math.log(probability);
  return choose + part(k, p) + part(n - k, 1 - p);
}
