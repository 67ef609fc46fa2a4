import type { Lesson } from './lesson.ts';

/** Allali's reticular vision: a clear network carries vague members along. */
export const vagueFirmClearNetwork: Lesson = {
  id: 'vague-firm-clear-network',
  title: { en: 'Vague firm, clear network', fr: 'PME floue, réseau clair' },
  section: { en: '§1.3 (Table 1), §3.2', fr: '§1.3 (tableau 1), §3.2' },
  question: {
    en: 'What does a firm that does not know where it is going abroad gain from a network that does?',
    fr: 'Que gagne une PME qui ne sait pas où elle va à l’international dans un réseau qui le sait\u00a0?',
  },
  misconception: {
    en: 'a firm must be clear about its own aims before a network can help it',
    fr: 'une PME doit d’abord être au clair sur ses propres objectifs pour qu’un réseau l’aide',
  },
  situation: {
    en:
      'All sixty firms have a vague vision of what they want abroad. In world A, so have the hubs that ' +
      'lead the five networks: Allali calls this reticular myopia. In world B, each network’s first hub has a ' +
      'clear vision: the reticular vision. Everything else is the same, over ten years.',
    fr:
      'Les soixante entreprises ont toutes une vision floue de ce qu’elles cherchent à l’étranger. Dans le monde ' +
      'A, les dirigeants des cinq réseaux aussi\u00a0: c’est la myopie réticulaire d’Allali. Dans le monde B, le ' +
      'premier dirigeant de chaque réseau a une vision claire\u00a0: la vision réticulaire. Tout le reste est identique, ' +
      'pendant dix ans.',
  },
  scenario: 'souss-massa',
  seed: 'argan',
  ticks: 40,
  setting: { members: { clearShare: 0 }, hub: { clarity: 0.2 } },
  cause: {
    label: {
      en: 'the first hub of each network has a clear vision (0.9 instead of 0.2)',
      fr: 'le premier dirigeant de chaque réseau a une vision claire (0,9 au lieu de 0,2)',
    },
    parameters: { hub: { clarity: 0.9 } },
  },
  bet: {
    prompt: {
      en: 'After ten years, how far abroad are the founders of the networks in world B, compared with world A?',
      fr: 'Après dix ans, où en sont à l’étranger les fondateurs des réseaux du monde B, comparés à ceux du monde A\u00a0?',
    },
    quantity: { of: 'difference', metric: 'engagement.everFounded' },
    answers: [
      {
        label: {
          en: 'Less far: a strong vision stifles their own',
          fr: 'Moins loin\u00a0: une vision forte étouffe la leur',
        },
        below: -0.1,
      },
      {
        label: {
          en: 'Hardly any difference: their vision stays vague',
          fr: 'Presque aucune différence\u00a0: leur vision reste floue',
        },
        below: 0.1,
      },
      { label: { en: 'Clearly further', fr: 'Nettement plus loin' } },
    ],
  },
  metrics: ['engagement.everFounded', 'sharedClarity', 'clarity', 'cooperation'],
  watch: {
    en: 'Watch the colour of the members grow stronger: a clear vision is handed on, a vague one is not.',
    fr: 'Observez la couleur des membres qui se renforce\u00a0: une vision claire se transmet, une floue non.',
  },
  explanation: {
    en:
      'In the model, joint projects are aimed at the shared vision. A clear one comes nearer to the opportunity ' +
      'abroad, so that projects yield more, members contribute more, and the network opens a way abroad. Members ' +
      'become clearer themselves, quarter by quarter. Many vague visions put together do not make a clear one.',
    fr:
      'Dans le modèle, les projets communs visent la vision partagée. Claire, elle approche mieux de l’opportunité ' +
      'à l’étranger\u00a0: les projets rapportent davantage, les membres apportent davantage et le réseau ouvre une ' +
      'voie. Les membres gagnent eux-mêmes en clarté, trimestre après trimestre. Beaucoup de visions floues mises ' +
      'ensemble n’en font pas une claire.',
  },
  levers: ['hub.clarity', 'hub.visionError', 'vision.influence', 'members.clearShare'],
  boxes: {
    article: [
      {
        en: 'Allali found among twelve firms of Québec that members with a vague vision, in a network with a clear one, do well on foreign markets (§1.3).',
        fr: 'Chez douze PME québécoises, Allali constate que des membres à la vision floue réussissent à l’international si celle du réseau est claire (§1.3).',
      },
      {
        en: 'In Souss-Massa, farmers join two of the networks to make up for a vague vision and may, after years, develop a clear one of their own (§3.2).',
        fr: 'Dans le Souss-Massa, des agriculteurs intègrent deux des réseaux pour compenser leur vision floue et peuvent, après des années, développer la leur (§3.2).',
      },
    ],
    model: [
      {
        en: 'Clear means precise. At the start, a clear vision also lies nearer to a real opportunity; yet it may be wrong: try the error of the first hub’s vision.',
        fr: 'Claire signifie précise. Au départ, une vision claire est aussi plus proche d’une opportunité réelle\u00a0; elle peut pourtant être fausse\u00a0: essayez l’erreur de vision du premier dirigeant.',
      },
      {
        en: 'No rule says that members advance where the hub’s vision is clear. How the five stages abroad follow each other is our assumption.',
        fr: 'Aucune règle ne dit que les membres avancent là où la vision du dirigeant est claire. La succession des cinq stades à l’étranger est notre hypothèse.',
      },
    ],
    unknown: [
      {
        en: 'Whether Allali’s table holds in Morocco: it was not measured there.',
        fr: 'Si le tableau d’Allali vaut au Maroc\u00a0: il n’y a pas été mesuré.',
      },
      {
        en: 'Whether hubs with a clear vision differ in other ways, too, which might be the true cause.',
        fr: 'Si les dirigeants à la vision claire se distinguent aussi par ailleurs, ce qui pourrait être la vraie cause.',
      },
    ],
  },
  glossary: ['clearVision', 'sharedVision', 'hub', 'engagement'],
  hasAllaliTable: true,
  exercise: {
    en:
      'Under “Change it yourself”, vary the clarity of the first hub’s vision in world B from 0.1 to 0.9. From ' +
      'which value on do members with a vague vision clearly advance? Then give a clear vision an error: is a clear ' +
      'but wrong vision still better than a vague one?',
    fr:
      'Sous «\u00a0À vous de changer\u00a0», faites varier de 0,1 à 0,9 la clarté de la vision du premier dirigeant dans le ' +
      'monde B. À partir de quelle valeur les membres à la vision floue avancent-ils nettement\u00a0? Donnez ensuite une ' +
      'erreur à une vision claire\u00a0: claire mais fausse, vaut-elle encore mieux qu’une vision floue\u00a0?',
  },
};
