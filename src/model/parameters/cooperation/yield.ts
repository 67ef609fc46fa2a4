import { choice, number } from '../declare.ts';
import { PER_QUARTER } from '../units.ts';

/** What joint projects cost and yield. */
export const YIELD = {
  benefit: number({
    label: { en: 'Yield of joint work', fr: 'Rendement du travail commun' },
    help: {
      en:
        'What a fully coordinated project of full contributions and clear, right vision ' +
        'yields per participant.',
      fr:
        'Ce que rapporte par participant un projet pleinement coordonné, à contributions ' +
        'complètes et à vision claire et juste.',
    },
    default: 1.1,
    range: [0, 10],
    plausible: [0.9, 1.3],
    symbol: 'B',
  }),
  cost: number({
    label: { en: 'Cost of contributing', fr: 'Coût d’une contribution' },
    help: {
      en: 'What a full contribution to one project costs a firm, in the unit of the yield.',
      fr:
        'Ce que coûte à une entreprise une contribution complète à un projet, dans l’unité du ' +
        'rendement.',
    },
    default: 0.35,
    range: [0, 5],
    plausible: [0.25, 0.45],
    symbol: '\\xi',
  }),
  membershipCost: number({
    label: { en: 'Cost of membership', fr: 'Coût de l’adhésion' },
    help: {
      en:
        'What being a member costs every quarter, whether or not the firm takes part in ' +
        'projects.',
      fr:
        'Ce que coûte chaque trimestre l’appartenance au réseau, que l’entreprise participe ' +
        'ou non à des projets.',
    },
    default: 0.05,
    range: [0, 2],
    plausible: [0.02, 0.08],
    unit: PER_QUARTER,
    symbol: '\\xi_0',
  }),
  coordinationFloor: number({
    label: { en: 'Yield without coordination', fr: 'Rendement sans coordination' },
    help: {
      en: 'Part of the yield that projects keep when nothing is coordinated.',
      fr: 'Part du rendement que gardent les projets sans aucune coordination.',
    },
    default: 0.4,
    range: [0, 1],
    plausible: [0.2, 0.6],
    symbol: '\\beta_K',
    source: 'mechanism: paper §3.2; number: ours',
  }),
  clarityFloor: number({
    label: { en: 'Yield with a vague vision', fr: 'Rendement avec une vision floue' },
    help: {
      en: 'Part of the yield that projects keep when the network’s vision is entirely vague.',
      fr:
        'Part du rendement que gardent les projets quand la vision du réseau est entièrement ' +
        'floue.',
    },
    default: 0.3,
    range: [0, 1],
    plausible: [0.15, 0.5],
    symbol: '\\beta_\\Gamma',
    source: 'mechanism: paper §3.2; number: ours',
  }),
  aimWidth: number({
    label: { en: 'Tolerance to wrong aims', fr: 'Tolérance aux buts erronés' },
    help: {
      en: 'How far a project’s aim may lie from the real opportunity and still yield something.',
      fr:
        'Écart que le but d’un projet peut avoir avec la véritable opportunité tout en ' +
        'rapportant encore.',
    },
    default: 4,
    range: [0.1, 100],
    plausible: [2, 6],
    symbol: '\\Delta',
  }),
  mapping: choice({
    label: { en: 'Reading of the two logics', fr: 'Lecture des deux logiques' },
    help: {
      en:
        'Which arithmetic stands for the additive and the complementary logic of cooperation. ' +
        'The study describes them in words only.',
      fr:
        'Calcul qui représente la logique additive et la logique de complémentarité. L’étude ' +
        'ne les décrit qu’en mots.',
    },
    default: 'sumOfParts',
    options: {
      sumOfParts: {
        en: 'Complementary: sum of the parts; additive: pooled means',
        fr: 'Complémentarité\u00a0: somme des travaux\u00a0; additive\u00a0: moyens réunis',
      },
      opposite: { en: 'The opposite', fr: 'L’inverse' },
    },
    source: 'mechanism: paper §1.2 (Douard & Heitz 2003); reading: ours',
  }),
};
