import type { Language, Text } from '../../model/text.ts';
import { levelAt } from '../design.ts';
import { typesetEach } from '../typeset.ts';
import { writeLevel } from '../write-number.ts';
import { freeFactors, type PointsOfSweep } from './free-factors.ts';

/** A side of a comparison, as far as its name goes. */
export interface NameableSide extends PointsOfSweep {
  readonly letter: string;
  readonly scenario: { readonly title: Text };
  readonly results: { readonly directory: string };
}

/**
 * A short name for each side, that says what sets it apart from the others: the title of its scenario, the values of its factors, or both; where
 * neither does, its settings, or else the folder of its results. By letter; a side that stands at several levels of a factor has one name.
 * @param settings what else tells sides apart, by letter
 */
export function nameSides(
  sides: readonly NameableSide[],
  settings: ReadonlyMap<string, Text> = new Map(),
): ReadonlyMap<string, Text> {
  const once = [...new Map(sides.map((side) => [side.letter, side])).values()];
  const titles = once.map(({ scenario: { title } }) => typesetEach(title));
  const values = valuesApart(once);
  const chosen = areApart(titles)
    ? // Titles that are all different say enough.
      titles.map((title, at) => (isEachOnce(titles) ? title : join([title, values[at] ?? NOTHING])))
    : values;
  const withSettings = once.map(({ letter }, at) =>
    join([chosen[at] ?? NOTHING, settings.get(letter) ?? NOTHING]),
  );
  if (!isEachOnce(chosen) && isEachOnce(withSettings))
    return new Map(once.map(({ letter }, at) => [letter, withSettings[at] ?? NOTHING] as const));
  return new Map(
    once.map(({ letter, results }, at) => {
      const name = chosen[at] ?? NOTHING;
      const folder = results.directory.split(/[/\\]/).findLast((part) => part !== '') ?? '';
      return [
        letter,
        isEachOnce(chosen) ? name : join([name, { en: folder, fr: folder }]),
      ] as const;
    }),
  );
}

const NOTHING: Text = { en: '', fr: '' };

function areApart(texts: readonly Text[]): boolean {
  return new Set(texts.map(({ en }) => en)).size > 1;
}

function isEachOnce(texts: readonly Text[]): boolean {
  return new Set(texts.map(({ en }) => en)).size === texts.length;
}

/** `Prerequisite trust: 0.25`: the factors that have one value within each side, and not the same in all. */
function valuesApart(sides: readonly NameableSide[]): Text[] {
  const paths = new Set(sides.flatMap(({ runs }) => runs.design.factors.map(({ path }) => path)));
  const found = sides.map(() => [] as Text[]);
  for (const path of paths) {
    const told = sides.map((side) => valueOf(side, path));
    if (areApart(told))
      told.forEach((text, at) => {
        if (text.en !== '') found[at]?.push(text);
      });
  }
  return found.map(join);
}

function valueOf(side: NameableSide, path: string): Text {
  const { design } = side.runs;
  const factor = design.factors.findIndex((one) => one.path === path);
  const declared = design.factors[factor];
  const [point] = side.points;
  if (declared === undefined || point === undefined) return NOTHING;
  if (freeFactors(side).some((free) => free.factor === factor)) return NOTHING;
  const write = (language: Language) => {
    const level = writeLevel(levelAt(design, point, factor), declared, language);
    return `${declared.label[language]}${COLON[language]}${level}`;
  };
  return { en: write('en'), fr: write('fr') };
}

const COLON = { en: ': ', fr: '\u00a0: ' };

function join(texts: readonly Text[]): Text {
  const of = (language: Language) =>
    texts
      .map((text) => text[language])
      .filter((text) => text !== '')
      .join(', ');
  return { en: of('en'), fr: of('fr') };
}
