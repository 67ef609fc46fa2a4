import { choice, number } from '../declare.ts';
import { PER_PROJECT, PER_QUARTER } from '../units.ts';

/** What makes a member contribute to a joint project. */
export const CONTRIBUTION = {
  intercept: number({
    label: { en: 'Basic readiness to contribute', fr: 'Disposition de base à contribuer' },
    help: {
      en:
        'Readiness to contribute when nothing speaks for it. The more negative, the less ' +
        'firms contribute by themselves.',
      fr:
        'Disposition à contribuer quand rien n’y incite. Plus elle est négative, moins les ' +
        'entreprises contribuent d’elles-mêmes.',
    },
    default: -3.5,
    range: [-10, 10],
    plausible: [-4, -3],
    symbol: '\\beta_0',
  }),
  predispositionWeight: number({
    label: { en: 'Weight of predisposition', fr: 'Poids de la prédisposition' },
    help: {
      en: 'How much a firm’s predisposition to cooperate raises what it contributes.',
      fr: 'Effet de la prédisposition d’une entreprise à la coopération sur sa contribution.',
    },
    default: 2.5,
    range: [0, 10],
    plausible: [1.5, 3.5],
    symbol: '\\beta_p',
    source: 'mechanism: paper §3.2; number: ours',
  }),
  trustWeight: number({
    label: {
      en: 'Weight of trust in contributions',
      fr: 'Poids de la confiance dans les contributions',
    },
    help: {
      en: 'How much trust in the partners of the project raises what a firm contributes.',
      fr:
        'Effet de la confiance dans les partenaires du projet sur la contribution d’une ' +
        'entreprise.',
    },
    default: 4,
    range: [0, 10],
    plausible: [2.5, 5],
    symbol: '\\beta_T',
    source: 'mechanism: paper §3.2; number: ours',
  }),
  alignment: choice({
    label: { en: 'Agreement of a vision with an aim', fr: 'Accord de la vision avec le but' },
    help: {
      en:
        'Whether a firm’s vision agrees with the aim of a project by their distance and by how ' +
        'clear the vision is, a vague one agreeing with no aim in particular, or by their ' +
        'distance alone.',
      fr:
        'La vision d’une entreprise s’accorde avec le but d’un projet soit selon leur distance ' +
        'et la clarté de la vision, une vision floue ne s’accordant avec aucun but en ' +
        'particulier, soit selon leur seule distance.',
    },
    default: 'expected',
    options: {
      expected: { en: 'By distance and clarity', fr: 'Selon la distance et la clarté' },
      distance: { en: 'By distance alone', fr: 'Selon la seule distance' },
    },
    source: 'mechanism: paper §1.3; reading: ours',
  }),
  alignmentWeight: number({
    label: { en: 'Weight of a common aim', fr: 'Poids du but commun' },
    help: {
      en:
        'How much a firm contributes more when the project’s aim matches its own vision and ' +
        'the network’s vision is clear.',
      fr:
        'Supplément de contribution quand le but du projet correspond à la vision de ' +
        'l’entreprise et que la vision du réseau est claire.',
    },
    default: 1.2,
    range: [0, 10],
    plausible: [0.6, 1.8],
    symbol: '\\beta_v',
    source: 'mechanism: paper §1.3; number: ours',
  }),
  gainWeight: number({
    label: { en: 'Weight of recent gains', fr: 'Poids des gains récents' },
    help: {
      en:
        'How much recent gains from joint projects encourage a firm to contribute, and losses ' +
        'discourage it.',
      fr:
        'Effet des gains récents tirés des projets communs, qui encouragent à contribuer, et ' +
        'des pertes, qui en dissuadent.',
    },
    default: 0.8,
    range: [0, 10],
    plausible: [0.4, 1.2],
    symbol: '\\beta_y',
  }),
  gainScale: number({
    label: { en: 'Sensitivity to small gains', fr: 'Sensibilité aux petits gains' },
    help: {
      en: 'The higher, the smaller the gains that suffice for the full effect of recent gains.',
      fr:
        'Plus elle est élevée, plus de petits gains suffisent à produire tout l’effet des ' +
        'gains récents.',
    },
    default: 3,
    range: [0, 50],
    plausible: [2, 4],
    symbol: '\\chi',
  }),
  gainRate: number({
    label: { en: 'Speed of forgetting past gains', fr: 'Vitesse d’oubli des gains passés' },
    help: {
      en: 'Weight of the latest quarter in what a firm remembers as its recent gain.',
      fr: 'Poids du dernier trimestre dans ce qu’une entreprise retient comme gain récent.',
    },
    default: 0.25,
    range: [0, 1],
    plausible: [0.15, 0.4],
    unit: PER_QUARTER,
    symbol: '\\eta_y',
  }),
  noise: number({
    label: { en: 'Chance in contributions', fr: 'Hasard dans les contributions' },
    help: {
      en:
        'How much contributions vary from one project to another for reasons outside the ' +
        'model.',
      fr:
        'Variation des contributions d’un projet à l’autre pour des raisons extérieures au ' +
        'modèle.',
    },
    default: 0.6,
    range: [0, 5],
    plausible: [0.3, 0.9],
    symbol: '\\sigma_c',
  }),
  learning: number({
    label: { en: 'Learning to cooperate', fr: 'Apprentissage de la coopération' },
    help: {
      en:
        'How fast a firm’s predisposition moves towards what its partners contribute. At 0 it ' +
        'never changes.',
      fr:
        'Vitesse à laquelle la prédisposition d’une entreprise se rapproche de ce que ' +
        'contribuent ses partenaires. À 0, elle ne change jamais.',
    },
    default: 0.01,
    range: [0, 1],
    plausible: [0, 0.03],
    unit: PER_PROJECT,
    symbol: '\\eta_p',
    source: 'mechanism: paper §1.2 (Maisonnasse 2014); number: ours',
  }),
  trustSource: choice({
    label: { en: 'Trust that counts', fr: 'Confiance qui compte' },
    help: {
      en:
        'Whether members contribute by the trust earned so far, or only by the trust they had ' +
        'beforehand.',
      fr:
        'Les membres contribuent soit selon la confiance construite chemin faisant, soit ' +
        'selon la seule confiance préalable.',
    },
    default: 'current',
    options: {
      current: { en: 'Trust of the moment', fr: 'Confiance du moment' },
      prerequisite: { en: 'Prerequisite trust only', fr: 'Confiance préalable seule' },
    },
    source: 'mechanism: paper §3.2; reading: ours',
  }),
};
