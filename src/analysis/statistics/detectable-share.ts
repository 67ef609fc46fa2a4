import { binomialTest } from './binomial-test.ts';

/**
 * The smallest true share above a threshold that a two-sided exact binomial test with `n` trials tells from the threshold with the given power:
 * NaN where no number of successes would be enough.
 * @param threshold in (0, 1)
 * @source Conover (1999), Practical Nonparametric Statistics, §3.1
 */
export function detectableShare(n: number, threshold: number, power = 0.8, level = 0.05): number {
  const enough = fewestSuccesses(n, threshold, level / 2);
  if (enough === undefined) return Number.NaN;
  let low = threshold;
  let high = 1;
  while (high - low > 1e-10) {
    const middle = (low + high) / 2;
    if (binomialTest(enough, n, middle).above >= power) high = middle;
    else low = middle;
  }
  return high;
}

/** So many successes, or more, are rarer than `error` where the share is the threshold. */
function fewestSuccesses(n: number, threshold: number, error: number): number | undefined {
  for (let successes = Math.ceil(n * threshold); successes <= n; successes++)
    if (binomialTest(successes, n, threshold).above <= error) return successes;
  return undefined;
}
