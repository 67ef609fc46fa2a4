import { number } from '../declare.ts';
import { PER_QUARTER } from '../units.ts';

/** What becomes of means that are pooled: their yield and the common asset. */
export const POOLING = {
  poolingExponent: number({
    label: { en: 'Need for everyone’s part in pooling', fr: 'Besoin de l’apport de chacun' },
    help: {
      en:
        'Where means are pooled: the more negative, the more the weakest contribution decides ' +
        'the yield.',
      fr:
        'Quand les moyens sont réunis\u00a0: plus la valeur est négative, plus la contribution la ' +
        'plus faible détermine le rendement.',
    },
    default: -3,
    range: [-20, -0.1],
    plausible: [-5, -1],
    symbol: '\\rho',
  }),
  poolingThreshold: number({
    label: { en: 'Pooling needed for a yield', fr: 'Mutualisation minimale' },
    help: {
      en:
        'Where means are pooled: level of pooled contributions below which the project yields ' +
        'little.',
      fr:
        'Quand les moyens sont réunis\u00a0: niveau de contributions mutualisées en deçà duquel le ' +
        'projet rapporte peu.',
    },
    default: 0.35,
    range: [0.01, 1],
    plausible: [0.2, 0.5],
    symbol: 'c_0',
  }),
  assetReturn: number({
    label: { en: 'Return of the common asset', fr: 'Rendement de l’actif commun' },
    help: {
      en:
        'What a fully developed common asset of the network adds to the yield of its pooled ' +
        'projects.',
      fr:
        'Ce qu’un actif commun pleinement développé ajoute au rendement des projets qui ' +
        'réunissent les moyens.',
    },
    default: 0.5,
    range: [0, 5],
    plausible: [0.2, 0.8],
    symbol: '\\zeta_1',
    source: 'mechanism: paper §1.2 (Douard & Heitz 2003); number: ours',
  }),
  assetGrowth: number({
    label: { en: 'Growth of the common asset', fr: 'Croissance de l’actif commun' },
    help: {
      en: 'How fast pooled projects build up the common asset of the network.',
      fr:
        'Vitesse à laquelle les projets qui réunissent les moyens constituent l’actif commun ' +
        'du réseau.',
    },
    default: 0.05,
    range: [0, 1],
    plausible: [0.02, 0.1],
    unit: PER_QUARTER,
    symbol: '\\zeta_2',
    source: 'mechanism: paper §1.2 (Douard & Heitz 2003); number: ours',
  }),
  assetDepreciation: number({
    label: { en: 'Wear of the common asset', fr: 'Usure de l’actif commun' },
    help: {
      en: 'Share of the common asset that is lost each quarter.',
      fr: 'Part de l’actif commun qui se perd chaque trimestre.',
    },
    default: 0.03,
    range: [0, 1],
    plausible: [0.01, 0.06],
    unit: PER_QUARTER,
    symbol: '\\zeta_3',
  }),
};
