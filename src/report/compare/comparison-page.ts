import { levelAt } from '../../analysis/design.ts';
import { drawComparison } from '../../charts/compare/draw-comparison.ts';
import type { Text } from '../../model/text.ts';
import { buildPage, contents, type PageOptions } from '../page.ts';
import type { ComparisonPayload } from '../payload.ts';
import { cautions } from '../sections/cautions.ts';
import { answerSection } from './answer-section.ts';
import type { ComparedSide, ComparisonPageData } from './comparison-page-data.ts';
import { figuresSection } from './figures-section.ts';
import { openingSection } from './opening-section.ts';
import { reproductionSection } from './reproduction-section.ts';
import { resultsSection } from './results-section.ts';
import { setUpSection } from './set-up-section.ts';
import { levelOf, type SideNames, sideNames } from './side-names.ts';

/** A comparison as one page in both languages that needs nothing else: the answer, the picture and how sure stand first. */
export function buildComparisonPage(data: ComparisonPageData, options: PageOptions): string {
  const names = sideNames(data.comparisons);
  const payload = payloadOf(data, names);
  const body = [
    openingSection(names),
    contents(SECTIONS),
    answerSection(data, names),
    figuresSection(payload.figures),
    resultsSection(data, names),
    setUpSection(data),
    cautions(),
    reproductionSection(data, names),
  ];
  const { programVersion } = data;
  return buildPage({ title: names.title, programVersion, payload, body }, options);
}

function payloadOf(
  { comparisons, metrics }: ComparisonPageData,
  { sides, title }: SideNames,
): ComparisonPayload {
  const named = sides.map(({ side, name }) => ({ letter: side.letter, name }));
  const pairs = comparisons.map((one) => {
    const at = levelOf(one);
    const pair = { a: one.a.letter, b: one.b.letter, isPaired: one.pairs > 0, ...(at && { at }) };
    return { ...one, pair };
  });
  const isOrdered = areLevels(sides.map(({ side }) => side));
  return {
    kind: 'comparison',
    name: `compare-${[...new Set(sides.map(({ side }) => side.results.manifest.name))].join('-')}`,
    title,
    figures: drawComparison({ sides: named, isOrdered }, pairs, metrics),
  };
}

/** Points of one sweep that follow each other in the values of one number: drawn in colours that do so too. */
function areLevels(sides: readonly ComparedSide[]): boolean {
  const [first] = sides;
  const isOneSweep = new Set(sides.map(({ results }) => results.directory)).size === 1;
  if (first === undefined || !isOneSweep || sides.length < 3) return false;
  const { design } = first.runs;
  const apart = design.factors.flatMap((_, factor) => {
    const levels = sides.map(({ points }) => levelAt(design, points[0] ?? 0, factor));
    return new Set(levels).size > 1 ? [levels] : [];
  });
  const [levels = []] = apart;
  return (
    apart.length === 1 &&
    levels.every((level, at) => {
      const before = levels[at - 1];
      return typeof level === 'number' && (at === 0 || Number(before) < level);
    })
  );
}

const SECTIONS: readonly (readonly [string, Text])[] = [
  ['answer', { en: 'What came out', fr: 'Ce qu’il en ressort' }],
  ['figures', { en: 'Figures', fr: 'Figures' }],
  ['results', { en: 'Words and numbers', fr: 'Phrases et nombres' }],
  ['set-ups', { en: 'What differs between them', fr: 'Ce qui les sépare' }],
  ['cautions', { en: 'How to read this', fr: 'Comment lire ce rapport' }],
  ['reproduction', { en: 'Same numbers', fr: 'Retrouver ces nombres' }],
];
