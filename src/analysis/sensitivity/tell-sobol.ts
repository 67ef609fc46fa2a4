import type { Text } from '../../model/text.ts';
import type { Factor } from '../design.ts';
import type { MetricInfo } from '../metric-info.ts';
import { writeCount } from '../write-count.ts';
import { writeDecimal, writeInterval } from '../write-number.ts';
import { type Lead, leadOf, rankFactors } from './ranking.ts';
import type { Estimate } from './resample.ts';
import { inEach, namesOf, percentWithin, quoted, tellConvergence, tellLead } from './sentences.ts';
import type { SobolSensitivity } from './sensitivity-of.ts';
import { isCrossed, type SobolIndices } from './sobol-indices.ts';
import { tellUntold } from './tell-untold.ts';

type Told = Pick<MetricInfo, 'label' | 'margin'>;

/** What shares of variance say, the answer first. */
export function tellSobol(
  found: SobolSensitivity,
  factors: readonly Factor[],
  metric: Told,
): Text[] {
  const untold = tellUntold(found, metric);
  const ranked = rankFactors(found);
  const lead = leadOf(ranked);
  if (untold !== undefined || lead === undefined)
    return [
      ...(untold ?? []),
      ...tellUnmoved(found, factors),
      ...tellLuck(found, { hasIndices: false }),
      ...tellMissing(found),
    ];
  const negative = tellNegative(found, factors);
  return [
    tellFirst(found, lead, factors, metric),
    ...tellLead(lead, factors),
    ...tellTogether(found),
    ...tellLuck(found, { hasIndices: true }),
    ...tellNothing(ranked, factors),
    ...tellUnmoved(found, factors),
    ...tellTied(found, factors),
    ...tellOpen(found, factors),
    ...(negative.length > 0 ? negative : tellBeyond(found)),
    ...tellCrossed(found, factors),
    ...tellConvergence(found, factors),
    ...tellMissing(found),
  ];
}

function tellFirst(
  { indices }: SobolSensitivity,
  { first: leader, rivals }: Lead,
  factors: readonly Factor[],
  metric: Told,
): Text {
  const name = namesOf(factors, [leader]);
  const label = quoted(metric.label);
  // Its first order stands in the table: two estimates in one sentence may contradict each other.
  const share = {
    en: `${percentWithin(leader, 'en')} of the variance, with what it does together with others`,
    fr: `${percentWithin(leader, 'fr')} de la variance, avec ce qu’il fait en commun avec d’autres`,
  };
  if (rivals.length > 0) {
    return {
      en: `The largest part in how ${label.en} differs from point to point is, by estimate, that of ${name.en}: ${share.en}.`,
      fr: `La plus grande part des écarts de ${label.fr} d’un point à l’autre est, selon l’estimation, celle de ${name.fr}\u00a0: ${share.fr}.`,
    };
  }
  const own = indices.find(({ factor }) => factor === leader.factor)?.first;
  const [much, beaucoup] =
    (own?.low ?? NaN) > 0.5
      ? ['Most', 'La majeure partie']
      : ['The largest part', 'La plus grande part'];
  return {
    en: `${much} of how ${label.en} differs from point to point is due to ${name.en}: ${share.en}.`,
    fr: `${beaucoup} des écarts de ${label.fr} d’un point à l’autre tient à ${name.fr}\u00a0: ${share.fr}.`,
  };
}

function tellTogether({ together, alone, tied }: SobolSensitivity): Text[] {
  return tied.length > 0 ? [] : [tellShares(together, alone)];
}

function tellShares(together: Estimate, alone: Estimate): Text {
  const [share, part] = inBoth(together);
  if (together.low > 0) {
    return {
      en: `Interactions account for ${share} of it: what factors do together, beyond what each does by itself.`,
      fr: `Les interactions en font ${part}\u00a0: ce que des facteurs font ensemble, au-delà de ce que chacun fait seul.`,
    };
  }
  if (Number.isNaN(together.estimate)) {
    return {
      en: 'What the factors make together cannot be told from what each makes by itself: the interval is at least as wide as the whole variance.',
      fr: 'Ce que les facteurs font ensemble ne se distingue pas de ce que chacun fait seul\u00a0: l’intervalle est au moins aussi large que toute la variance.',
    };
  }
  const [own, propre] = inBoth(alone);
  return {
    en: `Each by itself, the factors account for ${own} of the variance; what they do together cannot be told from zero (${share}).`,
    fr: `Pris un à un, les facteurs font ${propre} de la variance\u00a0; ce qu’ils font ensemble ne se distingue pas de zéro (${part}).`,
  };
}

/** From here on the share of luck is written as the whole. */
const ALL_BUT_NOTHING = 0.995;
const REST: Text = { en: 'the factors for the rest', fr: 'les facteurs le reste' };
const NO_REST: Text = {
  en: 'so that next to nothing is left for the factors',
  fr: 'si bien qu’il ne reste presque rien aux facteurs',
};
const ABOUT_MEANS: Text = {
  en: '; all indices are about means over luck',
  fr: '\u00a0; tous les indices portent sur des moyennes, hasard ôté',
};

/** By the rule for all shares: see unlessOpen. */
const LUCK_OPEN: Text = {
  en: 'What luck makes of the variance between single runs cannot be told: the interval goes from none to all.',
  fr: 'Ce que le hasard fait de la variance d’une simulation à l’autre ne peut être dit\u00a0: l’intervalle va de rien à tout.',
};

/** What luck makes; how indices stand to it where any are told. */
function tellLuck({ luck }: SobolSensitivity, { hasIndices }: { hasIndices: boolean }): Text[] {
  if (!Number.isFinite(luck.estimate)) {
    return [
      {
        en: 'With one replicate luck cannot be told from interactions: intervals are about this one luck.',
        fr: 'Avec une seule répétition, le hasard ne se distingue pas des interactions\u00a0: les intervalles ne valent que pour ce hasard-là.',
      },
    ];
  }
  if (luck.low <= 0 && luck.high >= 1) return [LUCK_OPEN];
  const [share, part] = inBoth(luck);
  const rest = luck.estimate >= ALL_BUT_NOTHING ? NO_REST : REST;
  const [about, sur] = hasIndices ? [ABOUT_MEANS.en, ABOUT_MEANS.fr] : ['', ''];
  return [
    {
      en: `Between single runs luck accounts for ${share} of the variance, ${rest.en}${about}.`,
      fr: `D’une simulation à l’autre, le hasard fait ${part} de la variance, ${rest.fr}${sur}.`,
    },
  ];
}

function tellNothing(
  ranked: readonly { factor: number; low: number }[],
  factors: readonly Factor[],
): Text[] {
  const weak = ranked.filter(({ low }) => low <= 0);
  if (weak.length === 0) return [];
  const names = namesOf(factors, weak);
  return [
    {
      en: `Cannot be told from zero, as the interval of the total index reaches it: ${names.en}.`,
      fr: `Ne se distingue pas de zéro, que l’intervalle de l’indice total atteint\u00a0: ${names.fr}.`,
    },
  ];
}

/** Factors that no sample moves. */
function tellUnmoved({ unmoved, samples }: SobolSensitivity, factors: readonly Factor[]): Text[] {
  if (unmoved.length === 0) return [];
  const names = namesOf(
    factors,
    unmoved.map((factor) => ({ factor })),
  );
  const few = {
    en: writeCount(samples, 'sample', 'samples', 'en'),
    fr: writeCount(samples, 'tirage', 'tirages', 'fr'),
  };
  return [
    {
      en: `Never moved in ${few.en}, so that nothing can be said of it: ${names.en}. More samples are needed (--samples).`,
      fr: `N’a jamais varié en ${few.fr}, on ne peut donc rien en dire\u00a0: ${names.fr}. Il faut plus de tirages (--samples).`,
    },
  ];
}

/** Factors that go together with another: their first order would hold what that one does, and no interval shows it. */
function tellTied({ tied, samples }: SobolSensitivity, factors: readonly Factor[]): Text[] {
  if (tied.length === 0) return [];
  const names = namesOf(
    factors,
    tied.map((factor) => ({ factor })),
  );
  const few = {
    en: writeCount(samples, 'sample', 'samples', 'en'),
    fr: writeCount(samples, 'tirage', 'tirages', 'fr'),
  };
  return [
    {
      en: `With only ${few.en}, what a factor does by itself is not told where it moves along with another, nor what factors do together: ${names.en}. More samples part them (--samples).`,
      fr: `Avec ${few.fr} seulement, l’effet propre d’un facteur qui varie de pair avec un autre n’est pas donné, ni ce que les facteurs font ensemble\u00a0: ${names.fr}. Davantage de tirages les séparent (--samples).`,
    },
  ];
}

/** Factors of which the interval of the first order is wider than the whole variance: no number is told. */
function tellOpen({ indices, tied }: SobolSensitivity, factors: readonly Factor[]): Text[] {
  const open = indices.filter(({ first, total, factor }) => {
    return Number.isNaN(first.estimate) && !Number.isNaN(total.estimate) && !tied.includes(factor);
  });
  if (open.length === 0) return [];
  const names = namesOf(factors, open);
  return [
    {
      en: `Not told by itself, as its interval is at least as wide as the whole variance: ${names.en}. More samples and replicates narrow it.`,
      fr: `Sans nombre pour l’effet à lui seul, car l’intervalle est au moins aussi large que toute la variance\u00a0: ${names.fr}. Davantage de tirages et de répétitions le resserrent.`,
    },
  ];
}

/** Factors whose first order is estimated above their total, as it never is. */
function tellCrossed({ indices }: SobolSensitivity, factors: readonly Factor[]): Text[] {
  const crossed = indices.filter(isCrossed);
  if (crossed.length === 0) return [];
  const told = inEach((language) =>
    crossed
      .map(({ factor, first, total }) => {
        const [own, all] = [first, total].map(({ estimate }) =>
          writeDecimal(estimate, { decimals: 2 }, language),
        );
        const and = { en: 'above', fr: 'au-dessus de' }[language];
        return `${namesOf(factors, [{ factor }])[language]} ${own} ${and} ${all}`;
      })
      .join({ en: ', ', fr: '\u00a0; ' }[language]),
  );
  return [
    {
      en: `First order estimated above the total (${told.en}): no factor makes more by itself than in all; the two are estimated from different products over a finite sample, each with its own error. More samples bring them nearer.`,
      fr: `Premier ordre estimé au-dessus du total (${told.fr})\u00a0: aucun facteur ne fait plus à lui seul qu’en tout\u00a0; les deux sont estimés par des produits différents sur un échantillon fini, chacun avec son erreur. Davantage de tirages les rapprochent.`,
    },
  ];
}

/** Negative estimates are named with their numbers and explained. */
function tellNegative({ indices, together }: SobolSensitivity, factors: readonly Factor[]): Text[] {
  const write = (kind: 'first' | 'total') =>
    inEach((language) =>
      indices
        .flatMap(({ factor, [kind]: { estimate, low, high } }) => {
          if (!(estimate < 0)) return [];
          const style = { decimals: decimalsOf(estimate) };
          const value = writeDecimal(estimate, style, language);
          const interval = Number.isFinite(low + high)
            ? ` ${writeInterval(low, high, style, language)}`
            : '';
          return [`${namesOf(factors, [{ factor }])[language]} ${value}${interval}`];
        })
        .join({ en: ', ', fr: '\u00a0; ' }[language]),
    );
  const [first, total] = [write('first'), write('total')];
  const parts = inEach((language) =>
    [
      first[language] &&
        `${{ en: 'first order: ', fr: 'premier ordre\u00a0: ' }[language]}${first[language]}`,
      total[language] && `${{ en: 'total: ', fr: 'total\u00a0: ' }[language]}${total[language]}`,
      together.estimate < 0 &&
        `${{ en: 'interactions: ', fr: 'interactions\u00a0: ' }[language]}${percentWithin(together, language)}`,
    ]
      .filter(Boolean)
      .join({ en: '; ', fr: '\u00a0; ' }[language]),
  );
  if (parts.en === '') return [];
  return [
    {
      en: `Estimated below 0 (${parts.en}): no share of variance is negative; an estimate is a mean of products over a finite sample and falls on either side of a share near 0. More samples bring it nearer.`,
      fr: `Estimés en dessous de 0 (${parts.fr})\u00a0: aucune part de variance n’est négative\u00a0; une estimation est une moyenne de produits sur un échantillon fini et tombe d’un côté ou de l’autre d’une part voisine de 0. Davantage de tirages l’en rapprochent.`,
    },
  ];
}

function tellMissing({ missing, samples }: SobolSensitivity): Text[] {
  if (missing === 0) return [];
  return [
    {
      en: `Left out: ${missing} of ${missing + samples} samples, of which a point could not be measured at two replicates.`,
      fr: `Hors compte\u00a0: ${missing} tirages sur ${missing + samples}, dont un point n’a pu être mesuré pour deux répétitions.`,
    },
  ];
}

/** Ends of intervals that no share can have. */
function tellBeyond({ indices, together }: SobolSensitivity): Text[] {
  const all = [together, ...indices.flatMap(({ first, total }) => [first, total])];
  if (!all.some(({ low, high }) => low < -0.005 || high > 1.005)) return [];
  return [
    {
      en: 'Some intervals reach below 0 or above 100%, as no share does: estimates fall on either side of what they estimate, and their intervals are not cut.',
      fr: 'Certains intervalles descendent sous 0 ou dépassent 100\u00a0%, ce qu’aucune part ne fait\u00a0: une estimation tombe d’un côté ou de l’autre de ce qu’elle estime, et les intervalles ne sont pas coupés.',
    },
  ];
}

/** The estimates of one near 0 are told with a digit that shows the sign. */
function decimalsOf(estimate: number): number {
  return Math.abs(estimate) < 0.005 ? 4 : 2;
}

function inBoth(index: SobolIndices['first']): [string, string] {
  return [percentWithin(index, 'en'), percentWithin(index, 'fr')];
}
