import type { Language } from '../../../model/index.ts';
import { writeDecimal } from '../../write-number.ts';
import type { Condition, Finding } from '../../findings/declare.ts';
import { PREDICTORS } from '../../findings/reading.ts';
import { describeMeasure } from '../describe-measure.ts';
import type { FindingRecord } from '../findings-record.ts';
import { outcomesOf } from './outcomes-of.ts';
import type { Told } from './outcomes-of.ts';
import { labelOf } from './panels.ts';
import { intervalOf, styleOf } from './write-outcome.ts';
import { writeRemoved } from './write-removed.ts';

/**
 * A finding in plain sentences, built from its numbers: what differed in the model, what is left of
 * it without the mechanism, and how many of its conditions are met.
 */
export function plainReading(finding: Finding, record: FindingRecord, language: Language): string {
  const told = outcomesOf(finding, record);
  const [first] = told;
  const sentences = [
    first === undefined ? '' : effectSentence(first, finding, language),
    ablationSentence(finding, record, language),
    countSentence(told, language),
    BEWARE[language],
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

const BEWARE = {
  en: 'In reality, what goes together may have a common cause.',
  fr: 'Dans la réalité, ce qui va de pair peut avoir une cause commune.',
};

function effectSentence(told: Told, finding: Finding, language: Language): string {
  const { condition, outcome } = told;
  if (outcome.effect === null) return SENTENCES[language].nothing;
  const plain = { ...styleOf(condition, outcome), isSigned: false };
  const write = (value: number) => writeDecimal(value, plain, language);
  const [low, high] = intervalOf(outcome).map(write) as [string, string];
  const texts = SENTENCES[language];
  const range = texts.range(low, high);
  const nameOf = (arm: string) => texts.quoted(labelOf(finding, arm)[language]);
  const effect = outcome.effect;
  switch (condition.test) {
    case 'difference':
    case 'equivalence': {
      const [one, other, more] = condition.terms;
      const what = one === undefined ? '' : lowerFirst(describeMeasure(one.measure)[language]);
      if (one !== undefined && other === undefined)
        return texts.level(what, write(effect), nameOf(one.arm), range);
      const isPlainDifference =
        one !== undefined &&
        other !== undefined &&
        more === undefined &&
        one.weight === 1 &&
        other.weight === -1 &&
        one.arm !== other.arm;
      if (!isPlainDifference) return texts.asked(condition.states[language], write(effect), range);
      return texts.difference(
        what,
        write(Math.abs(effect)),
        effect,
        nameOf(one.arm),
        nameOf(other.arm),
        range,
      );
    }
    case 'best': {
      const percent = writeDecimal(100 * effect, { decimals: 0 }, language);
      return texts.best(nameOf(condition.arm), condition.among.length, percent);
    }
    case 'hazardRatio':
      return texts.rate(
        EVENTS[condition.rows][language],
        write(effect),
        nameOf(condition.arm),
        nameOf(condition.against),
        range,
      );
    case 'oddsRatio':
      return texts.odds(PREDICTORS[condition.predictor][language], write(effect), range);
    case 'hazardSlope':
      return texts.slopeOfRate(write(effect), range);
    case 'choice':
    case 'slope':
      return texts.coefficient(PREDICTORS[condition.predictor][language], write(effect), range);
  }
}

function ablationSentence(
  { ablation }: Finding,
  { ablation: verdict, ablationDetail }: FindingRecord,
  language: Language,
): string {
  const texts = SENTENCES[language];
  const how = ablation.how[language].replace(/\.$/, '');
  if (ablation.kind === 'own') return `${how}.`;
  if (ablation.kind === 'expect') return texts.expected(how, verdict === 'vanishes');
  const [removed = null] = ablationDetail.removed;
  return removed === null
    ? texts.untried
    : texts.without(lowerFirst(how), writeRemoved(removed, language));
}

function countSentence(told: readonly Told[], language: Language): string {
  const judged = told.filter(({ outcome }) => outcome.role === 'condition');
  const met = judged.filter(({ outcome }) => outcome.status === 'holds').length;
  const lacks = told.some(
    ({ outcome: { role, status } }) => role === 'provided' && status !== 'holds',
  );
  const count = SENTENCES[language].met(met, judged.length);
  return lacks ? `${count} ${SENTENCES[language].lacks}` : count;
}

const EVENTS: Readonly<
  Record<Extract<Condition, { test: 'hazardRatio' }>['rows'], Readonly<Record<Language, string>>>
> = {
  firstExports: { en: 'firms begin to export', fr: 'les entreprises se mettent à exporter' },
  dissolutions: { en: 'networks dissolve', fr: 'les réseaux se dissolvent' },
};

/** A lower-case beginning, unless the first word is an abbreviation. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const SENTENCES = {
  en: {
    nothing: 'In this model, nothing could be measured.',
    quoted: (label: string) => `“${label}”`,
    range: (low: string, high: string) => `95\u00a0% interval ${low} to ${high}`,
    level: (what: string, value: string, arm: string, range: string) =>
      `In this model, ${what} is ${value} in ${arm} (${range}).`,
    difference: (
      what: string,
      size: string,
      effect: number,
      one: string,
      other: string,
      range: string,
    ) =>
      `In this model, ${what} is ${size} ${effect < 0 ? 'lower' : 'higher'} in ${one} than in ${other} (difference: ${range}).`,
    asked: (states: string, value: string, range: string) =>
      `In this model, asked whether ${states}: the difference is ${value} (${range}).`,
    best: (arm: string, among: number, percent: string) =>
      `In this model, ${arm} comes first of the ${among} with ${percent}\u00a0% of the seeds.`,
    rate: (event: string, value: string, one: string, other: string, range: string) =>
      `In this model, ${event} at ${value} times the rate in ${one} that holds in ${other} (${range}).`,
    odds: (predictor: string, value: string, range: string) =>
      `In this model, one standard deviation more of the ${predictor} multiplies the odds of another hub by ${value} (${range}).`,
    slopeOfRate: (value: string, range: string) =>
      `In this model, one standard deviation more joint work multiplies the rate at which ties become social by ${value} (${range}).`,
    coefficient: (predictor: string, value: string, range: string) =>
      `In this model, the coefficient of ${predictor} is ${value} (${range}).`,
    expected: (how: string, isAsExpected: boolean) =>
      `Without the mechanism this is expected instead: ${lowerFirst(how)}. It ${isAsExpected ? 'is found' : 'is not found'}.`,
    without: (how: string, what: string) => `With the mechanism taken out (${how}), ${what}.`,
    untried: 'Taking the mechanism out says nothing, as there is no effect to take away.',
    met: (met: number, all: number) =>
      all === 1
        ? `Its condition is ${met === 1 ? 'met' : 'not met'}.`
        : `Of its ${all} conditions, ${met === all ? 'all are' : met === 0 ? 'none is' : met === 1 ? 'one is' : `${met} are`} met.`,
    lacks: 'What it presupposes is not there: nothing can be said.',
  },
  fr: {
    nothing: 'Dans ce modèle, rien n’a pu être mesuré.',
    quoted: (label: string) => `« ${label} »`,
    range: (low: string, high: string) => `intervalle à 95\u00a0% : de ${low} à ${high}`,
    level: (what: string, value: string, arm: string, range: string) =>
      `Dans ce modèle, on trouve ${value} dans ${arm} pour : ${what} (${range}).`,
    difference: (
      what: string,
      size: string,
      effect: number,
      one: string,
      other: string,
      range: string,
    ) =>
      `Dans ce modèle, on trouve ${size} de ${effect < 0 ? 'moins' : 'plus'} dans ${one} que dans ${other} pour : ${what} (écart, ${range}).`,
    asked: (states: string, value: string, range: string) =>
      `Dans ce modèle, à la question : ${states} ? l’écart est de ${value} (${range}).`,
    best: (arm: string, among: number, percent: string) =>
      `Dans ce modèle, ${arm} arrive en tête des ${among} cas pour ${percent}\u00a0% des graines.`,
    rate: (event: string, value: string, one: string, other: string, range: string) =>
      `Dans ce modèle, ${event} dans ${one} à un rythme égal à ${value} fois celui de ${other} (${range}).`,
    odds: (predictor: string, value: string, range: string) =>
      `Dans ce modèle, un écart type de plus (${predictor}) multiplie par ${value} la cote d’un remplacement du dirigeant (${range}).`,
    slopeOfRate: (value: string, range: string) =>
      `Dans ce modèle, un écart type de travail commun en plus multiplie par ${value} le rythme auquel les liens deviennent sociaux (${range}).`,
    coefficient: (predictor: string, value: string, range: string) =>
      `Dans ce modèle, le coefficient est de ${value} pour : ${predictor} (${range}).`,
    expected: (how: string, isAsExpected: boolean) =>
      `Sans le mécanisme, on attend ceci : ${lowerFirst(how)}. Cela ${isAsExpected ? 's’observe' : 'ne s’observe pas'}.`,
    without: (how: string, what: string) => `Une fois le mécanisme retiré (${how}), ${what}.`,
    untried: 'Retirer le mécanisme ne dit rien, faute d’effet à supprimer.',
    met: (met: number, all: number) =>
      all === 1
        ? `Sa condition ${met === 1 ? 'est remplie' : 'n’est pas remplie'}.`
        : met === all
          ? `Ses ${all} conditions sont toutes remplies.`
          : `${met === 0 ? 'Aucune' : met === 1 ? 'Une' : met} de ses ${all} conditions ${met < 2 ? 'est remplie' : 'sont remplies'}.`,
    lacks: 'Ce qu’il présuppose n’est pas réuni : on ne peut rien dire.',
  },
};
