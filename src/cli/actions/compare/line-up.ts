import { designAt, freeFactors } from '../../../analysis/compare/free-factors.ts';
import { letterOf } from '../../../analysis/compare/letter-of.ts';
import { type Level, levelAt, levelsOf } from '../../../analysis/design.ts';
import type { Language, Text } from '../../../model/text.ts';
import { writeCount } from '../../numbers.ts';
import { printable } from '../../printable.ts';
import { commandLine } from '../../program.ts';
import type { LoadedArm } from './load-arm.ts';
import { mismatch } from './refuse.ts';
import { findFactor, selectPoints, writeSource } from './select-points.ts';

/** One side: some points of a directory of results. */
export interface Side extends LoadedArm {
  /** A, B, C … */
  readonly letter: string;
  readonly points: readonly number[];
}

/** Two sides to be compared, at one level of a factor where it goes level by level. */
export interface LinedUp {
  readonly by?: { readonly path: string; readonly label: Text; readonly level: Level };
  readonly a: Side;
  readonly b: Side;
}

const TEXTS = {
  otherPoints: {
    en: (a: string, b: string, orBy: string, example: string) =>
      `${a}; ${b}. A mean over different points would mix what is compared with what is averaged over. Choose the same points on both sides${orBy}, for instance ${example}`,
    fr: (a: string, b: string, orBy: string, example: string) =>
      `${a}\u00a0; ${b}. Une moyenne sur des points différents mêlerait ce qui est comparé et ce dont on fait la moyenne. Choisissez les mêmes points des deux côtés${orBy}, par exemple ${example}`,
  },
  levelByLevel: {
    en: ', or go level by level with --by',
    fr: ', ou procédez niveau par niveau avec --by',
  },
  covers: {
    en: (side: string, points: number, factors: string) =>
      `${side} covers ${writeCount(points, 'point', 'points', 'en')}${factors && ` (${factors})`}`,
    fr: (side: string, points: number, factors: string) =>
      `${side} couvre ${writeCount(points, 'point', 'points', 'fr')}${factors && ` (${factors})`}`,
  },
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

function otherPoints(first: Side, other: Side, by: string | undefined, language: Language) {
  const tell = (side: Side) => {
    const free = freeFactors(side);
    const paths = free.map(({ factor }) => side.runs.design.factors[factor]?.path ?? '');
    return TEXTS.covers[language](
      `${side.letter}, ${printable(side.results.directory)},`,
      side.points.length,
      printable(paths.join(', ')),
    );
  };
  // Levels of one directory, or a point of each of two.
  const isOne = by !== undefined && first.results.directory === other.results.directory;
  const example = isOne
    ? commandLine('compare', oneOf(first.points.length > 1 ? first : other, by), '--by', by)
    : commandLine('compare', oneOf(first), oneOf(other, undefined, first));
  const orBy = by === undefined ? TEXTS.levelByLevel[language] : '';
  const sides = [tell(first), tell(other)] as const;
  return mismatch(TEXTS.otherPoints[language](...sides, orBy, printable(example)));
}

/**
 * One point of a side as an argument; not every combination of levels need be one.
 * @param by a factor whose levels stay
 * @param like the side whose first point it shall resemble as far as it can, without being it
 */
function oneOf(side: Side, by?: string, like?: Side): string {
  const { directory } = side.results;
  const wanted = new Map(like && settingsOf(like, like.points[0]));
  const isItself = (point: number) =>
    like?.results.directory === directory && like.points[0] === point;
  const likeness = (point: number) =>
    settingsOf(side, point).filter(([path, level]) => wanted.get(path) === level).length;
  const [point] = side.points
    .filter((one) => !isItself(one))
    .sort((one, another) => likeness(another) - likeness(one));
  const settings = settingsOf(side, point)
    .filter(([path]) => path !== by)
    .map(([path, level]) => `${path}=${writeSource(level)}`);
  return settings.length === 0 ? directory : `${directory}@${settings.join(',')}`;
}

function settingsOf({ runs: { design } }: Side, point = 0): (readonly [string, Level])[] {
  return design.factors.map(({ path }, factor) => [path, levelAt(design, point, factor)]);
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
