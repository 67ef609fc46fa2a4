import { minus } from './declare.ts';
import type { Finding } from './declare.ts';

export const RELATIONS_NOT_MEMBERSHIP: Finding = {
  id: 'relations-not-membership',
  section: '§1.5',
  sources: ['literature'],
  claim: {
    en: 'Being a member is not enough: the relations within the network are what counts.',
    fr: 'Être membre d’un réseau ne suffit pas\u00a0: ce sont les relations en son sein qui comptent.',
  },
  nature: 'emergent',
  isFrozen: true,
  ticks: 40,
  arms: {
    relations: {
      label: { en: 'Members who work together', fr: 'Membres qui travaillent ensemble' },
    },
    membership: {
      label: { en: 'Members without joint work', fr: 'Membres sans travail en commun' },
      parameters: { steps: { projects: false } },
    },
  },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'members who work together are further abroad after ten years',
        fr: 'les membres qui travaillent ensemble sont plus avancés à l’international après dix ans',
      },
      terms: minus({ at: 40, metric: 'engagement.everFounded' }, 'relations', 'membership'),
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'Joint projects open no opportunities abroad.',
      fr: 'Les projets communs n’ouvrent aucune opportunité à l’étranger.',
    },
    parameters: { engagement: { network: 0 } },
  },
};
