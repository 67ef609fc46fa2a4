import type { Text } from '../../model/text.ts';
import { CONDITIONS } from './conditions/condition-shape.ts';
import type { DistributionName } from './distributions/distribution.ts';
import { DISTRIBUTIONS } from './distributions/distribution.ts';
import type { Placed } from './placed.ts';
import { optional, record } from './record.ts';
import { decimal, nameFrom, text, wholeNumber } from './scalars.ts';
import { either, isScalar } from './shape.ts';

/** Values of one factor; a list may be as long as a sweep can bear. */
export const MOST_VALUES = 100_000;

const LARGE = 1e9;

const BOUND_EXPECTED: Text = {
  en: 'a number, or the factor that bounds this one, such as hub.clarity',
  fr: 'un nombre, ou le facteur qui borne celui-ci, comme hub.clarity',
};

/** An end of a range: a number, or another factor that this one may not pass. */
const BOUND = either<number | string>(BOUND_EXPECTED, [
  [isWord, { ...text({ most: 100 }), expected: BOUND_EXPECTED }],
  [isScalar, decimal(-LARGE, LARGE)],
]);

const A_NUMBER = decimal(-LARGE, LARGE);

/** Of a factor. */
export const WHEN = optional(
  { ...CONDITIONS, schema: { $ref: '#/$defs/when' } },
  {
    en: 'Where the factor varies; elsewhere it has the value that parameters give it. It names factors above',
    fr: 'Où le facteur varie\u00a0; ailleurs il a la valeur que lui donnent parameters. Il nomme des facteurs placés plus haut',
  },
);

/** Numbers from one end to another, as they are written. */
export const RANGE = record(
  {
    from: optional(BOUND, {
      en: 'First value: a number, or another factor below which there are no points',
      fr: 'Première valeur\u00a0: un nombre, ou un autre facteur en dessous duquel il n’y a pas de points',
    }),
    to: optional(BOUND, {
      en: 'Last value: a number, or another factor above which there are no points',
      fr: 'Dernière valeur\u00a0: un nombre, ou un autre facteur au-dessus duquel il n’y a pas de points',
    }),
    steps: optional(wholeNumber(2, MOST_VALUES), {
      en: 'How many values, both ends included',
      fr: 'Nombre de valeurs, les deux bornes comprises',
    }),
    by: optional(decimal(-LARGE, LARGE), {
      en: 'Distance from one value to the next',
      fr: 'Écart d’une valeur à la suivante',
    }),
    distribution: optional(nameFrom(Object.keys(DISTRIBUTIONS) as DistributionName[]), {
      en: 'For drawn designs, how values are spread between the ends: uniform (default), logUniform; triangular (mode); normal (mean, sd; cut off at the ends, or at what the parameter allows); beta (alpha, beta)',
      fr: 'Pour les plans tirés, répartition des valeurs entre les bornes\u00a0: uniform (par défaut), logUniform\u00a0; triangular (mode)\u00a0; normal (mean, sd\u00a0; coupée aux bornes, ou à ce que permet le paramètre)\u00a0; beta (alpha, beta)',
    }),
    mode: optional(A_NUMBER, { en: 'Most likely value', fr: 'Valeur la plus probable' }),
    mean: optional(A_NUMBER, { en: 'Mean before cutting off', fr: 'Moyenne avant la coupure' }),
    sd: optional(A_NUMBER, {
      en: 'Standard deviation before cutting off',
      fr: 'Écart type avant la coupure',
    }),
    alpha: optional(A_NUMBER, {
      en: 'First shape of the Beta distribution; larger pulls towards to',
      fr: 'Première forme de la loi bêta\u00a0; plus grande, elle tire vers to',
    }),
    beta: optional(A_NUMBER, {
      en: 'Second shape of the Beta distribution; larger pulls towards from',
      fr: 'Seconde forme de la loi bêta\u00a0; plus grande, elle tire vers from',
    }),
    when: WHEN,
  },
  {
    en: 'a range {from, to, steps} or {from, to, by}, or one to draw from',
    fr: 'un intervalle {from, to, steps} ou {from, to, by}, ou un où tirer',
  },
);

export type WrittenRange = NonNullable<ReturnType<(typeof RANGE)['read']>>;

/** Numbers given as texts by mistake are left to the shape of numbers, which knows them. */
function isWord(given: Placed): boolean {
  return given.kind === 'scalar' && typeof given.value === 'string' && /[A-Za-z]/.test(given.value);
}
