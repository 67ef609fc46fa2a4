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
  const { positive, negative, prerequisite: brought, trust: whole, social: ties, size } = pairs;
  let trust = 0;
  let prerequisite = 0;
  let earned = 0;
  let social = 0;
  for (const i of firms) {
    const row = i * size;
    for (const j of firms) {
      if (i === j) continue;
      const at = row + j;
      const good = positive[at];
      const weight = n0 + good + negative[at];
      trust += whole[at];
      prerequisite += (n0 * brought[at]) / weight;
      earned += good / weight;
      social += ties[at];
    }
  }
  return { trust, prerequisite, earned, social };
}
