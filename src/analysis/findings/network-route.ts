import { minus } from './declare.ts';
import type { Finding } from './declare.ts';

export const NETWORK_ROUTE: Finding = {
  id: 'network-route',
  section: '§3.2, abstract',
  sources: ['authors'],
  claim: {
    en: 'Networks help firms to start or to widen their activity abroad.',
    fr: 'Les réseaux aident les entreprises à débuter ou à étendre leur activité à l’international.',
  },
  nature: 'nearImposed',
  isFrozen: false,
  isClosed: true,
  ticks: 60,
  arms: {
    allowed: { label: { en: 'Networks allowed', fr: 'Réseaux permis' } },
    forbidden: {
      label: { en: 'The same firms, no networks', fr: 'Les mêmes entreprises, sans réseau' },
      parameters: { steps: { founding: false } },
      networks: 'none',
    },
  },
  conditions: [
    {
      test: 'hazardRatio',
      states: {
        en: 'firms that do not export yet start at twice the rate or more',
        fr: 'les entreprises qui n’exportent pas encore débutent à un rythme au moins double',
      },
      rows: 'firstExports',
      arm: 'allowed',
      against: 'forbidden',
      atLeast: 2,
    },
  ],
  also: [
    {
      label: {
        en: 'share of regular exporters at quarter 60',
        fr: 'part d’exportateurs réguliers au trimestre 60',
      },
      terms: minus({ at: 60, metric: 'exporters.regular' }, 'allowed', 'forbidden'),
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'Networks open no opportunities abroad and add no knowledge of markets.',
      fr: 'Les réseaux n’ouvrent aucune opportunité à l’étranger et n’apportent aucune connaissance des marchés.',
    },
    parameters: {
      engagement: { network: 0, membershipLearning: 0 },
      network: { institutions: 0, advocacy: 0 },
    },
  },
  note: {
    en: 'The firms are the same, but for the first hubs: the clarity set for them, and the vision that goes with it, exist only where there is a network.',
    fr: 'Les entreprises sont les mêmes, aux premiers dirigeants près\u00a0: la clarté qui leur est donnée, et la vision qui va avec, n’existent que là où il y a un réseau.',
  },
};
