import { minus } from './declare.ts';
import type { Finding } from './declare.ts';

const HIGH = {
  trust: { initial: 0.65 },
  hub: { clarity: 0.8 },
  members: { clearShare: 1, predispositionMean: 0.75 },
};

export const COORDINATION_NEEDED: Finding = {
  id: 'coordination-needed',
  section: '§3.2',
  sources: ['interviews'],
  claim: {
    en: 'Lack of coordination may disrupt a network even where trust, a shared vision and a cooperative spirit are there.',
    fr: 'L’absence de coordination peut perturber un réseau, même quand la confiance, la vision partagée et l’esprit coopératif existent.',
  },
  nature: 'emergent',
  isFrozen: true,
  ticks: 20,
  arms: {
    coordinated: {
      label: { en: 'Everything high, coordinated', fr: 'Tout est élevé, actions coordonnées' },
      parameters: HIGH,
    },
    uncoordinated: {
      label: {
        en: 'Everything high, not coordinated',
        fr: 'Tout est élevé, actions non coordonnées',
      },
      parameters: { ...HIGH, steps: { coordination: false } },
    },
  },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'members gain more after five years where actions are coordinated',
        fr: 'les membres gagnent plus après cinq ans quand les actions sont coordonnées',
      },
      terms: minus({ at: 20, metric: 'payoff.everFounded' }, 'coordinated', 'uncoordinated'),
      standardised: 0.8,
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'Coordination has no effect through any of its channels.',
      fr: 'La coordination n’agit par aucun de ses canaux.',
    },
    parameters: {
      cooperation: { coordinationFloor: 1 },
      vision: { coordinationFloor: 1, influenceFloor: 1 },
      projects: { coordinationWeight: 0 },
      trust: { coordinationFloor: 1 },
      conflict: { coordinationRelief: 0 },
      engagement: { coordinationFloor: 1 },
    },
    parts: [
      {
        label: { en: 'yield of projects', fr: 'rendement des projets' },
        parameters: { cooperation: { coordinationFloor: 1 } },
      },
      {
        label: { en: 'sharing of the vision', fr: 'partage de la vision' },
        parameters: { vision: { coordinationFloor: 1, influenceFloor: 1 } },
      },
      {
        label: { en: 'forming of teams', fr: 'formation des équipes' },
        parameters: { projects: { coordinationWeight: 0 } },
      },
      {
        label: { en: 'learning of trust', fr: 'apprentissage de la confiance' },
        parameters: { trust: { coordinationFloor: 1 } },
      },
      {
        label: { en: 'fewer conflicts', fr: 'moins de conflits' },
        parameters: { conflict: { coordinationRelief: 0 } },
      },
      {
        label: { en: 'opportunities abroad', fr: 'opportunités à l’étranger' },
        parameters: { engagement: { coordinationFloor: 1 } },
      },
    ],
  },
};
