import type { Group } from './declare.ts';
import { number } from './declare.ts';
import { PER_QUARTER } from './units.ts';

export const ENVIRONMENT = {
  label: { en: 'Environment', fr: 'Environnement' },
  help: {
    en: 'What changes around the firms and does not depend on them.',
    fr: 'Ce qui change autour des entreprises sans dépendre d’elles.',
  },
  parameters: {
    drift: number({
      label: {
        en: 'Drift of the opportunity abroad',
        fr: 'Mouvement de l’opportunité à l’étranger',
      },
      help: {
        en:
          'How much the best opportunity abroad moves at random each quarter. At 0 it stays ' +
          'where it is.',
        fr:
          'Ampleur du déplacement aléatoire, chaque trimestre, de la meilleure opportunité à ' +
          'l’étranger. À 0, elle ne bouge pas.',
      },
      default: 0,
      range: [0, 1],
      plausible: [0, 0.1],
      unit: PER_QUARTER,
      symbol: '\\sigma_\\theta',
    }),
  },
} satisfies Group;
