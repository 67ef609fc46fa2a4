import alea from 'seedrandom/lib/alea.js';

/** What a permutation test found. */
export interface PermutationTest {
  /** Two-sided; 1 where all values are equal, NaN without values. */
  readonly p: number;
  /** Every arrangement was counted, so that p is exact; otherwise a seeded sample of them. */
  readonly isExact: boolean;
  /** How many arrangements were looked at. */
  readonly arrangements: number;
}

export interface PermutationOptions {
  /** How many arrangements are drawn where there are too many to count them all: 9999 unless given. */
  readonly draws?: number;
  readonly seed: string;
}

/** Up to 2¹² arrangements are counted one by one. */
const MOST_COUNTED = 12;

/** Relative to the sum of all sizes: arrangements that differ by less are equal but for the order of summing. */
export const SAME = 1e-12;

/**
 * Test that paired differences are as likely positive as negative: flips their signs in all ways (up to 12 pairs) or in many drawn at random, and
 * counts how often the sum is as far from 0 as it is. Of drawn ones p = (count + 1) / (draws + 1), which is never 0.
 * @source Phipson & Smyth (2010), Statistical Applications in Genetics and Molecular Biology 9(1), 39
 */
export function signFlipTest(
  differences: ArrayLike<number>,
  { draws = 9999, seed }: PermutationOptions,
): PermutationTest {
  const known = Array.from(differences).filter(Number.isFinite);
  const n = known.length;
  // Only the sizes matter to what flipping can give; in order, so that the order of the pairs does not matter.
  const sizes = Float64Array.from(known, Math.abs).sort();
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const found = Math.abs(known.reduce((sum, value) => sum + value, 0));
  const isAsFar = (sum: number) => Math.abs(sum) >= found - SAME * total;
  if (n === 0) return { p: Number.NaN, isExact: true, arrangements: 0 };
  let count = 0;
  if (n <= MOST_COUNTED) {
    const all = 2 ** n;
    for (let signs = 0; signs < all; signs++) if (isAsFar(flip(sizes, () => signs))) count++;
    return { p: count / all, isExact: true, arrangements: all };
  }
  const random = alea(seed);
  for (let draw = 0; draw < draws; draw++) if (isAsFar(flip(sizes, () => random.int32()))) count++;
  return { p: (count + 1) / (draws + 1), isExact: false, arrangements: draws };
}

/** The sum with signs from the bits of whole numbers, 32 at a time. */
function flip(sizes: Float64Array, nextBits: () => number): number {
  let sum = 0;
  let bits = 0;
  for (let i = 0; i < sizes.length; i++) {
    if (i % 32 === 0) bits = nextBits();
    // Times 1 or −1: a branch on a bit drawn by chance is four times as slow.
    sum += (2 * (bits & 1) - 1) * (sizes[i] ?? 0);
    bits >>>= 1;
  }
  return sum;
}
