import type { Lesson } from './lesson.ts';

/** One run proves nothing: the same cause under a hundred lucks. */
export const otherLuck: Lesson = {
  id: 'other-luck',
  title: { en: 'Same cause, other luck', fr: 'Même cause, autre chance' },
  section: { en: '§2, Limits', fr: '§2, Limites' },
  question: {
    en: 'A hub with a somewhat clearer vision helps on average. Does it help every time?',
    fr: 'Un dirigeant à la vision un peu plus claire aide en moyenne. Aide-t-il à chaque fois\u00a0?',
  },
  misconception: {
    en: 'one run proves it: I have seen it happen',
    fr: 'un essai le prouve\u00a0: je l’ai vu',
  },
  situation: {
    en:
      'In world A, the first hubs have a vision of middling clarity (0.6); in world B, a clear one (0.8). Each ' +
      'pair of worlds has the same luck; but there are a hundred pairs, each with another luck. You see one pair. The ' +
      'question is about the hundred.',
    fr:
      'Dans le monde A, les premiers dirigeants ont une vision moyennement claire (0,6)\u00a0; dans le monde B, une vision ' +
      'claire (0,8). Les deux mondes d’une paire ont les mêmes aléas\u00a0; mais il y a cent paires, chacune avec d’autres ' +
      'aléas. Vous en voyez une. La question porte sur les cent.',
  },
  scenario: 'souss-massa',
  seed: 'argan',
  ticks: 40,
  setting: { hub: { clarity: 0.6 } },
  cause: {
    label: {
      en: 'the first hubs have a clearer vision (0.8 instead of 0.6)',
      fr: 'les premiers dirigeants ont une vision plus claire (0,8 au lieu de 0,6)',
    },
    parameters: { hub: { clarity: 0.8 } },
  },
  bet: {
    prompt: {
      en: 'In how many of 100 pairs of worlds are firms further abroad after ten years where hubs have the clearer vision?',
      fr: 'Dans combien des 100 paires de mondes les entreprises sont-elles plus avancées à l’étranger, après dix ans, là où la vision des dirigeants est plus claire\u00a0?',
    },
    quantity: { of: 'agreement', metric: 'engagement' },
    answers: [
      {
        label: {
          en: 'Fewer than 60: hardly better than tossing a coin',
          fr: 'Moins de 60\u00a0: guère mieux qu’à pile ou face',
        },
        below: 0.6,
      },
      {
        label: { en: '60 to 89: often, not always', fr: 'De 60 à 89\u00a0: souvent, pas toujours' },
        below: 0.895,
      },
      {
        label: {
          en: '90 or more: practically always',
          fr: '90 ou plus\u00a0: pratiquement toujours',
        },
      },
    ],
  },
  metrics: ['engagement', 'networks', 'trust'],
  watch: {
    en: 'Watch when the two worlds part, and over what: a single conflict or departure may be enough.',
    fr: 'Guettez le moment où les deux mondes se séparent, et pourquoi\u00a0: un seul conflit, un seul départ peut suffire.',
  },
  explanation: {
    en:
      'In the model, every event is drawn by lot, from an outbreak of conflict to a step abroad. A cause shifts the ' +
      'odds; small differences then grow into a member lost or a network dissolved, for better or worse. The mean ' +
      'over many pairs shows what the cause does; a single history shows only itself.',
    fr:
      'Dans le modèle, chaque événement est tiré au sort, du conflit qui éclate au pas vers l’étranger. Une cause ' +
      'modifie les probabilités\u00a0; de petites différences finissent par un membre perdu ou un réseau dissous, en ' +
      'bien ou en mal. La moyenne sur de nombreuses paires montre l’effet de la cause\u00a0; une histoire isolée ne ' +
      'montre qu’elle-même.',
  },
  levers: ['hub.clarity', 'cooperation.noise', 'trust.initial'],
  boxes: {
    article: [
      {
        en: 'Five networks, one interview each, chosen by judgement; collection ended for practical reasons, not because nothing new was heard (§2).',
        fr: 'Cinq réseaux retenus par choix raisonné, un entretien dans chacun\u00a0; la collecte s’est arrêtée pour des raisons opérationnelles, non par saturation (§2).',
      },
      {
        en: 'The authors name the size of the sample among the limits of their study.',
        fr: 'Les auteurs comptent la taille de l’échantillon parmi les limites de leur étude.',
      },
    ],
    model: [
      {
        en: 'Two worlds can share their luck because every draw depends only on the firms concerned and on the moment. Reality offers no such twins.',
        fr: 'Deux mondes peuvent partager leurs aléas parce que chaque tirage ne dépend que des entreprises concernées et du moment. La réalité n’offre pas de tels jumeaux.',
      },
    ],
    unknown: [
      {
        en: 'How much chance weighs in real networks: each history happened once.',
        fr: 'Le poids du hasard dans les réseaux réels\u00a0: chaque histoire n’a eu lieu qu’une fois.',
      },
    ],
  },
  glossary: ['sameLuck', 'engagement', 'clearVision'],
  hasAllaliTable: false,
  exercise: {
    en:
      'Press “Other luck” five times, run to the end and note each time in which world firms get further; then run ' +
      'the 100 pairs. Were five enough? Without pairing, compare world A of one luck with world B of the next. For ' +
      'those who have the program: reticula sweep both files with --replicates 5, 20 and 100, then reticula ' +
      'compare.',
    fr:
      'Cliquez cinq fois sur «\u00a0Autres aléas\u00a0», allez au bout et notez dans quel monde les entreprises vont plus ' +
      'loin\u00a0; simulez ensuite les 100 paires. Cinq suffisaient-elles\u00a0? Sans apparier, comparez le monde A d’un ' +
      'tirage au monde B du suivant. Pour qui a le programme\u00a0: reticula sweep sur les deux fichiers avec ' +
      '--replicates 5, 20 puis 100, puis reticula compare.',
  },
};
