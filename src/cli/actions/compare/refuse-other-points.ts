import { freeFactors } from '../../../analysis/compare/free-factors.ts';
import { isDrawn, type Level, levelAt } from '../../../analysis/design.ts';
import type { Language } from '../../../model/text.ts';
import type { CommandError } from '../../command-error.ts';
import { writeCount } from '../../numbers.ts';
import { printable } from '../../printable.ts';
import { commandLine } from '../../program.ts';
import { mismatch } from './refuse.ts';
import { writeSource } from './select-points.ts';
import type { Side } from './side.ts';

const TEXTS = {
  otherPoints: {
    en: (sides: string, remedy: string) =>
      `${sides}. A mean over different points would mix what is compared with what is averaged over. ${remedy}`,
    fr: (sides: string, remedy: string) =>
      `${sides}. Une moyenne sur des points différents mêlerait ce qui est comparé et ce dont on fait la moyenne. ${remedy}`,
  },
  choose: {
    en: (orBy: string, example: string) =>
      `Choose the same points on both sides${orBy}, for instance ${example}`,
    fr: (orBy: string, example: string) =>
      `Choisissez les mêmes points des deux côtés${orBy}, par exemple ${example}`,
  },
  drawn: {
    en: (report: string) =>
      `These points were drawn, and none of one side has a partner on the other that is equal in everything else. What each factor does among drawn points is told by ${report}; a comparison needs a sweep whose points have partners, such as the design grid`,
    fr: (report: string) =>
      `Ces points ont été tirés, et aucun n’a de l’autre côté un pendant qui lui soit égal par ailleurs. Ce que fait chaque facteur parmi des points tirés se lit par ${report}\u00a0; une comparaison demande un balayage dont les points ont un pendant, comme le plan grid`,
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
};

/** Why two sides cannot be compared that do not have the same points, and what to ask instead. */
export function otherPoints(
  first: Side,
  other: Side,
  by: string | undefined,
  language: Language,
): CommandError {
  const sides = [first, other].map((side) => tell(side, language)).join(JOIN[language]);
  const [one] = partnersOf(first, other);
  if (one === undefined && isDrawn(first.runs.design) && isDrawn(other.runs.design)) {
    const report = commandLine('report', first.results.directory);
    return mismatch(TEXTS.otherPoints[language](sides, TEXTS.drawn[language](printable(report))));
  }
  // Levels of one directory, or a point of each of two.
  const isOne = by !== undefined && first.results.directory === other.results.directory;
  const alone = one === undefined ? (first.points.length > 1 ? first : other) : first;
  const example = isOne
    ? commandLine('compare', oneOf(alone, { by, point: one }), '--by', by)
    : commandLine('compare', oneOf(first), oneOf(other, { like: first }));
  const orBy = by === undefined ? TEXTS.levelByLevel[language] : '';
  return mismatch(
    TEXTS.otherPoints[language](sides, TEXTS.choose[language](orBy, printable(example))),
  );
}

const JOIN: Record<Language, string> = { en: '; ', fr: '\u00a0; ' };

function tell(side: Side, language: Language): string {
  const free = freeFactors(side);
  const paths = free.map(({ factor }) => side.runs.design.factors[factor]?.path ?? '');
  return TEXTS.covers[language](
    `${side.letter}, ${printable(side.results.directory)},`,
    side.points.length,
    printable(paths.join(', ')),
  );
}

/** Points of the first for which the other has one that is equal in all that varies within either side. */
function partnersOf(first: Side, other: Side): number[] {
  const free = new Set(
    [first, other].flatMap((side) =>
      freeFactors(side).map(({ factor }) => side.runs.design.factors[factor]?.path ?? ''),
    ),
  );
  const keyOf = (side: Side, point: number) =>
    JSON.stringify(
      settingsOf(side, point)
        .filter(([path]) => free.has(path))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const found = new Set(other.points.map((point) => keyOf(other, point)));
  return first.points.filter((point) => found.has(keyOf(first, point)));
}

/**
 * One point of a side as an argument; not every combination of levels need be one.
 * @param by a factor whose levels stay
 * @param like the side whose first point it shall resemble as far as it can, without being it
 */
function oneOf(
  side: Side,
  { by, like, point: given }: { by?: string; like?: Side; point?: number | undefined } = {},
): string {
  const { directory } = side.results;
  const wanted = new Map(like && settingsOf(like, like.points[0]));
  const isItself = (point: number) =>
    like?.results.directory === directory && like.points[0] === point;
  const likeness = (point: number) =>
    settingsOf(side, point).filter(([path, level]) => wanted.get(path) === level).length;
  const [likest] = side.points
    .filter((one) => !isItself(one))
    .sort((one, another) => likeness(another) - likeness(one));
  const settings = settingsOf(side, given ?? likest)
    .filter(([path]) => path !== by)
    .map(([path, level]) => `${path}=${writeSource(level)}`);
  return settings.length === 0 ? directory : `${directory}@${settings.join(',')}`;
}

function settingsOf({ runs: { design } }: Side, point = 0): (readonly [string, Level])[] {
  return design.factors.map(({ path }, factor) => [path, levelAt(design, point, factor)]);
}
