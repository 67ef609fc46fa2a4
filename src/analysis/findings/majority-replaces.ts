import type { Finding } from './declare.ts';

export const MAJORITY_REPLACES: Finding = {
  id: 'majority-replaces',
  section: '§3.3',
  sources: ['authors'],
  claim: {
    en: 'A hub whose results leave the majority of the members unsatisfied is replaced.',
    fr: 'Un dirigeant dont les résultats ne satisfont pas la majorité des membres est remplacé.',
  },
  nature: 'nearImposed',
  isFrozen: false,
  ticks: 60,
  arms: {
    mandate: {
      label: { en: 'Votes at the end of the mandate', fr: 'Votes en fin de mandat' },
      parameters: { elections: { review: 'mandate' } },
    },
    within: {
      label: { en: 'Votes within the mandate, too', fr: 'Votes en cours de mandat aussi' },
      parameters: { elections: { review: 'within' } },
    },
  },
  conditions: [
    {
      test: 'oddsRatio',
      states: {
        en: 'at the end of a mandate, one standard deviation more dissatisfied members at least doubles the odds of another hub, conflict being equal',
        fr: 'en fin de mandat, un écart type de membres insatisfaits en plus double au moins la cote d’un remplacement, à conflit égal',
      },
      rows: 'mandates',
      arm: 'mandate',
      predictor: 'dissatisfied',
      beside: ['conflict'],
      atLeast: 2,
    },
    {
      test: 'oddsRatio',
      states: {
        en: 'likewise quarter by quarter where votes within the mandate are held',
        fr: 'de même, trimestre par trimestre, quand on vote aussi en cours de mandat',
      },
      rows: 'hubQuarters',
      arm: 'within',
      predictor: 'dissatisfied',
      beside: ['conflict'],
      atLeast: 2,
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'Satisfaction has no weight in the vote, and there is no vote within the mandate.',
      fr: 'La satisfaction ne pèse pas dans le vote, et l’on ne vote pas en cours de mandat.',
    },
    parameters: { elections: { satisfactionWeight: 0, review: 'mandate' } },
  },
  note: {
    en: 'Hubs are chosen among firms that do well, so a network’s results are partly their own doing.',
    fr: 'Les dirigeants sont choisis parmi les entreprises qui réussissent\u00a0: les résultats du réseau sont en partie les leurs.',
  },
};
