import type { MetricInfo } from '../metric-info.ts';
import {
  type Equivalence,
  equivalence,
  groupEffect,
  groupEquivalence,
  groupSuperiority,
  type MeanInterval,
  meanInterval,
  pairedDifferences,
  pairedEffect,
  pairedSuperiority,
  pairingGain,
  permutationTest,
  signFlipTest,
  smallestDetectable,
  welchDifference,
} from '../statistics/index.ts';
import type { Sides } from './arm.ts';
import { pairedInterval } from './paired-interval.ts';

/** What the runs say of the difference b − a in one metric, before others are looked at as well. */
export interface MetricDifference {
  readonly metric: MetricInfo;
  readonly isPaired: boolean;
  /** Of a and of b, with t intervals. Where paired, over the pairs: their difference is `difference`. */
  readonly means: readonly [MeanInterval, MeanInterval];
  /** What these are means of: where paired, pair by pair. */
  readonly values: readonly [readonly number[], readonly number[]];
  /** Independent units: pairs, or the runs of both sides. */
  readonly n: number;
  /** Runs or pairs that could not be measured. */
  readonly missing: number;
  /** b − a, with its 95% interval: BCa bootstrap of pairs, Student's t for fewer than six; Welch's where unpaired. NaN where n is too small. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly method: 'bca' | 't' | 'point' | 'welch' | 'none';
  /** dz of pairs, d of groups: the difference in units of the scatter of differences, or within groups. */
  readonly standardised: number;
  /** Probability that b exceeds a, ties counting half. */
  readonly superiority: number;
  /** Of no difference, two-sided, by permutation. */
  readonly p: number;
  /** Against the margin declared with the metric; absent with fewer than two units on a side. */
  readonly equivalence?: Equivalence;
  /** How many times as many runs would have been needed without pairs; NaN where unpaired. */
  readonly pairingGain: number;
  /** The smallest true difference that so many runs find with 80% probability, at the level that is left when all comparisons are allowed for. */
  readonly detectable: number;
}

/** @param level two-sided error of a single comparison, for `detectable` */
export function compareMetric(
  metric: MetricInfo,
  sides: Sides,
  isPaired: boolean,
  level: number,
): MetricDifference {
  return isPaired ? comparePairs(metric, sides, level) : compareGroups(metric, sides, level);
}

function comparePairs(metric: MetricInfo, sides: Sides, level: number): MetricDifference {
  const complete = Array.from(sides.a, (_, at) => at).filter((at) =>
    Number.isFinite((sides.a[at] ?? Number.NaN) - (sides.b[at] ?? Number.NaN)),
  );
  const [a, b] = [sides.a, sides.b].map((side) => complete.map((at) => side[at] ?? Number.NaN)) as [
    number[],
    number[],
  ];
  const { differences } = pairedDifferences(a, b);
  const seed = `compare ${metric.name}`;
  const { estimate, low, high, method } = pairedInterval(differences, metric.name);
  const { dz, sd } = pairedEffect(differences);
  const n = differences.length;
  return {
    metric,
    isPaired: true,
    means: [meanInterval(a), meanInterval(b)],
    values: [a, b],
    n,
    missing: sides.missing,
    difference: estimate,
    low,
    high,
    method,
    standardised: dz,
    superiority: pairedSuperiority(differences).probability,
    p: signFlipTest(differences, { seed }).p,
    ...(n > 1 && metric.margin > 0 && { equivalence: equivalence(differences, metric.margin) }),
    pairingGain: pairingGain(a, b),
    detectable: smallestDetectable(n, { design: 'paired', sd, level }),
  };
}

function compareGroups(metric: MetricInfo, sides: Sides, level: number): MetricDifference {
  const [a, b] = [sides.a, sides.b].map((side) => side.filter(Number.isFinite)) as [
    Float64Array,
    Float64Array,
  ];
  const { n, mean, low, high } = welchDifference(Array.from(a), Array.from(b), 0.05);
  const hasScatter = Math.min(a.length, b.length) > 1;
  const { d, sd } = groupEffect(a, b);
  // As many in each group as would be as good as these two: their harmonic mean.
  const ofEach = Math.floor((2 * a.length * b.length) / (a.length + b.length));
  const seed = `compare ${metric.name}`;
  return {
    metric,
    isPaired: false,
    means: [meanInterval(a), meanInterval(b)],
    values: [Array.from(a), Array.from(b)],
    n,
    missing: sides.missing,
    difference: hasScatter ? mean : meanInterval(b).mean - meanInterval(a).mean,
    low,
    high,
    method: hasScatter ? 'welch' : 'none',
    standardised: d,
    superiority: groupSuperiority(a, b).probability,
    p: permutationTest(a, b, { seed }).p,
    ...(hasScatter && metric.margin > 0 && { equivalence: groupEquivalence(a, b, metric.margin) }),
    pairingGain: Number.NaN,
    detectable: smallestDetectable(ofEach, { design: 'groups', sd, level }),
  };
}
