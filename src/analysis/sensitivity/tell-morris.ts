import type { Language, Text } from '../../model/text.ts';
import type { Factor } from '../design.ts';
import type { MetricInfo } from '../metric-info.ts';
import { decimalsFor, writeDecimal, writeExact, writeInterval } from '../write-number.ts';
import { type ElementaryEffects, isLikeLuck } from './elementary-effects.ts';
import { type Lead, leadOf, rankFactors } from './ranking.ts';
import { areTooFew, FEWEST_UNITS } from './resample.ts';
import { namesOf, quoted, tellConvergence, tellLead, tellWeak } from './sentences.ts';
import type { OfFactor } from './of-factor.ts';
import type { MorrisSensitivity } from './sensitivity-of.ts';
import { GAPS, tellFewDraws } from './tell-untold.ts';

type Told = Pick<MetricInfo, 'label' | 'margin'>;
type Known = OfFactor<ElementaryEffects>;

/** What elementary effects say, the answer first. */
export function tellMorris(
  found: MorrisSensitivity,
  factors: readonly Factor[],
  metric: Told,
): Text[] {
  const ranked = rankFactors(found);
  const lead = leadOf(ranked);
  const known = ranked.flatMap(({ factor }) => {
    return found.effects.filter((effect) => effect.factor === factor);
  });
  const [first] = known;
  if (first === undefined || lead === undefined) return [];
  const isFew = Number.isNaN(first.muStar.low);
  if (first.muStar.estimate < metric.margin)
    return [
      tellNone(first, known, factors, metric),
      ...(isFew ? tellFew(found, first) : tellNotExcluded(known, factors, metric)),
      ...tellStraight(known, factors),
      ...tellLuck(known, factors),
      ...tellConvergence(found, factors),
      ...tellRepeated(found),
      ...tellMissing(found),
    ];
  return [
    tellFirst(lead, first, factors, metric),
    ...(isFew ? tellFew(found, first) : tellLead(lead, factors)),
    ...tellBent(known, factors, metric),
    ...tellStraight(known, factors),
    ...tellWeak(ranked, factors, metric.margin),
    ...tellLuck(known, factors),
    ...tellConvergence(found, factors),
    ...tellRepeated(found),
    ...tellMissing(found),
  ];
}

/** Why there are no intervals: all that it takes, not one after the other. */
function tellFew({ replicates }: MorrisSensitivity, { n }: Known): Text[] {
  const { en, fr } = areTooFew(replicates) ? tellFewDraws(replicates) : FEW_MEASURED;
  const ofReplicates = {
    en: `No order is settled: ${en}`,
    fr: `Aucun ordre n’est établi\u00a0: ${fr}`,
  };
  if (n >= FEWEST_UNITS) return [ofReplicates];
  return areTooFew(replicates) ? [ofReplicates, FEW] : [FEW];
}

const FEW_MEASURED: Text = { en: `${GAPS.en}.`, fr: `${GAPS.fr}.` };

const FEW: Text = {
  en: `Too few trajectories for intervals, so that no order is settled: ${FEWEST_UNITS} at least, 20 are usual.`,
  fr: `Trop peu de trajectoires pour des intervalles, aucun ordre n’est donc établi\u00a0: ${FEWEST_UNITS} au moins, 20 d’ordinaire.`,
};

/** 0.41 [0.38, 0.44] */
function sizeOf({ muStar: { estimate, low, high } }: ElementaryEffects, language: Language) {
  const decimals = decimalsFor((high - low) / 2 || estimate / 10);
  const value = writeDecimal(estimate, { decimals }, language);
  return Number.isFinite(low + high)
    ? `${value} ${writeInterval(low, high, { decimals }, language)}`
    : value;
}

/** Where the mean effect is clearly of one sign. */
function directionOf({ mu: { low, high } }: ElementaryEffects): Text {
  if (low > 0) return { en: ', upwards on balance', fr: ', vers le haut dans l’ensemble' };
  if (high < 0) return { en: ', downwards on balance', fr: ', vers le bas dans l’ensemble' };
  return { en: '', fr: '' };
}

function tellFirst({ rivals }: Lead, first: Known, factors: readonly Factor[], metric: Told): Text {
  const name = namesOf(factors, [first]);
  const label = quoted(metric.label);
  const direction = directionOf(first);
  const [open, ouvert] =
    rivals.length > 0 || isLikeLuck(first) ? [' by estimate', ', selon l’estimation,'] : ['', ''];
  const [but, mais] = isLikeLuck(first)
    ? [
        ', though its interval reaches down to what luck gives',
        ', mais l’intervalle descend jusqu’à ce que donne le hasard',
      ]
    : ['', ''];
  return {
    en: `${name.en} moves ${label.en} most${open}${but}: through its whole range, by ${sizeOf(first, 'en')} on average (μ*)${direction.en}.`,
    fr: `${name.fr} fait${ouvert} le plus varier ${label.fr}${mais}\u00a0: d’un bout à l’autre de ses valeurs, de ${sizeOf(first, 'fr')} en moyenne (μ*)${direction.fr}.`,
  };
}

function tellNone(
  first: Known,
  known: readonly Known[],
  factors: readonly Factor[],
  { label, margin }: Told,
): Text {
  const [name, measure] = [namesOf(factors, [first]), quoted(label)];
  const isExcluded = known.every(({ muStar }) => muStar.high < margin);
  const [none, aucun] = isExcluded
    ? ['No factor moves', 'Aucun facteur ne fait varier']
    : ['By estimate no factor moves', 'Selon l’estimation, aucun facteur ne fait varier'];
  return {
    en: `${none} ${measure.en} by ${writeExact(margin, 'en')} on average, the smallest difference that matters (our assumption); the largest effect is that of ${name.en}: ${sizeOf(first, 'en')}.`,
    fr: `${aucun} ${measure.fr} de ${writeExact(margin, 'fr')} en moyenne, la plus petite différence qui compte (notre hypothèse)\u00a0; le plus grand effet est celui de ${name.fr}\u00a0: ${sizeOf(first, 'fr')}.`,
  };
}

/** Of which factors the interval reaches what matters, though no estimate does. */
function tellNotExcluded(
  known: readonly Known[],
  factors: readonly Factor[],
  { margin }: Told,
): Text[] {
  const open = known.filter(({ muStar }) => muStar.high >= margin);
  if (open.length === 0) return [];
  const names = namesOf(factors, open);
  return [
    {
      en: `Intervals leave it possible for: ${names.en}.`,
      fr: `Les intervalles le laissent possible pour\u00a0: ${names.fr}.`,
    },
  ];
}

/** Whether effects clearly differ from place to place by more than half of their size: luck is already off σ. */
function tellBent(known: readonly Known[], factors: readonly Factor[], { margin }: Told): Text[] {
  const bent = known.filter(({ sigma, muStar }) => {
    return sigma.low > 0 && sigma.estimate > 0.5 * muStar.estimate && muStar.estimate >= margin;
  });
  if (bent.length === 0) return [];
  const names = namesOf(factors, bent);
  return [
    {
      en: `The effect depends on where the others stand, or is not straight (σ above half of μ*, luck taken off): ${names.en}.`,
      fr: `L’effet dépend de la position des autres, ou n’est pas droit (σ au-delà de la moitié de μ*, hasard ôté)\u00a0: ${names.fr}.`,
    },
  ];
}

/** Why no σ is told, or why it is 0: nothing that luck did not make is left, or there was nothing. */
function tellStraight(known: readonly Known[], factors: readonly Factor[]): Text[] {
  const single = known.filter(({ n }) => n === 1);
  const zero = known.filter(({ n, sigma }) => n > 1 && sigma.estimate === 0);
  const alike = zero.filter(({ areAlike }) => areAlike);
  const covered = zero.filter(({ areAlike }) => !areAlike);
  const [one, same, hidden] = [single, alike, covered].map((some) => namesOf(factors, some));
  const told = (some: readonly Known[], text: Text) => (some.length === 0 ? [] : [text]);
  return [
    ...told(single, {
      en: `No σ, since it takes two effects that could be measured: ${one?.en}.`,
      fr: `Pas de σ, car il faut deux effets mesurés\u00a0: ${one?.fr}.`,
    }),
    ...told(alike, {
      en: `σ is 0, since all effects are the same: straight, and whatever the others are, at the places that were tried: ${same?.en}.`,
      fr: `σ est nul, car tous les effets sont les mêmes\u00a0: droits, et quels que soient les autres, aux endroits essayés\u00a0: ${same?.fr}.`,
    }),
    ...told(covered, {
      en: `σ is 0, since effects scatter no more than luck makes them: that they differ from place to place does not show, which with ${Math.min(...covered.map(({ n }) => n))} trajectories does not exclude it: ${hidden?.en}.`,
      fr: `σ est nul, car les effets ne se dispersent pas plus que le hasard ne le fait\u00a0: qu’ils diffèrent d’un endroit à l’autre ne se voit pas, ce qui, avec ${Math.min(...covered.map(({ n }) => n))} trajectoires, ne l’exclut pas\u00a0: ${hidden?.fr}.`,
    }),
  ];
}

function tellLuck(known: readonly Known[], factors: readonly Factor[]): Text[] {
  if (known.some(({ luck }) => Number.isNaN(luck))) {
    return [
      {
        en: 'With one replicate luck cannot be told from effects: intervals are about this one luck.',
        fr: 'Avec une seule répétition, le hasard ne se distingue pas des effets\u00a0: les intervalles ne valent que pour ce hasard-là.',
      },
    ];
  }
  const lost = known.filter(isLikeLuck);
  if (lost.length === 0) return [];
  const names = namesOf(factors, lost);
  return [
    {
      en: `Cannot be told from luck, which gives such a μ* to a factor that does nothing: ${names.en}.`,
      fr: `Ne se distingue pas du hasard, qui donne un tel μ* à un facteur qui ne fait rien\u00a0: ${names.fr}.`,
    },
  ];
}

/** Of few factors, or of factors with few values, there are few trajectories. */
function tellRepeated({ trajectories, drawn }: MorrisSensitivity): Text[] {
  if (trajectories === drawn) return [];
  return [
    {
      en: `Of the ${drawn} trajectories only ${trajectories} differ, for want of other places to go; those that repeat them are left out.`,
      fr: `Des ${drawn} trajectoires, ${trajectories} seulement diffèrent, faute d’autres endroits où aller\u00a0; celles qui les répètent sont laissées de côté.`,
    },
  ];
}

function tellMissing({ effects, trajectories }: MorrisSensitivity): Text[] {
  const least = Math.min(...effects.map(({ n }) => n));
  if (least >= trajectories) return [];
  return [
    {
      en: `Some effects could not be measured: of a factor at least ${least} of ${trajectories} are there.`,
      fr: `Certains effets n’ont pu être mesurés\u00a0: d’un facteur, ${least} sur ${trajectories} au moins sont là.`,
    },
  ];
}
