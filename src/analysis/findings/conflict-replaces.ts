import type { Finding } from './declare.ts';

export const CONFLICT_REPLACES: Finding = {
  id: 'conflict-replaces',
  section: '§3.3',
  sources: ['authors'],
  claim: {
    en: 'A mandate marked by serious conflict ends in the election of another hub.',
    fr: 'Un mandat marqué par des conflits importants se termine par l’élection d’un autre dirigeant.',
  },
  nature: 'nearImposed',
  isFrozen: false,
  ticks: 60,
  arms: { live: { label: { en: 'Networks as they live', fr: 'Réseaux tels qu’ils vivent' } } },
  conditions: [
    {
      test: 'oddsRatio',
      states: {
        en: 'one standard deviation more conflict over the mandate at least doubles the odds of another hub',
        fr: 'un écart type de conflit en plus au cours du mandat double au moins la cote d’un remplacement',
      },
      rows: 'mandates',
      arm: 'live',
      predictor: 'conflict',
      beside: [],
      atLeast: 2,
    },
    {
      test: 'oddsRatio',
      states: {
        en: 'it still raises them among equally dissatisfied members',
        fr: 'il l’augmente encore à insatisfaction égale',
      },
      rows: 'mandates',
      arm: 'live',
      predictor: 'conflict',
      beside: ['dissatisfied'],
      atLeast: 1,
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'Conflict counts neither in satisfaction nor in the vote.',
      fr: 'Le conflit ne compte ni dans la satisfaction ni dans le vote.',
    },
    parameters: { satisfaction: { conflictWeight: 0 }, elections: { conflictWeight: 0 } },
  },
  note: {
    en: 'Dissatisfaction carries part of the effect of conflict: equal dissatisfaction hides it.',
    fr: 'L’insatisfaction transmet une partie de l’effet du conflit\u00a0: à insatisfaction égale, cette partie disparaît.',
  },
};
