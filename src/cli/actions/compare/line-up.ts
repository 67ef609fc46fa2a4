import { freeFactors } from '../../../analysis/compare/free-factors.ts';
import { letterOf } from '../../../analysis/compare/letter-of.ts';
import { designAt, type Level, levelAt, levelsOf } from '../../../analysis/design.ts';
import type { Language, Text } from '../../../model/text.ts';
import { printable } from '../../printable.ts';
import type { LoadedArm } from './load-arm.ts';
import type { Side } from './side.ts';
import { mismatch } from './refuse.ts';
import { otherPoints } from './refuse-other-points.ts';
import { findFactor, selectPoints } from './select-points.ts';

/** Two sides to be compared, at one level of a factor where it goes level by level. */
export interface LinedUp {
  readonly by?: { readonly path: string; readonly label: Text; readonly level: Level };
  readonly a: Side;
  readonly b: Side;
}

const TEXTS = {
  onlyFailed: {
    en: (directory: string) => `${directory}: every run that would be compared failed`,
    fr: (directory: string) => `${directory}\u00a0: toutes les simulations à comparer ont échoué`,
  },
  oneLevel: {
    en: (directory: string, path: string) =>
      `${directory} has a single level of ${path} at these points: nothing to compare`,
    fr: (directory: string, path: string) =>
      `${directory} n’a qu’un niveau de ${path} à ces points\u00a0: rien à comparer`,
  },
  noCommonLevel: {
    en: (path: string) => `There is no level of ${path} that all of them have`,
    fr: (path: string) => `Aucun niveau de ${path} n’est commun à tous`,
  },
};

/**
 * Who is compared with whom: each of the others with the first. With a factor, each directory with the first at every level that all have; or, of a
 * single directory, each level with the first.
 * @throws CommandError (3) where points do not match
 */
export function lineUp(
  arms: readonly LoadedArm[],
  by: string | undefined,
  language: Language,
): LinedUp[] {
  const sides = arms.map((arm, at): Side => {
    const { directory } = arm.results;
    const points = selectPoints(arm.runs.design, arm.selection, directory, language);
    return checked({ ...arm, letter: letterOf(at), points }, language);
  });
  if (by === undefined) return againstFirst(sides, undefined, language);
  const factors = sides.map(({ runs, results }) =>
    findFactor(runs.design, by, results.directory, language),
  );
  const [first] = sides;
  const [factor = 0] = factors;
  if (first === undefined) return [];
  const label = first.runs.design.factors[factor]?.label ?? { en: by, fr: by };
  const levels = levelsAt(first, factor);
  if (sides.length === 1) {
    if (levels.length < 2)
      throw mismatch(TEXTS.oneLevel[language](printable(first.results.directory), printable(by)));
    const ofLevels = levels.map((level, at) =>
      checked({ ...atLevel(first, factor, level), letter: letterOf(at) }, language),
    );
    return againstFirst(ofLevels, by, language);
  }
  const common = levels.filter((level) =>
    sides.every((side, at) => levelsAt(side, factors[at] ?? 0).includes(level)),
  );
  if (common.length === 0) throw mismatch(TEXTS.noCommonLevel[language](printable(by)));
  return common.flatMap((level) => {
    const there = sides.map((side, at) =>
      checked(atLevel(side, factors[at] ?? 0, level), language),
    );
    return againstFirst(there, by, language).map((one) => ({
      ...one,
      by: { path: by, label, level },
    }));
  });
}

function againstFirst(
  sides: readonly Side[],
  by: string | undefined,
  language: Language,
): LinedUp[] {
  const [first, ...others] = sides.map(pointOnce);
  if (first === undefined) return [];
  return others.map((other) => ({ a: first, b: aligned(first, other, by, language) }));
}

/** A point that a table lists twice has the same runs twice: where a side is that point alone, once is enough. */
function pointOnce(side: Side): Side {
  return freeFactors(side).length > 0 ? side : { ...side, points: side.points.slice(0, 1) };
}

/** The points of the other in the order of those of the first, each as often. @throws CommandError (3) where they are not the same */
function aligned(first: Side, other: Side, by: string | undefined, language: Language): Side {
  const [keys, found] = [first, other].map(keysOf) as [string[], string[]];
  const places = new Map<string, number[]>();
  found.forEach((key, at) => places.set(key, [...(places.get(key) ?? []), other.points[at] ?? -1]));
  const points = keys.map((key) => places.get(key)?.shift() ?? -1);
  if (points.includes(-1) || keys.length !== found.length)
    throw otherPoints(first, other, by, language);
  return { ...other, points };
}

/** What tells the points of a side apart: the values of the factors that vary within it. */
function keysOf(side: Side): string[] {
  const free = freeFactors(side).map(({ factor }) => factor);
  const paths = free.map((factor) => side.runs.design.factors[factor]?.path ?? '');
  const order = paths
    .map((_, at) => at)
    .sort((x, y) => ((paths[x] ?? '') < (paths[y] ?? '') ? -1 : 1));
  return side.points.map((point) =>
    JSON.stringify(order.map((at) => [paths[at], levelAt(side.runs.design, point, free[at] ?? 0)])),
  );
}

function atLevel(side: Side, factor: number, level: Level): Side {
  const points = side.points.filter((point) => levelAt(side.runs.design, point, factor) === level);
  return { ...side, points };
}

function levelsAt({ runs, points }: Side, factor: number): Level[] {
  return levelsOf(designAt(runs.design, points), factor);
}

/** Refuses a side of which no run came to its end. */
function checked(side: Side, language: Language): Side {
  const { runs, points, results } = side;
  const { point = [], failed = [] } = runs.table.columns;
  const wanted = new Set(points);
  for (let row = 0; row < runs.table.rows; row++)
    if (wanted.has(Number(point[row])) && failed[row] !== 1) return side;
  throw mismatch(TEXTS.onlyFailed[language](printable(results.directory)));
}
