import { type Design, type Level, levelAt, levelsOf } from '../../../analysis/design.ts';
import { nearestName } from '../../../experiment/scenario/nearest.ts';
import type { Language } from '../../../model/text.ts';
import { CommandError } from '../../command-error.ts';
import { EXIT } from '../../exit-codes.ts';
import { printable } from '../../printable.ts';
import type { Setting } from './parse-arm.ts';
import { mismatch } from './refuse.ts';

/** Longer lists are cut. */
const MOST_LISTED = 12;

const TEXTS = {
  noFactor: {
    en: (directory: string, path: string, factors: string, nearest: string) =>
      `${directory} does not vary ${path}; it varies ${factors || 'nothing'}${nearest && `. Did you mean ${nearest}?`}`,
    fr: (directory: string, path: string, factors: string, nearest: string) =>
      `${directory} ne fait pas varier ${path}\u00a0; il fait varier ${factors || 'rien'}${nearest && `. Vouliez-vous dire ${nearest}\u00a0?`}`,
  },
  noLevel: {
    en: (directory: string, asked: string, levels: string, nearest: string) =>
      `${directory} has no point with ${asked}; there are ${levels}${nearest && `. The nearest is ${nearest}`}`,
    fr: (directory: string, asked: string, levels: string, nearest: string) =>
      `${directory} n’a pas de point où ${asked}\u00a0; il y a ${levels}${nearest && `. Le plus proche est ${nearest}`}`,
  },
  twice: {
    en: (path: string) => `${path} is given two values: a side has one for each factor`,
    fr: (path: string) => `${path} a deux valeurs\u00a0: un côté en a une par facteur`,
  },
  noPoint: {
    en: (directory: string, asked: string, nearest: string) =>
      `${directory} has no point with ${asked} together. The nearest is ${nearest}`,
    fr: (directory: string, asked: string, nearest: string) =>
      `${directory} n’a pas de point qui réunisse ${asked}. Le plus proche est ${nearest}`,
  },
};

/** The points of a design at which factors have the values asked for; all points where nothing is asked. @throws CommandError (3) naming what is nearest */
export function selectPoints(
  design: Design,
  selection: readonly Setting[],
  directory: string,
  language: Language,
): number[] {
  const all = design.points.map((_, point) => point);
  const paths = selection.map(({ path }) => path);
  const twice = paths.find((path, at) => paths.indexOf(path) < at);
  if (twice !== undefined)
    throw new CommandError(EXIT.usage, TEXTS.twice[language](printable(twice)));
  const wanted = selection.map(({ path, source }) => {
    const factor = findFactor(design, path, directory, language);
    const levels = levelsOf(design, factor);
    const level = levels.find((one) => isMeant(one, source));
    if (level !== undefined) return { factor, level };
    const listed = levels.slice(0, MOST_LISTED).map(writeSource);
    if (levels.length > MOST_LISTED) listed.push('…');
    throw mismatch(
      TEXTS.noLevel[language](
        printable(directory),
        printable(`${path}=${source}`),
        printable(listed.join(', ')),
        printable(nearestLevel(levels, source, language)),
      ),
    );
  });
  const found = all.filter((point) =>
    wanted.every(({ factor, level }) => levelAt(design, point, factor) === level),
  );
  if (found.length > 0) return found;
  const asked = selection.map(({ path, source }) => `${path}=${source}`).join(',');
  const nearest = nearestPoint(design, wanted).map(
    (level, at) => `${selection[at]?.path}=${writeSource(level)}`,
  );
  throw mismatch(
    TEXTS.noPoint[language](printable(directory), printable(asked), printable(nearest.join(','))),
  );
}

/** The number of the factor with that path. @throws CommandError (3) */
export function findFactor(
  { factors }: Design,
  path: string,
  directory: string,
  language: Language,
): number {
  const found = factors.findIndex((factor) => factor.path === path);
  if (found >= 0) return found;
  const paths = factors.map((factor) => factor.path);
  throw mismatch(
    TEXTS.noFactor[language](
      printable(directory),
      printable(path) || '""',
      printable(paths.join(', ')),
      printable(nearestName(path, paths) ?? ''),
    ),
  );
}

/** A level as it is typed: without the last digits, where rounding sits. */
export function writeSource(level: Level): string {
  return String(typeof level === 'number' ? Number(level.toPrecision(12)) : level);
}

function isMeant(level: Level, source: string): boolean {
  if (typeof level !== 'number') return writeSource(level) === source;
  const asked = source === '' ? Number.NaN : Number(source);
  // Levels of a range carry rounding.
  return Math.abs(level - asked) <= 1e-9 * Math.max(1, Math.abs(level));
}

/** The level that is nearest, or both where two are as near. */
function nearestLevel(levels: readonly Level[], source: string, language: Language): string {
  const asked = Number(source);
  const numbers = levels.filter((level) => typeof level === 'number');
  if (numbers.length === 0 || source === '' || !Number.isFinite(asked))
    return nearestName(source, levels.map(writeSource)) ?? '';
  const away = (level: number) => Math.abs(level - asked);
  const least = Math.min(...numbers.map(away));
  // Levels of a range carry rounding.
  const isNearest = (level: number) => away(level) - least <= 1e-9 * Math.max(1, Math.abs(level));
  const or = { en: ' or ', fr: ' ou ' }[language];
  return numbers.filter(isNearest).map(writeSource).join(or);
}

/** The levels, at the point that differs least: numbers in units of what the factor covers, anything else by one. */
function nearestPoint(
  design: Design,
  wanted: readonly { readonly factor: number; readonly level: Level }[],
): Level[] {
  const spans = wanted.map(({ factor }) => {
    const levels = levelsOf(design, factor);
    const [first, last] = [levels[0], levels.at(-1)];
    return typeof first === 'number' && typeof last === 'number' ? last - first || 1 : 1;
  });
  const away = (point: number) =>
    wanted.reduce((sum, { factor, level }, at) => {
      const found = levelAt(design, point, factor);
      if (typeof found === 'number' && typeof level === 'number')
        return sum + Math.abs(found - level) / (spans[at] ?? 1);
      return sum + Number(found !== level);
    }, 0);
  const nearest = design.points.reduce(
    (best, _, point) => (away(point) < away(best) ? point : best),
    0,
  );
  return wanted.map(({ factor }) => levelAt(design, nearest, factor));
}
