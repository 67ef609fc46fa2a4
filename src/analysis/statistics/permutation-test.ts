import alea from 'seedrandom/lib/alea.js';
import { type PermutationOptions, type PermutationTest, SAME } from './sign-flip-test.ts';

/** Up to so many ways to split the values are counted one by one. */
const MOST_COUNTED = 10_000;

/**
 * Test that two independent groups come from one distribution: splits the pooled values into groups of the same sizes in all ways (where there are at
 * most 10,000) or in many drawn at random, and counts how often the means are as far apart as they are. Of drawn ones
 * p = (count + 1) / (draws + 1), which is never 0. simple-statistics' permutationTest leaves the 1 out and takes equal splits for different ones when
 * their last bits differ.
 * @source Phipson & Smyth (2010), Statistical Applications in Genetics and Molecular Biology 9(1), 39
 */
export function permutationTest(
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  { draws = 9999, seed }: PermutationOptions,
): PermutationTest {
  const [a, b] = [from, to].map((values) => Array.from(values).filter(Number.isFinite)) as [
    number[],
    number[],
  ];
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  const size = small.length;
  // In order, so that the order of the values within the groups does not matter; from their mean, so that sums stay near 0.
  const pool = Float64Array.from([...small, ...large]).sort();
  const centre = pool.reduce((sum, value) => sum + value, 0) / pool.length;
  const values = pool.map((value) => value - centre);
  const scale = values.reduce((sum, value) => sum + Math.abs(value), 0);
  const found = Math.abs(small.reduce((sum, value) => sum + (value - centre), 0));
  // The sum of one group fixes the difference of the means.
  const isAsFar = (sum: number) => Math.abs(sum) >= found - SAME * scale;
  if (size === 0) return { p: Number.NaN, isExact: true, arrangements: 0 };
  const splits = binomial(values.length, size);
  let count = 0;
  if (splits <= MOST_COUNTED) {
    forEachSum(values, size, (sum) => (count += Number(isAsFar(sum))));
    return { p: count / splits, isExact: true, arrangements: splits };
  }
  const random = alea(seed);
  for (let draw = 0; draw < draws; draw++) {
    // The first `size` steps of Fisher and Yates' shuffle.
    let sum = 0;
    for (let i = 0; i < size; i++) {
      const j = i + Math.floor(random() * (values.length - i));
      const value = values[j] ?? 0;
      values[j] = values[i] ?? 0;
      values[i] = value;
      sum += value;
    }
    if (isAsFar(sum)) count++;
  }
  return { p: (count + 1) / (draws + 1), isExact: false, arrangements: draws };
}

/** The sum of each choice of `size` of the values. */
function forEachSum(values: Float64Array, size: number, visit: (sum: number) => void): void {
  const choose = (start: number, left: number, sum: number): void => {
    if (left === 0) return visit(sum);
    for (let i = start; i <= values.length - left; i++)
      choose(i + 1, left - 1, sum + (values[i] ?? 0));
  };
  choose(0, size, 0);
}

/** n over k, as a whole number as long as it is small. */
function binomial(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}
