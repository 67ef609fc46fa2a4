import { only } from './declare.ts';
import type { Finding } from './declare.ts';

export const TRUST_GROWS: Finding = {
  id: 'trust-grows',
  section: '§3.2',
  sources: ['interviews'],
  claim: {
    en: 'Trust among members grows as they work together.',
    fr: 'La confiance entre les membres grandit à mesure qu’ils travaillent ensemble.',
  },
  nature: 'nearImposed',
  isFrozen: true,
  ticks: 20,
  arms: { live: { label: { en: 'Networks at work', fr: 'Réseaux au travail' } } },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'mean trust among founders rises by 0.10 or more in five years',
        fr: 'la confiance moyenne entre fondateurs s’élève d’au moins 0,10 en cinq ans',
      },
      terms: only({ from: 0, to: 20, rise: 'trust.everFounded' }, 'live'),
      atLeast: 0.1,
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'What members see of each other’s contributions teaches them nothing.',
      fr: 'Ce que les membres voient des contributions des autres ne leur apprend rien.',
    },
    parameters: { trust: { gain: 0 } },
  },
};
