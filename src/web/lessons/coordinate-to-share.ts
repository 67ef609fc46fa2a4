import type { Lesson } from './lesson.ts';

/** Trust, visions and goodwill are there; without coordination they do not come together. */
export const coordinateToShare: Lesson = {
  id: 'coordinate-to-share',
  title: { en: 'Coordinate to share the vision', fr: 'Coordonner pour partager la vision' },
  section: { en: '§3.2, §3.3', fr: '§3.2, §3.3' },
  question: {
    en: 'Trust, visions and goodwill are there, but nobody coordinates. Do members still come to want the same?',
    fr: 'Confiance, visions et bonne volonté sont là, mais personne ne coordonne. Les membres finissent-ils par vouloir la même chose\u00a0?',
  },
  misconception: {
    en: 'where people trust each other, nobody needs to coordinate',
    fr: 'quand on se fait confiance, nul besoin de coordonner',
  },
  situation: {
    en:
      'Five networks of seven founders with fairly high trust (0.55) start among sixty firms. In world A, ' +
      'hubs coordinate what members do. In world B, they hold office but coordinate nothing. Everything else is ' +
      'the same, over five years.',
    fr:
      'Cinq réseaux de sept fondateurs démarrent parmi soixante entreprises, avec une confiance assez forte (0,55). ' +
      'Dans le monde A, les dirigeants coordonnent les actions des membres. Dans le monde B, ils sont en ' +
      'fonction mais ne coordonnent rien. Tout le reste est identique, pendant cinq ans.',
  },
  scenario: 'souss-massa',
  seed: 'argan',
  ticks: 20,
  setting: { trust: { initial: 0.55 } },
  cause: {
    label: { en: 'nothing is coordinated', fr: 'rien n’est coordonné' },
    parameters: { coordination: { heldLevel: 0 } },
  },
  bet: {
    prompt: {
      en: 'After five years, how far apart are the visions of members in world B, compared with world A?',
      fr: 'Après cinq ans, quelle distance sépare les visions des membres du monde B, comparée au monde A\u00a0?',
    },
    quantity: { of: 'difference', metric: 'visionDispersion' },
    answers: [
      {
        label: {
          en: 'Nearer: left alone, members find each other',
          fr: 'Plus proches\u00a0: laissés libres, les membres se rejoignent',
        },
        below: -0.1,
      },
      {
        label: {
          en: 'About as far: a vision spreads by itself',
          fr: 'À peu près aussi éloignées\u00a0: une vision se répand d’elle-même',
        },
        below: 0.1,
      },
      { label: { en: 'Clearly further apart', fr: 'Nettement plus éloignées' } },
    ],
  },
  metrics: ['visionDispersion', 'sharedClarity', 'coordination', 'payoff'],
  watch: {
    en: 'Watch the colours: within a network they come together, or they stay as mixed as they were.',
    fr: 'Observez les couleurs\u00a0: au sein d’un réseau elles se rapprochent, ou restent aussi mêlées qu’au début.',
  },
  explanation: {
    en:
      'In the model, a member is drawn to the shared vision the more, the better actions are coordinated, the ' +
      'clearer that vision is and the more it trusts the hub. Without coordination, fewer members are brought into ' +
      'joint projects, and differing visions feed conflicts. Projects yield less, and trust and cooperation, good at ' +
      'the start, suffer in the end.',
    fr:
      'Dans le modèle, un membre est d’autant plus attiré par la vision partagée que les actions sont coordonnées, ' +
      'que cette vision est claire et qu’il fait confiance au dirigeant. Sans coordination, moins de membres sont ' +
      'entraînés dans les projets communs et les visions divergentes nourrissent les conflits. Les projets ' +
      'rapportent moins, et confiance et coopération, bonnes au départ, finissent par en souffrir.',
  },
  levers: [
    'coordination.heldLevel',
    'trust.initial',
    'members.predispositionMean',
    'vision.influenceFloor',
  ],
  boxes: {
    article: [
      {
        en: 'Even with a cooperative spirit, a shared vision and trust, lack of coordination may disrupt a network (§3.2).',
        fr: 'Même avec un esprit coopératif, une vision partagée et de la confiance, l’absence de coordination peut perturber le réseau (§3.2).',
      },
      {
        en: 'It is coordination that makes the vision shared (§3.2). It is among the main tasks of the hub (§3.3).',
        fr: 'C’est la coordination qui fait que la vision est partagée (§3.2). Elle est l’une des missions principales du dirigeant (§3.3).',
      },
    ],
    model: [
      {
        en: 'That visions come together the more, the better actions are coordinated, is a rule of the model. What becomes of payoff and trust is not: it follows.',
        fr: 'Que les visions se rapprochent d’autant plus que les actions sont coordonnées est une règle du modèle. Ce que deviennent gains et confiance ne l’est pas\u00a0: cela en découle.',
      },
      {
        en: 'Coordinating costs the hub nothing.',
        fr: 'Coordonner ne coûte rien au dirigeant.',
      },
    ],
    unknown: [
      {
        en: 'Whether it holds elsewhere: the claim comes from the interview in one of the five networks.',
        fr: 'Si cela vaut ailleurs\u00a0: l’affirmation vient de l’entretien mené dans un seul des cinq réseaux.',
      },
      {
        en: 'How much coordination is too much: nobody asked.',
        fr: 'À partir de quel seuil la coordination devient excessive\u00a0: personne ne l’a demandé.',
      },
    ],
  },
  glossary: ['coordination', 'sharedVision', 'cooperativeSpirit', 'hub'],
  hasAllaliTable: false,
  exercise: {
    en:
      'Under “Change it yourself”, hold the coordination of world B at 0, 0.25, 0.5, 0.75 and 1 in turn. Which ' +
      'measure under “Charts” reacts first, and is there a level beyond which more coordination changes little?',
    fr:
      'Sous «\u00a0À vous de changer\u00a0», maintenez la coordination du monde B à 0, puis à 0,25, 0,5, 0,75 et 1. Quelle ' +
      'mesure, sous «\u00a0Graphiques\u00a0», réagit la première, et existe-t-il un niveau au-delà duquel davantage de ' +
      'coordination change peu de chose\u00a0?',
  },
};
