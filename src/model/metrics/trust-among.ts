import type { Pairs } from '../pairs.ts';

/** Sums over the ordered pairs of some firms. */
export interface PairSums {
  trust: number;
  /** The two parts of trust that are positive: brought along and not worn off, and earned by working together. */
  prerequisite: number;
  earned: number;
  social: number;
}

/**
 * Adds up trust and its parts among some firms.
 * @param n0 weight of prerequisite trust: `trust.priorStrength`
 */
export function trustAmong(firms: ArrayLike<number>, pairs: Pairs, n0: number): PairSums {
  const sums = { trust: 0, prerequisite: 0, earned: 0, social: 0 };
  for (let a = 0; a < firms.length; a++) {
    for (let b = 0; b < firms.length; b++) {
      if (a === b) continue;
      const at = firms[a] * pairs.size + firms[b];
      const weight = n0 + pairs.positive[at] + pairs.negative[at];
      sums.trust += pairs.trust[at];
      sums.prerequisite += (n0 * pairs.prerequisite[at]) / weight;
      sums.earned += pairs.positive[at] / weight;
      sums.social += pairs.social[at];
    }
  }
  return sums;
}
