import type { MetricInfo } from '../metric-info.ts';
import { holm } from '../statistics/index.ts';
import { type Arm, isPaired, sidesOf } from './arm.ts';
import { compareMetric, type MetricDifference } from './compare-metric.ts';

/** Two-sided error of all comparisons together. */
const ERROR = 0.05;

/**
 * What may be said of b against a. `higher` and `lower`: the interval excludes zero and the adjusted p is below 0.05, however small the difference
 * (`equivalence` says whether it matters). `equivalent`: no clear difference, and none that would matter. `noClearDifference`: neither.
 */
export type Verdict = 'higher' | 'lower' | 'equivalent' | 'noClearDifference';

export interface MetricComparison extends MetricDifference {
  /** Holm's, for all metrics of all pairs of arms that are looked at together. */
  readonly pAdjusted: number;
  /** How many these are. */
  readonly comparisons: number;
  readonly verdict: Verdict;
}

/** Every metric of every pair of arms. All are adjusted for each other: [pair][metric]. */
export function compareArms(
  pairs: readonly (readonly [Arm, Arm])[],
  metrics: readonly MetricInfo[],
): MetricComparison[][] {
  const comparisons = pairs.length * metrics.length;
  return adjustTogether(
    pairs.map((pair) => metrics.map((metric) => compareOne(pair, metric, comparisons))),
  );
}

/**
 * One metric of one pair of arms, for those who do not have all metrics in memory at the same time.
 * @param comparisons how many will be looked at together
 */
export function compareOne(
  [a, b]: readonly [Arm, Arm],
  metric: MetricInfo,
  comparisons: number,
): MetricDifference {
  return compareMetric(metric, sidesOf(a, b, metric.name), isPaired(a, b), ERROR / comparisons);
}

/** Adjusts differences that are looked at together for each other: [pair][metric]. */
export function adjustTogether(
  found: readonly (readonly MetricDifference[])[],
): MetricComparison[][] {
  const adjusted = holm(found.flat().map(({ p }) => p));
  const comparisons = adjusted.length;
  let at = 0;
  return found.map((ofPair) =>
    ofPair.map((one) => {
      const pAdjusted = adjusted[at++] ?? Number.NaN;
      return { ...one, pAdjusted, comparisons, verdict: verdictOf(one, pAdjusted) };
    }),
  );
}

function verdictOf({ low, high, equivalence }: MetricDifference, pAdjusted: number): Verdict {
  if (pAdjusted < ERROR && low > 0) return 'higher';
  if (pAdjusted < ERROR && high < 0) return 'lower';
  return equivalence?.isEquivalent === true ? 'equivalent' : 'noClearDifference';
}
