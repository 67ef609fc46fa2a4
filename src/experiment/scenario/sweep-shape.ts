import { CONDITIONS } from './conditions/condition-shape.ts';
import { FACTORS, POINT } from './factor-shape.ts';
import type { WrittenPoint } from './factor-shape.ts';
import type { RecordOf } from './record.ts';
import { optional, record } from './record.ts';
import { nameFrom, text, wholeNumber } from './scalars.ts';
import type { Placed } from './placed.ts';
import type { Shape } from './shape.ts';
import { either, isList, isMap, isScalarText, listOf } from './shape.ts';
import { DESIGNS } from './sweep.ts';

/** More runs than this are a mistake: years of computing. */
export const MOST_RUNS = 10_000_000;

const POINTS_EXPECTED = {
  en: 'the name of a CSV file beside the scenario, or a list of points such as {trust.initial: 0.3, hub.clarity: 0.8}',
  fr: 'le nom d’un fichier CSV placé à côté du scénario, ou une liste de points comme {trust.initial: 0.3, hub.clarity: 0.8}',
};

/** In plain letters: see nameFrom. */
const OTHER_DESIGN_NAMES: Readonly<Record<string, (typeof DESIGNS)[number]>> = {
  lhs: 'latinHypercube',
  latin: 'latinHypercube',
  hypercube: 'latinHypercube',
  hypercubelatin: 'latinHypercube',
  oat: 'oneAtATime',
  factorial: 'grid',
  full: 'grid',
  grille: 'grid',
  list: 'points',
  csv: 'points',
};

const FIELDS = {
  design: optional(nameFrom(DESIGNS, undefined, OTHER_DESIGN_NAMES), {
    en:
      'grid: every combination (default); zip: first values together, then second values …; ' +
      'points: as listed; oneAtATime: a base, then each factor alone; latinHypercube, sobol: ' +
      'spread evenly over all ranges; morris, saltelli: for sensitivity analysis',
    fr:
      'grid\u00a0: toutes les combinaisons (par défaut)\u00a0; zip\u00a0: les premières valeurs ensemble, puis ' +
      'les deuxièmes…\u00a0; points\u00a0: ceux de la liste\u00a0; oneAtATime\u00a0: une base, puis chaque facteur ' +
      'seul\u00a0; latinHypercube, sobol\u00a0: répartis sur les intervalles\u00a0; morris, saltelli\u00a0: pour ' +
      'l’analyse de sensibilité',
  }),
  factors: optional(FACTORS, {
    en: 'What varies: the path of a parameter, and its values',
    fr: 'Ce qui varie\u00a0: le chemin d’un paramètre et ses valeurs',
  }),
  points: optional(
    either<string | WrittenPoint[]>(POINTS_EXPECTED, [
      [isList, listOf(POINT, { expected: POINTS_EXPECTED, least: 1 })],
      [isScalarText, text({ most: 200 })],
    ]),
    {
      en: 'For the design points: one by one, or a CSV file with a column for each factor',
      fr: 'Pour le plan points\u00a0: un par un, ou un fichier CSV avec une colonne par facteur',
    },
  ),
  samples: optional(wholeNumber(2, MOST_RUNS), {
    en: 'For latinHypercube and sobol: how many points; for morris: trajectories; for saltelli: base samples',
    fr: 'Pour latinHypercube et sobol\u00a0: combien de points\u00a0; pour morris\u00a0: trajectoires\u00a0; pour saltelli\u00a0: tirages de base',
  }),
  when: optional(CONDITIONS, {
    en: 'Which points are possible: comparisons of factors, all of which must hold; other points are left out and counted',
    fr: 'Quels points sont possibles\u00a0: des comparaisons de facteurs, qui doivent toutes être vraies\u00a0; les autres points sont écartés et comptés',
  }),
} as const;

const EXPECTED = {
  en: 'a sweep such as {factors: {trust.initial: [0.25, 0.45]}}, or false for none',
  fr: 'un balayage comme {factors: {trust.initial: [0.25, 0.45]}}, ou false pour aucun',
};

export type WrittenSweep = RecordOf<typeof FIELDS>;

/** The value `false`: what an extended scenario has shall not be. */
export const NONE: Shape<false> = {
  expected: { en: 'false', fr: 'false' },
  schema: { const: false },
  read: () => false,
};

export const isFalse = (given: Placed): boolean => given.kind === 'scalar' && given.value === false;

/** A sweep, and not `false`. */
export const WRITTEN_SWEEP = record(FIELDS, EXPECTED);

export const SWEEP: Shape<WrittenSweep | false> = either<WrittenSweep | false>(EXPECTED, [
  [isMap, WRITTEN_SWEEP],
  [isFalse, NONE],
]);
