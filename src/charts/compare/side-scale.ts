import type { Language, Text } from '../../model/text.ts';
import { type ChartOptions, wrapAt } from '../chart.ts';
import { stepColours, stepDashes } from '../palette.ts';
import { THEMES } from '../theme.ts';
import type { ComparedSides, NamedPair, NamedSide } from './comparison-figures.ts';

/** Letters per pixel of a legend, and the room of a symbol. */
const LETTER = 6.4;
const SYMBOL = 50;

/** How a side is called in legends: `A: Trust 0.25`, in lines. */
function legendLabel({ letter, name }: NamedSide, language: Language, room: number) {
  const text = `${letter}${COLON[language]}${name[language]}`;
  return wrapAt(text, Math.floor((room - SYMBOL) / LETTER)).join('\n');
}

/**
 * Colour, and dashes on paper, of each side: the same in every figure of a comparison.
 * @param aside pixels at the left that the legend cannot use
 */
export function sideScale(
  { sides, isOrdered }: ComparedSides,
  { language, width, theme: themeName }: ChartOptions,
  aside: number,
) {
  const theme = THEMES[themeName];
  const room = width - aside;
  const domain = sides.map((side) => legendLabel(side, language, room));
  const longest = Math.max(
    ...domain.flatMap((label) => label.split('\n')).map((one) => one.length),
  );
  const columns = Math.max(1, Math.floor(room / (SYMBOL + LETTER * longest)));
  const legend = {
    title: null,
    orient: 'top' as const,
    direction: 'horizontal' as const,
    columns,
    symbolType: 'stroke' as const,
    symbolStrokeWidth: 3,
    symbolSize: 300,
    symbolOpacity: 1,
  };
  const channel = { field: 'side', type: 'nominal' as const, sort: domain };
  const range = stepColours(theme, sides.length, isOrdered);
  const dashes = { domain, range: stepDashes(sides.length) };
  return {
    labels: new Map(sides.map(({ letter }, at) => [letter, domain[at] ?? letter])),
    colour: new Map(sides.map(({ letter }, at) => [letter, range[at] ?? theme.ink])),
    color: { ...channel, scale: { domain, range }, legend },
    ...(theme.hasDashes && { strokeDash: { ...channel, scale: dashes, legend } }),
  };
}

/** What stands above the panel of a pair: `A and B`, or the level at which the two are compared. */
export function pairLabel({ a, b, at }: NamedPair, language: Language): string {
  return at === undefined ? `${a} ${AND[language]} ${b}` : at.level[language];
}

/** The factor whose levels stand above the panels, where there is one. */
export function panelTitle([first]: readonly NamedPair[], language: Language): string | null {
  return first?.at?.factor[language] ?? null;
}

/** The same of their difference: `B − A`. */
export function differenceLabel(pair: NamedPair, language: Language): string {
  return pair.at === undefined ? `${pair.b} − ${pair.a}` : pairLabel(pair, language);
}

/** Says who is who, where no legend does. */
export function describeSides({ sides }: Pick<ComparedSides, 'sides'>, language: Language): string {
  const told = sides.map(({ letter, name }) => `${letter}${COLON[language]}${name[language]}`);
  return `${told.join(SEPARATOR[language])}.`;
}

/** Says which sides figures leave out. */
export function describeMore({ more }: Pick<ComparedSides, 'more'>, language: Language) {
  if (more === 0) return [];
  const text: Text = {
    en: `Not drawn: ${more} more comparisons.`,
    fr: `Non dessinées\u00a0: ${more} autres comparaisons.`,
  };
  return [text[language]];
}

const AND = { en: 'and', fr: 'et' };
const SEPARATOR = { en: '; ', fr: '\u00a0; ' };
const COLON = { en: ': ', fr: '\u00a0: ' };
