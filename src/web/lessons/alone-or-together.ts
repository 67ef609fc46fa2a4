import type { Lesson } from './lesson.ts';

/** Members in name only stay close to the firms outside: relations count. */
export const aloneOrTogether: Lesson = {
  id: 'alone-or-together',
  title: { en: 'Abroad alone or together', fr: 'Exporter seul ou ensemble' },
  section: { en: '§1.5, §3.2', fr: '§1.5, §3.2' },
  question: {
    en: 'Members of networks get further abroad than firms on their own. Because they are members?',
    fr: 'Les membres de réseaux vont plus loin à l’étranger que les entreprises seules. Parce qu’ils sont membres\u00a0?',
  },
  misconception: {
    en: 'members export more because they are members',
    fr: 'les membres exportent davantage parce qu’ils sont membres',
  },
  situation: {
    en:
      'The same firms are members for ten years in both worlds: nobody joins, leaves or founds a network. In world A, ' +
      'members carry out joint projects. In world B, they pay their dues and elect their hub, but never work together: ' +
      'each goes abroad alone.',
    fr:
      'Dans les deux mondes, les mêmes entreprises sont membres pendant dix ans\u00a0: personne n’adhère, ne part ni ne fonde ' +
      'de réseau. Dans le monde A, les membres mènent des projets communs. Dans le monde B, ils cotisent et élisent leur ' +
      'dirigeant, mais ne travaillent jamais ensemble\u00a0: chacun va seul à l’étranger.',
  },
  scenario: 'souss-massa',
  seed: 'argan',
  ticks: 40,
  setting: { steps: { joining: false, leaving: false, founding: false } },
  cause: {
    label: { en: 'members never work together', fr: 'les membres ne travaillent jamais ensemble' },
    parameters: { steps: { projects: false } },
  },
  bet: {
    prompt: {
      en: 'After ten years, how far abroad are the members in world B, compared with world A?',
      fr: 'Après dix ans, où en sont à l’étranger les membres du monde B, comparés à ceux du monde A\u00a0?',
    },
    quantity: { of: 'difference', metric: 'engagement.members' },
    answers: [
      {
        label: {
          en: 'Clearly less far: relations count',
          fr: 'Nettement moins loin\u00a0: ce sont les relations qui comptent',
        },
        below: -0.1,
      },
      {
        label: {
          en: 'As far: the address book does it',
          fr: 'Aussi loin\u00a0: le carnet d’adresses suffit',
        },
        below: 0.1,
      },
      {
        label: {
          en: 'Further: projects cost time and money',
          fr: 'Plus loin\u00a0: les projets coûtent du temps et de l’argent',
        },
      },
    ],
  },
  metrics: [
    'engagement.members',
    'engagement.outsiders',
    'exporters.members',
    'exporters.outsiders',
  ],
  watch: {
    en: 'In world B, compare members with firms outside: what does membership alone bring?',
    fr: 'Dans le monde B, comparez membres et entreprises hors réseau\u00a0: qu’apporte l’appartenance seule\u00a0?',
  },
  explanation: {
    en:
      'In the model, a network opens a way abroad as far as its members contribute to joint projects, are ' +
      'coordinated and share a clear vision. Membership by itself brings a little knowledge of markets and a softer ' +
      'fall. Without joint work only that little is left, beside the hard way alone that is open to every firm.',
    fr:
      'Dans le modèle, un réseau ouvre une voie à l’étranger à la mesure des apports de ses membres aux projets ' +
      'communs, de leur coordination et de la clarté de la vision partagée. L’appartenance seule apporte un peu de ' +
      'connaissance des marchés et amortit les reculs. Sans travail commun, il ne reste que ce peu, outre la voie ' +
      'solitaire, plus difficile, qui est ouverte à toute entreprise.',
  },
  levers: ['steps.projects', 'steps.joining', 'steps.leaving', 'projects.perFirm'],
  boxes: {
    article: [
      {
        en: 'Being a member is not enough: the nature of the relations determines how far and how intensely a firm goes abroad (§1.5).',
        fr: 'Il ne suffit pas d’être membre\u00a0: c’est la nature des relations qui détermine le degré et l’intensité de l’internationalisation (§1.5).',
      },
      {
        en: 'Firms turn to networks to begin or to extend their activity on foreign markets (abstract).',
        fr: 'Les PME s’appuient sur des réseaux pour débuter ou étendre leur activité à l’étranger (résumé).',
      },
    ],
    model: [
      {
        en: 'That networks open a way abroad is written into a rule; that membership alone brings so little follows from several.',
        fr: 'Que les réseaux ouvrent une voie à l’étranger est écrit dans une règle\u00a0; que l’appartenance seule apporte si peu découle de plusieurs ensemble.',
      },
      {
        en: 'The five stages, from the home market to production abroad, are our assumption.',
        fr: 'Les cinq stades, du marché national à la production à l’étranger, sont notre hypothèse.',
      },
    ],
    unknown: [
      {
        en: 'How much of the lead of members is due to networks: firms and networks choose each other, and exporters may be likelier to join.',
        fr: 'Ce que l’avance des membres doit aux réseaux\u00a0: entreprises et réseaux se choisissent, et les exportatrices adhèrent peut-être plus volontiers.',
      },
      {
        en: 'What public support for networks achieves: the study describes it and evaluates no policy.',
        fr: 'Les effets de l’encouragement public des réseaux\u00a0: l’étude le décrit et n’évalue aucune politique.',
      },
    ],
  },
  glossary: ['engagement', 'jointProject', 'network', 'sameLuck'],
  hasAllaliTable: false,
  exercise: {
    en:
      'Under “Change”, let firms join and leave again in both worlds. Under “Charts”, is the gap between members ' +
      'and others larger than before? How much of it would you now put down to which firms join rather than to what ' +
      'networks do?',
    fr:
      'Sous «\u00a0Changer\u00a0», permettez de nouveau les adhésions et les départs dans les deux mondes. Sous «\u00a0Graphiques ' +
      '», l’écart entre les membres et les autres est-il plus grand qu’avant\u00a0? Quelle part en attribueriez-vous ' +
      'désormais au choix des entreprises qui adhèrent plutôt qu’à l’action des réseaux\u00a0?',
  },
};
