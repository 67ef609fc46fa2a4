import type { Lesson } from './lesson.ts';

/** One run proves nothing: the same cause under a hundred lucks. */
export const otherLuck: Lesson = {
  id: 'other-luck',
  title: { en: 'Same cause, other luck', fr: 'Même cause, autre chance' },
  section: { en: '§2, Limits', fr: '§2, Limites' },
  question: {
    en: 'A somewhat clearer hub helps on average. Does it help every time?',
    fr: 'Un dirigeant un peu plus clair aide en moyenne. Aide-t-il à chaque fois ?',
  },
  misconception: {
    en: 'one run proves it: I have seen it happen',
    fr: 'un essai le prouve : je l’ai vu',
  },
  situation: {
    en:
      'In world A, the first hubs have a vision of middling clarity (0.6); in world B, a clear one (0.8). Each ' +
      'pair of worlds has the same luck; but there are a hundred pairs, each with another luck. You see one pair. The ' +
      'question is about the hundred.',
    fr:
      'Dans le monde A, les premiers dirigeants ont une vision moyennement claire (0,6) ; dans le monde B, une vision ' +
      'claire (0,8). Les deux mondes d’une paire ont les mêmes aléas ; mais il y a cent paires, chacune avec d’autres ' +
      'aléas. Vous en voyez une. La question porte sur les cent.',
  },
  scenario: 'souss-massa',
  seed: 'argan',
  ticks: 40,
  setting: { hub: { clarity: 0.6 } },
  cause: {
    label: {
      en: 'the first hubs are clearer (0.8 instead of 0.6)',
      fr: 'les premiers dirigeants sont plus clairs (0,8 au lieu de 0,6)',
    },
    parameters: { hub: { clarity: 0.8 } },
  },
  bet: {
    prompt: {
      en: 'In how many of 100 pairs of worlds are firms further abroad after ten years where hubs are clearer?',
      fr: 'Dans combien de 100 paires de mondes les entreprises sont-elles plus avancées à l’étranger, après dix ans, là où les dirigeants sont plus clairs ?',
    },
    quantity: { of: 'agreement', metric: 'engagement' },
    answers: [
      {
        label: {
          en: 'Fewer than 60: hardly better than tossing a coin',
          fr: 'Moins de 60 : guère mieux qu’à pile ou face',
        },
        below: 0.6,
      },
      {
        label: { en: '60 to 89: often, not always', fr: 'De 60 à 89 : souvent, pas toujours' },
        below: 0.895,
      },
      { label: { en: '90 or more: practically always', fr: '90 ou plus : pratiquement toujours' } },
    ],
  },
  metrics: ['engagement', 'networks', 'trust'],
  watch: {
    en: 'Watch when the two worlds part, and over what: a single conflict or departure may be enough.',
    fr: 'Guettez le moment où les deux mondes se séparent, et pourquoi : un seul conflit, un seul départ peut suffire.',
  },
  explanation: {
    en:
      'In the model, every event is drawn by lot, from an outbreak of conflict to a step abroad. A cause shifts the odds; ' +
      'small differences then grow into a member lost or a network dissolved, for better or worse. The mean over many ' +
      'pairs shows the cause, a single history shows a history.',
    fr:
      'Dans le modèle, chaque événement est tiré au sort, d’un conflit qui éclate à un pas vers l’étranger. Une cause ' +
      'déplace les chances ; de petites différences deviennent ensuite un membre perdu ou un réseau dissous, en bien ou en ' +
      'mal. La moyenne de nombreuses paires montre la cause ; une seule histoire montre une histoire.',
  },
  levers: ['hub.clarity', 'cooperation.noise', 'trust.initial'],
  boxes: {
    article: [
      {
        en: 'Five networks, one interview each, chosen by judgement; collection ended for practical reasons, not because nothing new was heard (§2).',
        fr: 'Cinq réseaux, un entretien chacun, choisis par jugement ; la collecte s’est arrêtée pour des raisons opérationnelles, non par saturation (§2).',
      },
      {
        en: 'The authors name the size of the sample among the limits of their study.',
        fr: 'Les auteurs comptent la taille de l’échantillon parmi les limites de leur étude.',
      },
    ],
    model: [
      {
        en: 'Two worlds can share their luck because every draw depends on who and when alone. Reality offers no such twins.',
        fr: 'Deux mondes peuvent partager leurs aléas parce que chaque tirage ne dépend que de qui et quand. La réalité n’offre pas de tels jumeaux.',
      },
    ],
    unknown: [
      {
        en: 'How much chance weighs in real networks: each history happened once.',
        fr: 'Le poids du hasard dans les réseaux réels : chaque histoire n’a eu lieu qu’une fois.',
      },
    ],
  },
  glossary: ['sameLuck', 'engagement', 'clearVision'],
  hasAllaliTable: false,
  exercise: {
    en:
      'Run 5, 20 and 100 replicates of the two worlds. From how many on would you have drawn the right conclusion with ' +
      'confidence? Do the same without pairing: compare worlds of different luck.',
    fr:
      'Lancez 5, 20 puis 100 répliques des deux mondes. À partir de combien auriez-vous conclu à bon droit ? Faites de ' +
      'même sans apparier : comparez des mondes aux aléas différents.',
  },
};
