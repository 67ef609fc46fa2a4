/**
 * The statistics of the findings and of comparisons, for Node and for a page. Until they use all of it, knip.json names this file as an entry.
 */
export { type BinomialTest, binomialTest } from './binomial-test.ts';
export { changeOfCoefficient, type CoefficientChange } from './change-of-coefficient.ts';
export { type ChoiceRows, conditionalLogit } from './conditional-logit.ts';
export {
  type BandPoint,
  type ConfidenceBand,
  confidenceBand,
  groupBand,
} from './confidence-band.ts';
export { coxRegression, hazardRatio, type SurvivalRows } from './cox-regression.ts';
export {
  type BootstrapInterval,
  type BootstrapOptions,
  bootstrapInterval,
  clusterBootstrapInterval,
} from './bootstrap-interval.ts';
export { detectableShare } from './detectable-share.ts';
export { type Difference, pairedDifference, welchDifference } from './difference.ts';
export { type GroupEffect, groupEffect, type PairedEffect, pairedEffect } from './effect-size.ts';
export { type Equivalence, equivalence, groupEquivalence } from './equivalence.ts';
export { fixedEffectsRegression, type PanelRows } from './fixed-effects-regression.ts';
export { holm } from './holm.ts';
export {
  type Durations,
  kaplanMeier,
  type SurvivalCurve,
  type SurvivalStep,
} from './kaplan-meier.ts';
export { type LogRank, logRank } from './log-rank.ts';
export { type LogisticRows, logisticRegression } from './logistic-regression.ts';
export { type MeanInterval, meanInterval, meanOf } from './mean-interval.ts';
export { type OddsRows, oddsRatio } from './odds-ratio.ts';
export { type PairedDifferences, pairedDifferences } from './paired-differences.ts';
export { pairingGain } from './pairing-gain.ts';
export { permutationTest } from './permutation-test.ts';
export type { Ratio } from './ratio.ts';
export type { Coefficient, Inestimable, Regression } from './regression.ts';
export { type ClusteredShare, clusteredShare, type Trials, wilsonInterval } from './share.ts';
export { type PermutationOptions, type PermutationTest, signFlipTest } from './sign-flip-test.ts';
export { type PlannedTest, replicatesNeeded, smallestDetectable } from './smallest-detectable.ts';
export { standardise } from './standardise.ts';
export { groupSuperiority, pairedSuperiority, type Superiority } from './superiority.ts';
export { pairedTTest, type TTest } from './t-test.ts';
export { groupShare, linearShare, type VarianceShare } from './variance-share.ts';
