import { nameSides } from '../../analysis/compare/name-sides.ts';
import { describeDifferences } from '../../analysis/compare/tell-set-up.ts';
import { writeLevel } from '../../analysis/write-number.ts';
import type { Language, Text } from '../../model/text.ts';
import type { ComparedSide, SideBySide } from './comparison-page-data.ts';

/** Longer titles are no titles. */
const MOST_LETTERS = 90;

/** Nor are more settings than these a name. */
const MOST_SETTINGS = 2;

/** A side and what it is called on its own, and beside the title of the page. */
export interface NamedSide {
  readonly side: ComparedSide;
  /** `Prerequisite trust: 0.25` */
  readonly name: Text;
  /** `0.25`, where the title names the factor. */
  readonly own: Text;
  /** Of `own` what stands before a colon, where that tells the sides apart. */
  readonly short: Text;
}

/** The sides in order of their letters, each once. */
export interface SideNames {
  readonly sides: readonly NamedSide[];
  readonly title: Text;
}

export function sideNames(comparisons: readonly SideBySide[]): SideNames {
  const all = comparisons.flatMap(({ a, b }) => [a, b]);
  const named = nameSides(all, settingsOf(comparisons));
  const once = [...new Map(all.map((side) => [side.letter, side])).values()];
  const names = once.map(({ letter }) => named.get(letter) ?? { en: letter, fr: letter });
  const [en, fr] = [told(names, 'en'), told(names, 'fr')];
  const at = (list: readonly string[], i: number) => list[i] ?? '';
  return {
    sides: once.map((side, i) => ({
      side,
      name: names[i] ?? { en: '', fr: '' },
      own: { en: at(en.own, i), fr: at(fr.own, i) },
      short: { en: at(en.short, i), fr: at(fr.short, i) },
    })),
    title: { en: en.title, fr: fr.title },
  };
}

/** The parameters and seeds that tell sides apart, in words; none where they are too many for a name. */
function settingsOf(comparisons: readonly SideBySide[]): ReadonlyMap<string, Text> {
  const found = new Map<string, Text>();
  for (const { a, b, setUps } of comparisons) {
    const differs = setUps.differs.filter(({ what }) => what === 'parameter' || what === 'seed');
    if (differs.length === 0 || differs.length > MOST_SETTINGS) continue;
    const write = (side: 0 | 1, language: Language) =>
      describeDifferences(differs, language)
        .map(({ label, values }) => `${upperFirst(label)}${COLON[language]}${values[side]}`)
        .join(', ');
    for (const [{ letter }, side] of [[a, 0] as const, [b, 1] as const])
      if (!found.has(letter)) found.set(letter, { en: write(side, 'en'), fr: write(side, 'fr') });
  }
  return found;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const COLON = { en: ': ', fr: '\u00a0: ' };

/** `B (Without a hub)`: for sentences that stand alone. */
export function inWords({ sides }: SideNames, letter: string, language: Language): string {
  const found = sides.find(({ side }) => side.letter === letter);
  return found === undefined ? letter : `${letter} (${found.short[language]})`;
}

function told(texts: readonly Text[], language: Language) {
  const names = texts.map((text) => text[language]);
  const parts = names.map((name) => name.split(/(?<=: )/));
  const [head = ''] = parts[0] ?? [];
  const isOneFactor = parts.every((part) => part.length === 2 && part[0] === head);
  const own = isOneFactor ? parts.map(([, value = '']) => value) : names;
  const short = shortened(own);
  const many: Text = {
    en: `${names.length} set-ups compared`,
    fr: `Comparaison de ${names.length} configurations`,
  };
  const titles = [own, short].map((list) => (isOneFactor ? head : '') + list.join('\u00a0· '));
  const title = titles.find(({ length }) => length <= MOST_LETTERS) ?? many[language];
  return { own, short, title };
}

/** What stands before the colon, where that is enough to tell them apart. */
function shortened(names: readonly string[]): readonly string[] {
  const heads = names.map((name) => name.split(/\s?: /)[0] ?? name);
  return new Set(heads).size === names.length ? heads : names;
}

/** The level at which two sides are compared; nothing elsewhere. */
export function levelOf({ a, by }: SideBySide): { factor: Text; level: Text } | undefined {
  if (by === undefined) return undefined;
  const factor = a.runs.design.factors.find(({ path }) => path === by.path) ?? {};
  const level = { en: writeLevel(by.level, factor, 'en'), fr: writeLevel(by.level, factor, 'fr') };
  return { factor: by.label, level };
}

/** The same in words: `Prerequisite trust: 0.25`. */
export function levelName(one: SideBySide): Text | undefined {
  const found = levelOf(one);
  if (found === undefined) return undefined;
  const { factor, level } = found;
  return { en: `${factor.en}: ${level.en}`, fr: `${factor.fr}\u00a0: ${level.fr}` };
}

/** `B − A`, with the level where there is one. */
export function pairName(one: SideBySide): Text {
  const level = levelName(one);
  const pair = `${one.b.letter} − ${one.a.letter}`;
  return level === undefined
    ? { en: pair, fr: pair }
    : { en: `${pair}, ${level.en}`, fr: `${pair}, ${level.fr}` };
}
