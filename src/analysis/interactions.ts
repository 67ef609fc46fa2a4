import { type Contrast, pointsAt, sidesOf } from './contrasts.ts';
import { bundleFactors, type Design } from './design.ts';
import { type Difference, pairedDifference } from './statistics/difference.ts';
import { commonReplicates, type Runs, valuesByPoint } from './runs.ts';
import { meanOf } from './statistics/mean-interval.ts';

/** Two changes, and the four points of the sweep at which each can be seen without and with the other. */
export interface Crossing {
  /** What is changed, and what this change may depend on. */
  readonly change: Contrast;
  readonly where: Contrast;
  /** Points: neither changed, the first, the second, both. */
  readonly corners: readonly [number, number, number, number];
}

/** By how much the effect of one change differs with the other: the difference of two differences. */
export interface Interaction extends Difference {
  readonly crossing: Crossing;
  readonly metric: string;
  /** What the change does on either side of the other, over the same runs. */
  readonly effects: readonly [without: number, withIt: number];
  /** How many interactions were looked at together: the interval allows for all of them. */
  readonly comparisons: number;
  /** Of the runs at the corners, how many there are, and in how many the metric could not be measured. */
  readonly runs: number;
  readonly missing: number;
}

/**
 * The interaction of the two factors of a sweep in each metric; none where the sweep varies one
 * factor or more than two, or where points of the four corners were not run.
 *
 * Corners are the lowest and the highest value of each factor, as for effects: whoever doubts the
 * sentence finds its four means in the corners of the table. Runs of one replicate share their luck
 * at all four, so that each replicate gives one difference of differences. The intervals are
 * Bonferroni's, as those of effects are, over all interactions looked at.
 * @param lookedAt how many metrics are looked at together, where these are only some of them
 */
export function interactionsOf(
  runs: Runs,
  metrics: readonly string[],
  lookedAt = metrics.length,
): Interaction[] {
  const crossings = crossingsOf(runs.design);
  const comparisons = crossings.length * lookedAt;
  return metrics.flatMap((metric) => {
    const values = valuesByPoint(runs, metric);
    return crossings.map((crossing): Interaction => {
      const all = commonReplicates(values, crossing.corners);
      const replicates = all[0]?.length ?? 0;
      const [neither = [], first = [], second = [], both = []] = all;
      const without: number[] = [];
      const withIt: number[] = [];
      let scale = 0;
      for (let replicate = 0; replicate < replicates; replicate++) {
        const four = [neither, first, second, both].map(
          (corner) => corner[replicate] ?? Number.NaN,
        );
        const [n = 0, f = 0, s = 0, b = 0] = four;
        // All four or none: else the two effects would be told of different luck.
        const isWhole = four.every(Number.isFinite);
        without.push(isWhole ? f - n : Number.NaN);
        withIt.push(isWhole ? b - s : Number.NaN);
        if (isWhole) scale = Math.max(scale, ...four.map(Math.abs));
      }
      const differences = withIt.map((effect, i) => effect - (without[i] ?? Number.NaN));
      return {
        crossing,
        metric,
        effects: [meanOf(without), meanOf(withIt)],
        comparisons,
        runs: 4 * replicates,
        missing: all.flatMap((corner) => Array.from(corner)).filter(Number.isNaN).length,
        ...pairedDifference(differences, 0.05 / comparisons, scale),
      };
    });
  });
}

function crossingsOf(design: Design): Crossing[] {
  const [first, second, ...others] = bundleFactors(design);
  if (first === undefined || second === undefined || others.length > 0) return [];
  return sidesOf(design, first).flatMap(([from, to]) =>
    sidesOf(design, second).flatMap(([low, high]): Crossing[] => {
      const at = [
        [from, low],
        [to, low],
        [from, high],
        [to, high],
      ].map(
        ([one, other]) =>
          pointsAt(design, [...first, ...second], [...(one ?? []), ...(other ?? [])])[0],
      );
      const [neither, changed, moved, both] = at;
      if (neither === undefined || changed === undefined) return [];
      if (moved === undefined || both === undefined) return [];
      return [
        {
          change: {
            factors: first,
            from,
            to,
            comparison: pairs([neither, changed], [moved, both]),
          },
          where: {
            factors: second,
            from: low,
            to: high,
            comparison: pairs([neither, moved], [changed, both]),
          },
          corners: [neither, changed, moved, both],
        },
      ];
    }),
  );
}

function pairs(...compared: (readonly [number, number])[]): Contrast['comparison'] {
  return { kind: 'pairs', pairs: compared };
}
