import { designAt, type Level, levelsOf } from '../design.ts';
import type { Runs } from '../runs.ts';

/** Some points of a sweep. */
export interface PointsOfSweep {
  readonly runs: Pick<Runs, 'design'>;
  /** Their numbers in the design. */
  readonly points: readonly number[];
}

/** The factors that vary among some points of a sweep, each with its values there. */
export function freeFactors({
  runs,
  points,
}: PointsOfSweep): { readonly factor: number; readonly levels: Level[] }[] {
  const design = designAt(runs.design, points);
  return design.factors.flatMap((_, factor) => {
    const levels = levelsOf(design, factor);
    return levels.length > 1 ? [{ factor, levels }] : [];
  });
}
