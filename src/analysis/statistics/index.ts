/**
 * The statistics of the findings and of comparisons, for Node and for a page. Until they use all of it, knip.json names this file as an entry.
 */
export { type BinomialTest, binomialTest } from './binomial-test.ts';
export {
  type BootstrapInterval,
  type BootstrapOptions,
  bootstrapInterval,
  clusterBootstrapInterval,
} from './bootstrap-interval.ts';
export { type GroupEffect, groupEffect, type PairedEffect, pairedEffect } from './effect-size.ts';
export { type Equivalence, equivalence, groupEquivalence } from './equivalence.ts';
export { holm } from './holm.ts';
export { type MeanInterval, meanInterval, meanOf } from './mean-interval.ts';
export { type PairedDifferences, pairedDifferences } from './paired-differences.ts';
export { permutationTest } from './permutation-test.ts';
export { type ClusteredShare, clusteredShare, type Trials, wilsonInterval } from './share.ts';
export { type PermutationOptions, type PermutationTest, signFlipTest } from './sign-flip-test.ts';
export { groupSuperiority, pairedSuperiority, type Superiority } from './superiority.ts';
export { pairedTTest, type TTest } from './t-test.ts';
