import { minus } from './declare.ts';
import type { Finding } from './declare.ts';
import type { Measure } from './reading.ts';

const GAIN: Measure = { from: 0, to: 40, firms: 'clarity', among: 'notHubs' };

export const VAGUE_BECOME_CLEAR: Finding = {
  id: 'vague-become-clear',
  section: '§3.2',
  sources: ['authors'],
  claim: {
    en: 'Members with a vague vision may develop a clear one of their own after years in a network.',
    fr: 'Des membres à vision floue peuvent développer leur propre vision claire après des années passées dans un réseau.',
  },
  nature: 'emergent',
  isFrozen: true,
  isClosed: true,
  ticks: 40,
  arms: {
    members: {
      label: { en: 'Vague firms in networks', fr: 'Entreprises floues en réseau' },
      parameters: { members: { clearShare: 0 } },
    },
    alone: {
      label: { en: 'The same firms without network', fr: 'Les mêmes entreprises sans réseau' },
      parameters: { members: { clearShare: 0 } },
      networks: 'none',
    },
  },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'in ten years their clarity rises by 0.2 or more above that of firms without network',
        fr: 'en dix ans, leur clarté s’élève d’au moins 0,2 de plus que celle d’entreprises sans réseau',
      },
      terms: minus(GAIN, 'members', 'alone'),
      atLeast: 0.2,
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'The shared vision does not influence members.',
      fr: 'La vision partagée n’influence pas les membres.',
    },
    parameters: { vision: { influence: 0 } },
  },
  note: {
    en: 'The firms are the same, but for the first hubs: the clarity set for them, and the vision that goes with it, exist only where there is a network.',
    fr: 'Les entreprises sont les mêmes, aux premiers dirigeants près\u00a0: la clarté qui leur est donnée, et la vision qui va avec, n’existent que là où il y a un réseau.',
  },
};
