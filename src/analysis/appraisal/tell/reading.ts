import type { Language } from '../../../model/index.ts';
import { writeWholePercent } from '../../write-count.ts';
import { writeDecimal } from '../../write-number.ts';
import type { Condition, Finding } from '../../findings/declare.ts';
import { PREDICTORS } from '../../findings/reading.ts';
import { describeMeasure } from '../describe-measure.ts';
import type { FindingRecord } from '../findings-record.ts';
import { outcomesOf } from './outcomes-of.ts';
import type { Told } from './outcomes-of.ts';
import { labelOf } from './panels.ts';
import { lowerFirst, SENTENCES } from './reading-sentences.ts';
import { intervalOf, styleOf } from './write-outcome.ts';
import { writeAllRemoved } from './write-removed.ts';

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
      const percent = writeWholePercent(effect, language);
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
  const { removed } = ablationDetail;
  return (removed[0] ?? null) === null
    ? texts.untried
    : texts.without(lowerFirst(how), writeAllRemoved(removed, language));
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
