import { type Contrast, contrastsOf } from './contrasts.ts';
import { type Difference, pairedDifference, welchDifference } from './statistics/difference.ts';
import { meanOf } from './statistics/mean-interval.ts';
import { commonReplicates, type Runs, valuesByPoint } from './runs.ts';

/** What a change of a factor changed in a metric. */
export interface Effect extends Difference {
  readonly contrast: Contrast;
  readonly metric: string;
  /** How many effects were looked at together: the interval allows for all of them. */
  readonly comparisons: number;
  /** Of the runs compared, how many there are, and in how many the metric could not be measured. */
  readonly runs: number;
  readonly missing: number;
}

/**
 * The effect of every factor on every metric given, each with an interval that holds for all of them together (95%).
 * @param lookedAt how many metrics are looked at together, where these are only some of them
 *
 * Whoever looks at 2 factors × 9 metrics and reports the largest of 18 differences finds one "significant" at 5% in more than half of all sweeps
 * without any effect. So the intervals are Bonferroni's, with error 0.05 / 18. Holm's procedure finds a little more, but it has no intervals that go
 * with it, and a verdict has to agree with the interval printed beside it.
 */
export function effectsOf(
  runs: Runs,
  metrics: readonly string[],
  lookedAt = metrics.length,
): Effect[] {
  const contrasts = contrastsOf(runs.design);
  const comparisons = contrasts.length * lookedAt;
  return metrics.flatMap((metric) => {
    const values = valuesByPoint(runs, metric);
    return contrasts.map((contrast) => {
      const compared = comparedIn(contrast, values);
      const missing = compared.reduce((sum, own) => sum + own.filter(Number.isNaN).length, 0);
      const difference = differenceOf(contrast, values, 0.05 / comparisons);
      return {
        contrast,
        metric,
        comparisons,
        runs: compared.reduce((sum, { length }) => sum + length, 0),
        missing,
        ...difference,
      };
    });
  });
}

/** What is compared of each point: in pairs the replicates that all points have. */
function comparedIn(contrast: Contrast, values: readonly Float64Array[]): Float64Array[] {
  const points = pointsOf(contrast);
  return contrast.comparison.kind === 'pairs'
    ? commonReplicates(values, points)
    : points.map((point) => values[point] ?? new Float64Array());
}

function pointsOf({ comparison }: Contrast): number[] {
  return [
    ...new Set(
      comparison.kind === 'pairs'
        ? comparison.pairs.flat()
        : [...comparison.low, ...comparison.high],
    ),
  ];
}

function differenceOf(
  contrast: Contrast,
  values: readonly Float64Array[],
  error: number,
): Difference {
  const { comparison } = contrast;
  if (comparison.kind === 'groups') {
    const means = (points: readonly number[]) => points.map((point) => meanOf(values[point] ?? []));
    return welchDifference(means(comparison.low), means(comparison.high), error);
  }
  const replicates = comparedIn(contrast, values)[0]?.length ?? 0;
  let scale = 0;
  const differences: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate++) {
    const found: number[] = [];
    for (const [from, to] of comparison.pairs) {
      const [low, high] = [
        values[from]?.[replicate] ?? Number.NaN,
        values[to]?.[replicate] ?? Number.NaN,
      ];
      if (!Number.isFinite(high - low)) continue;
      found.push(high - low);
      scale = Math.max(scale, Math.abs(low), Math.abs(high));
    }
    // Runs of one replicate share their luck: together they are one observation.
    differences.push(meanOf(found));
  }
  return pairedDifference(differences, error, scale);
}
