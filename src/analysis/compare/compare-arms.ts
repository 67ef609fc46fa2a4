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
  const found = pairs.map(([a, b]) =>
    metrics.map((metric) =>
      compareMetric(metric, sidesOf(a, b, metric.name), isPaired(a, b), ERROR / comparisons),
    ),
  );
  const adjusted = holm(found.flat().map(({ p }) => p));
  return found.map((ofPair, pair) =>
    ofPair.map((one, at) => {
      const pAdjusted = adjusted[pair * metrics.length + at] ?? Number.NaN;
      return { ...one, pAdjusted, comparisons, verdict: verdictOf(one, pAdjusted) };
    }),
  );
}

function verdictOf({ low, high, equivalence }: MetricDifference, pAdjusted: number): Verdict {
  if (pAdjusted < ERROR && low > 0) return 'higher';
  if (pAdjusted < ERROR && high < 0) return 'lower';
  return equivalence?.isEquivalent === true ? 'equivalent' : 'noClearDifference';
}
