import { minus } from './declare.ts';
import type { Finding } from './declare.ts';

export const REPUTATION_MAINTAINS: Finding = {
  id: 'reputation-maintains',
  section: '§4',
  sources: ['authors'],
  claim: {
    en: 'The hub’s standing helps to keep the mechanisms of the network going.',
    fr: 'La réputation de l’entreprise dirigeante aide à maintenir les mécanismes du réseau.',
  },
  nature: 'nearImposed',
  isFrozen: true,
  ticks: 20,
  arms: {
    high: {
      label: { en: 'Well-known, experienced hub', fr: 'Dirigeant connu et expérimenté' },
      parameters: { hub: { notoriety: 1, experience: 24 } },
    },
    low: {
      label: {
        en: 'Same traits, unknown and without experience',
        fr: 'Mêmes qualités, inconnu et sans expérience',
      },
      parameters: { hub: { notoriety: 0, experience: 0 } },
    },
  },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'more coordination after five years',
        fr: 'plus de coordination après cinq ans',
      },
      terms: minus({ at: 20, metric: 'coordination.everFounded' }, 'high', 'low'),
    },
    {
      test: 'difference',
      states: { en: 'more cooperation', fr: 'plus de coopération' },
      terms: minus({ at: 20, metric: 'cooperation.everFounded' }, 'high', 'low'),
    },
    {
      test: 'difference',
      states: { en: 'more trust', fr: 'plus de confiance' },
      terms: minus({ at: 20, metric: 'trust.everFounded' }, 'high', 'low'),
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'Reputation counts neither in coordination nor in mediation.',
      fr: 'La réputation ne compte ni dans la coordination ni dans la médiation.',
    },
    parameters: { coordination: { reputationWeight: 0 } },
    from: [0, 1, 2],
  },
};
