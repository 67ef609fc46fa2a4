import { minus } from './declare.ts';
import type { Finding } from './declare.ts';
import type { Measure } from './reading.ts';

const GINI: Measure = { at: 40, metric: 'gini' };
const PYRAMID: Measure = { at: 40, metric: 'pyramid' };

export const RULES_MAKE_PYRAMIDS: Finding = {
  id: 'rules-make-pyramids',
  section: '§1.5',
  sources: ['literature'],
  claim: {
    en: 'Where members strongly accept the rules and nobody regulates, some firms come to dominate the gains.',
    fr: 'Quand les membres acceptent fortement les règles et que personne ne régule, certaines firmes dominent les gains.',
  },
  nature: 'emergent',
  isFrozen: true,
  ticks: 40,
  arms: {
    accepted: {
      label: { en: 'Rules accepted, no regulator', fr: 'Règles acceptées, sans régulateur' },
      parameters: { network: { shares: 'power', ruleAcceptance: 0.9, regulation: 0 } },
    },
    contested: {
      label: { en: 'Rules contested, no regulator', fr: 'Règles contestées, sans régulateur' },
      parameters: { network: { shares: 'power', ruleAcceptance: 0.1, regulation: 0 } },
    },
    regulated: {
      label: { en: 'Rules accepted, regulated', fr: 'Règles acceptées, réseau régulé' },
      parameters: { network: { shares: 'power', ruleAcceptance: 0.9, regulation: 1 } },
    },
  },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'gains are more concentrated after ten years',
        fr: 'les gains sont plus concentrés après dix ans',
      },
      terms: minus(GINI, 'accepted', 'contested'),
    },
    {
      test: 'difference',
      states: {
        en: 'they go more to the powerful (pyramid index)',
        fr: 'ils vont davantage aux puissants (indice de pyramide)',
      },
      terms: minus(PYRAMID, 'accepted', 'contested'),
    },
    {
      test: 'difference',
      states: {
        en: 'regulation takes away three quarters of the concentration or more',
        fr: 'la régulation supprime au moins trois quarts de la concentration',
      },
      terms: [
        { weight: 0.25, measure: GINI, arm: 'accepted' },
        { weight: 0.75, measure: GINI, arm: 'contested' },
        { weight: -1, measure: GINI, arm: 'regulated' },
      ],
      atLeast: 0,
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'Power has no part in how gains are shared.',
      fr: 'Le pouvoir n’a aucune part dans le partage des gains.',
    },
    parameters: { network: { shares: 'equal' } },
    from: [0, 1],
  },
};
