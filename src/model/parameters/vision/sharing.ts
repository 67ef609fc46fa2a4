import { choice, number } from '../declare.ts';
import { PER_QUARTER } from '../units.ts';

/** How a shared vision comes about, and how it reaches the members. */
export const SHARING = {
  sharing: choice({
    label: { en: 'Weight of each vision', fr: 'Poids de chaque vision' },
    help: {
      en:
        'When visions are pooled, whether clear visions, the hub and those it listens to ' +
        'weigh more, or everyone weighs the same.',
      fr:
        'Quand les visions sont mises en commun, soit les visions claires, le dirigeant et ' +
        'ceux qu’il écoute pèsent davantage, soit tous pèsent autant.',
    },
    default: 'precision',
    options: {
      precision: { en: 'By clarity and listening', fr: 'Selon la clarté et l’écoute' },
      plain: { en: 'Everyone the same', fr: 'Le même pour tous' },
    },
  }),
  pooling: choice({
    label: { en: 'Clarity of pooled visions', fr: 'Clarté des visions mises en commun' },
    help: {
      en:
        'How the clarity of several visions adds up: many vague visions stay vague, or they ' +
        'add up to a clear one.',
      fr:
        'Comment la clarté de plusieurs visions se cumule\u00a0: beaucoup de visions floues restent ' +
        'floues, ou forment ensemble une vision claire.',
    },
    default: 'rootSquares',
    options: {
      rootSquares: { en: 'vague visions stay vague', fr: 'les visions floues restent floues' },
      sum: { en: 'vague visions add up', fr: 'les visions floues s’additionnent' },
    },
  }),
  voices: choice({
    label: { en: 'Who is heard', fr: 'Qui est entendu' },
    help: {
      en:
        'Whose visions can complete the hub’s own: those of the board, or those of all ' +
        'members.',
      fr:
        'Les visions qui peuvent compléter celle du dirigeant\u00a0: celles du conseil ' +
        'd’administration ou celles de tous les membres.',
    },
    default: 'board',
    options: {
      board: { en: 'The board', fr: 'Le conseil d’administration' },
      all: { en: 'All members', fr: 'Tous les membres' },
    },
    source: 'mechanism: paper §3.3; reading: ours',
  }),
  hubWeight: number({
    label: { en: 'Weight of the hub’s vision', fr: 'Poids de la vision du dirigeant' },
    help: {
      en:
        'How many times the hub’s vision weighs as much as another member’s equally clear ' +
        'vision.',
      fr:
        'Combien de fois la vision du dirigeant pèse plus que celle, aussi claire, d’un autre ' +
        'membre.',
    },
    default: 3,
    range: [0, 50],
    plausible: [1.5, 5],
    symbol: '\\omega',
    source: 'mechanism: paper §3.3; number: ours',
  }),
  rate: number({
    label: { en: 'Speed of sharing', fr: 'Vitesse du partage' },
    help: {
      en:
        'Share of the way that the network’s vision moves each quarter towards the visions ' +
        'pooled in it.',
      fr:
        'Part du chemin que la vision du réseau parcourt chaque trimestre vers les visions ' +
        'mises en commun.',
    },
    default: 0.3,
    range: [0, 1],
    plausible: [0.15, 0.5],
    unit: PER_QUARTER,
    symbol: '\\eta_V',
  }),
  disagreement: choice({
    label: { en: 'Measure of disagreement', fr: 'Mesure du désaccord' },
    help: {
      en:
        'Whether disagreement among the visions that are pooled makes the shared one less ' +
        'precise by its variance, as uncertainty does, or by the root of it, a distance.',
      fr:
        'Le désaccord entre les visions mises en commun rend la vision partagée moins précise ' +
        'soit par sa variance, comme le fait l’incertitude, soit par la racine de celle-ci, une ' +
        'distance.',
    },
    default: 'variance',
    options: {
      variance: { en: 'Variance', fr: 'Variance' },
      distance: { en: 'Distance', fr: 'Distance' },
    },
  }),
  influence: number({
    label: { en: 'Influence of the shared vision', fr: 'Influence de la vision partagée' },
    help: {
      en:
        'How strongly the shared vision clarifies and draws the members’ own visions, given ' +
        'coordination and trust in the hub.',
      fr:
        'Force avec laquelle la vision partagée éclaire et attire les visions des membres, ' +
        'selon la coordination et la confiance dans le dirigeant.',
    },
    default: 0.1,
    range: [0, 5],
    plausible: [0.05, 0.25],
    unit: PER_QUARTER,
    symbol: '\\psi_0',
    source: 'mechanism: paper §3.2; number: ours',
  }),
  influenceFloor: number({
    label: { en: 'Influence without coordination', fr: 'Influence sans coordination' },
    help: {
      en:
        'Part of the influence of the shared vision on members that remains when nothing is ' +
        'coordinated. The study says that coordination is what makes the vision shared: 0.',
      fr:
        'Part de l’influence de la vision partagée sur les membres qui demeure sans aucune ' +
        'coordination. Selon l’étude, c’est la coordination qui fait que la vision est ' +
        'partagée\u00a0: 0.',
    },
    symbol: '\\psi_1',
    default: 0,
    range: [0, 1],
    plausible: [0, 0.3],
    source: 'mechanism: paper §3.2; number: ours',
  }),
  marketLearning: number({
    label: { en: 'Learning from foreign markets', fr: 'Apprentissage des marchés étrangers' },
    help: {
      en:
        'How fast exporters’ visions come nearer to the real opportunity abroad, in proportion to ' +
        'their knowledge of foreign markets. At 0, nobody learns where it lies.',
      fr:
        'Vitesse à laquelle la vision des exportateurs se rapproche de la véritable opportunité à ' +
        'l’étranger, en proportion de leur connaissance des marchés. À 0, personne n’apprend où ' +
        'elle se trouve.',
    },
    symbol: '\\eta_\\theta',
    default: 0.05,
    range: [0, 1],
    plausible: [0, 0.1],
    unit: PER_QUARTER,
    source: 'mechanism: Johanson & Vahlne 2009, as cited in paper §1.4; number: ours',
  }),
  forgetting: number({
    label: { en: 'Fading of acquired clarity', fr: 'Perte de la clarté acquise' },
    help: {
      en:
        'How fast a firm’s clarity falls back to what it was at first when the network no ' +
        'longer sustains it.',
      fr:
        'Vitesse à laquelle la clarté d’une entreprise revient à son niveau d’origine quand ' +
        'le réseau ne l’entretient plus.',
    },
    default: 0.03,
    range: [0, 1],
    plausible: [0.01, 0.06],
    unit: PER_QUARTER,
    symbol: '\\lambda_\\pi',
  }),
  coordinationFloor: number({
    label: { en: 'Sharing without coordination', fr: 'Partage sans coordination' },
    help: {
      en:
        'How clear the pooled vision can be when nothing is coordinated, compared with full ' +
        'coordination.',
      fr:
        'Clarté que peut avoir la vision mise en commun sans aucune coordination, par rapport ' +
        'à une coordination complète.',
    },
    default: 0.25,
    range: [0, 1],
    plausible: [0.1, 0.5],
    symbol: 'q_0',
    source: 'mechanism: paper §3.2; number: ours',
  }),
  coordinationFull: number({
    label: {
      en: 'Coordination that makes sharing complete',
      fr: 'Coordination rendant le partage complet',
    },
    help: {
      en: 'Level of coordination from which the vision is shared as well as it can be.',
      fr:
        'Niveau de coordination à partir duquel la vision est partagée aussi bien que ' +
        'possible.',
    },
    default: 0.5,
    range: [0.01, 1],
    plausible: [0.3, 0.7],
    symbol: 'K_1',
    source: 'mechanism: paper §3.2; number: ours',
  }),
};
