import { sampleCorrelation } from 'simple-statistics';
import { holm } from '../statistics/holm.ts';
import { wilsonInterval } from '../statistics/share.ts';
import { twoSidedP } from '../statistics/student-t.ts';
import type { FreeParameter } from './free-parameters.ts';

/** Whether a finding held at the points of a design. */
export interface ReachOfFinding {
  readonly finding: string;
  readonly points: number;
  /** Points at which it holds, fails, or cannot be decided with the replicates tried. */
  readonly holds: number;
  readonly fails: number;
  readonly undecided: number;
  /** Share of all points at which it holds, with its 95% interval (Wilson). */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Parameters that matter most to whether it holds; those with adjusted p below 0.05, at most three. */
  readonly breakers: readonly Breaker[];
}

/** How a parameter decides whether a finding holds. */
export interface Breaker {
  readonly path: string;
  /** Correlation of the parameter with holding (point-biserial): below 0, high values break it. */
  readonly correlation: number;
  /** Share of points at which the finding holds, in the lowest and the highest third of the range. */
  readonly lowThird: number;
  readonly highThird: number;
  /** Adjusted for all parameters (Holm). */
  readonly p: number;
}

const MOST_BREAKERS = 3;

/**
 * @param verdicts of one finding, point by point
 * @param columns values of each parameter, point by point
 */
export function summariseReach(
  finding: string,
  verdicts: readonly string[],
  parameters: readonly FreeParameter[],
  columns: readonly ArrayLike<number>[],
): ReachOfFinding {
  const points = verdicts.length;
  const countOf = (verdict: string) => verdicts.filter((found) => found === verdict).length;
  const holds = countOf('holds');
  const isHeld = verdicts.map((verdict) => (verdict === 'holds' ? 1 : 0));
  return {
    finding,
    points,
    holds,
    fails: countOf('fails'),
    undecided: countOf('undecided'),
    share: holds / points,
    ...wilsonInterval(holds, points),
    breakers: breakersOf(isHeld, parameters, columns),
  };
}

function breakersOf(
  isHeld: readonly number[],
  parameters: readonly FreeParameter[],
  columns: readonly ArrayLike<number>[],
): Breaker[] {
  const n = isHeld.length;
  const correlations = columns.map((values) => correlation(Array.from(values), isHeld));
  const least = leastP(n, isHeld.filter((held) => held === 1).length);
  const adjusted = holm(
    correlations.map((r) =>
      Math.max(least, twoSidedP(r * Math.sqrt((n - 2) / (1 - r * r)), n - 2)),
    ),
  );
  return parameters
    .map(({ path, from, to }, k): Breaker => {
      const values = columns[k] ?? [];
      const third = (to - from) / 3;
      const shareWhere = (isIn: (value: number) => boolean): number => {
        const chosen = isHeld.filter((_, point) => isIn(values[point] ?? NaN));
        return chosen.reduce((sum, held) => sum + held, 0) / chosen.length;
      };
      return {
        path,
        correlation: correlations[k] ?? NaN,
        lowThird: shareWhere((value) => value <= from + third),
        highThird: shareWhere((value) => value >= to - third),
        p: adjusted[k] ?? NaN,
      };
    })
    .filter(({ p }) => p < 0.05)
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
    .slice(0, MOST_BREAKERS);
}

/**
 * The chance that all points at which a finding holds lie at one end of a parameter: 2 in as many
 * ways as there are to choose them. No p is below it; with few points, Student's t would go far below.
 */
function leastP(points: number, holds: number): number {
  const fewer = Math.min(holds, points - holds);
  let chance = 2;
  for (let k = 1; k <= fewer; k++) chance *= k / (points - fewer + k);
  return Math.min(1, chance);
}

/** NaN where one of the two never changes. */
function correlation(values: number[], isHeld: readonly number[]): number {
  const changes = (column: readonly number[]) => column.some((value) => value !== column[0]);
  return changes(values) && changes(isHeld) ? sampleCorrelation(values, [...isHeld]) : NaN;
}
