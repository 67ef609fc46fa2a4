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
          'How much the best opportunity abroad moves at random each quarter, so that a vision ' +
          'that was right does not stay right. At 0 it stays where it is.',
        fr:
          'Ampleur du déplacement aléatoire, chaque trimestre, de la meilleure opportunité à ' +
          'l’étranger\u00a0: une vision qui fut juste ne le reste pas. À 0, l’opportunité ne bouge pas.',
      },
      default: 0.15,
      range: [0, 1],
      plausible: [0, 0.25],
      unit: PER_QUARTER,
      symbol: '\\sigma_\\theta',
    }),
  },
} satisfies Group;
