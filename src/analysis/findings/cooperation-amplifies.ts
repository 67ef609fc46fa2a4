import { minus } from './declare.ts';
import type { Finding } from './declare.ts';

export const COOPERATION_AMPLIFIES: Finding = {
  id: 'cooperation-amplifies',
  section: '§3.2',
  sources: ['authors'],
  claim: {
    en: 'Cooperation within a network amplifies with joint work and with trust.',
    fr: 'La coopération au sein du réseau s’amplifie avec le travail en commun et la confiance.',
  },
  nature: 'emergent',
  isFrozen: true,
  ticks: 40,
  arms: {
    live: { label: { en: 'Trust earned counts', fr: 'La confiance construite compte' } },
    held: {
      label: { en: 'Only trust at the start counts', fr: 'Seule la confiance préalable compte' },
      parameters: { cooperation: { trustSource: 'prerequisite' } },
    },
  },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'cooperation after five years is higher by 0.10 or more than if trust had stayed as at the start',
        fr: 'la coopération après cinq ans dépasse d’au moins 0,10 ce qu’elle serait si la confiance était restée celle du départ',
      },
      terms: minus({ at: 20, metric: 'cooperation.everFounded' }, 'live', 'held'),
      atLeast: 0.1,
    },
    {
      test: 'slope',
      states: {
        en: 'within a network, more trust is followed by more cooperation, clarity and gain being equal',
        fr: 'au sein d’un réseau, plus de confiance est suivie de plus de coopération, à clarté et gain égaux',
      },
      rows: 'laggedCooperation',
      arm: 'live',
      predictor: 'trust',
      beside: ['clarity', 'gain'],
    },
  ],
  ablation: {
    kind: 'own',
    how: {
      en: 'The second world is the first with trust held at its start in what members contribute.',
      fr: 'Le second monde est le premier, la confiance étant tenue à son niveau de départ dans les contributions.',
    },
  },
};
