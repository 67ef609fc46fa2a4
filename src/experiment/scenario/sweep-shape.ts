import { FACTORS, POINT } from './factor-shape.ts';
import type { RecordOf } from './record.ts';
import { optional, record } from './record.ts';
import { nameFrom, wholeNumber } from './scalars.ts';
import type { Placed } from './placed.ts';
import type { Shape } from './shape.ts';
import { either, isMap, listOf } from './shape.ts';
import { DESIGNS } from './sweep.ts';

/** More runs than this are a mistake: years of computing. */
export const MOST_RUNS = 10_000_000;

const FIELDS = {
  design: optional(nameFrom(DESIGNS), {
    en:
      'grid: every combination (default); zip: first values together, then second values …; ' +
      'points: as listed; latinHypercube: spread evenly over all ranges',
    fr:
      'grid : toutes les combinaisons (par défaut) ; zip : les premières valeurs ensemble, puis ' +
      'les deuxièmes… ; points : ceux de la liste ; latinHypercube : répartis sur les intervalles',
  }),
  factors: optional(FACTORS, {
    en: 'What varies: the path of a parameter, and its values',
    fr: 'Ce qui varie : le chemin d’un paramètre et ses valeurs',
  }),
  points: optional(
    listOf(POINT, {
      expected: {
        en: 'a list of points such as {trust.initial: 0.3, hub.clarity: 0.8}',
        fr: 'une liste de points comme {trust.initial: 0.3, hub.clarity: 0.8}',
      },
      least: 1,
    }),
    { en: 'For the design points: one by one', fr: 'Pour le plan points : un par un' },
  ),
  samples: optional(wholeNumber(2, MOST_RUNS), {
    en: 'For the design latinHypercube: how many points',
    fr: 'Pour le plan latinHypercube : combien de points',
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

export const SWEEP: Shape<WrittenSweep | false> = either<WrittenSweep | false>(EXPECTED, [
  [isMap, record(FIELDS, EXPECTED)],
  [isFalse, NONE],
]);
