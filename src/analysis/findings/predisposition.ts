import { minus } from './declare.ts';
import type { Finding } from './declare.ts';

export const PREDISPOSITION: Finding = {
  id: 'predisposition',
  section: '§3.2, §1.2',
  sources: ['authors'],
  claim: {
    en: 'Cooperation depends on the disposition that members bring with them, and is learnt.',
    fr: 'La coopération dépend de la prédisposition que les membres apportent, et elle s’apprend.',
  },
  nature: 'nearImposed',
  isFrozen: true,
  ticks: 40,
  arms: {
    high: {
      label: { en: 'High predisposition', fr: 'Prédisposition forte' },
      parameters: { members: { predispositionMean: 0.75, predispositionConcentration: 8 } },
    },
    low: {
      label: { en: 'Low predisposition', fr: 'Prédisposition faible' },
      parameters: { members: { predispositionMean: 0.25, predispositionConcentration: 8 } },
    },
    usual: { label: { en: 'Usual predispositions', fr: 'Prédispositions habituelles' } },
  },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'the more disposed cooperate more from the first quarter',
        fr: 'les mieux disposés coopèrent davantage dès le premier trimestre',
      },
      terms: minus({ at: 1, metric: 'cooperation.everFounded' }, 'high', 'low'),
      standardised: 0.8,
    },
    {
      test: 'difference',
      states: {
        en: 'first dispositions explain less of who contributes in the tenth year than in the first',
        fr: 'les dispositions de départ expliquent moins qui contribue la dixième année que la première',
      },
      terms: [
        { weight: 1, measure: { from: 1, to: 4, explained: 'predisposition' }, arm: 'usual' },
        { weight: -1, measure: { from: 37, to: 40, explained: 'predisposition' }, arm: 'usual' },
      ],
      atLeast: 0,
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'Predisposition has no weight in what members contribute.',
      fr: 'La prédisposition ne pèse pas dans les contributions.',
    },
    parameters: { cooperation: { predispositionWeight: 0 } },
  },
};
