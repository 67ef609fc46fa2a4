import type { Text } from '../../model/index.ts';
import type { Condition } from '../findings/declare.ts';
import { unitOfMeasure } from './describe-measure.ts';

/** What the effect of each test but a difference is counted in. */
const UNITS: Readonly<Record<Exclude<Condition['test'], 'difference' | 'equivalence'>, Text>> = {
  best: { en: 'share of seeds', fr: 'part des graines' },
  oddsRatio: { en: 'odds ratio per standard deviation', fr: 'rapport de cotes par écart type' },
  hazardRatio: { en: 'hazard ratio', fr: 'rapport de risques' },
  hazardSlope: {
    en: 'hazard ratio per standard deviation',
    fr: 'rapport de risques par écart type',
  },
  choice: { en: 'coefficient (conditional logit)', fr: 'coefficient (logit conditionnel)' },
  slope: { en: 'coefficient', fr: 'coefficient' },
};

/** The unit or scale of a condition's effect. */
export function unitOf(condition: Condition): Text {
  if (condition.test !== 'difference' && condition.test !== 'equivalence') {
    return UNITS[condition.test];
  }
  const [term] = condition.terms;
  return term === undefined ? { en: '', fr: '' } : unitOfMeasure(term.measure);
}
