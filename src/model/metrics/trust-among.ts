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
export function trustAmong(firms: readonly number[], pairs: Pairs, n0: number): PairSums {
  const { positive, negative, size } = pairs;
  let trust = 0;
  let prerequisite = 0;
  let earned = 0;
  let social = 0;
  for (const i of firms) {
    const row = i * size;
    for (const j of firms) {
      if (i === j) continue;
      const at = row + j;
      const weight = n0 + positive[at] + negative[at];
      trust += pairs.trust[at];
      prerequisite += (n0 * pairs.prerequisite[at]) / weight;
      earned += positive[at] / weight;
      social += pairs.social[at];
    }
  }
  return { trust, prerequisite, earned, social };
}
