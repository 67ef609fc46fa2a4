import type { Lesson } from './lesson.ts';

/** Former partners start with more trust; working together makes up for most of the lead. */
export const priorTies: Lesson = {
  id: 'prior-ties',
  title: {
    en: 'Prior ties: useful, enough?',
    fr: 'Se connaître avant\u00a0: utile, suffisant\u00a0?',
  },
  section: { en: '§1.1, §3.2', fr: '§1.1, §3.2' },
  question: {
    en: 'Founders who worked together before trust each other more. Does the lead last?',
    fr: 'Des fondateurs qui ont déjà travaillé ensemble se font davantage confiance. Cette avance dure-t-elle\u00a0?',
  },
  misconception: {
    en: 'one trusts those one knew before, and nobody else',
    fr: 'on fait confiance à ceux que l’on connaissait avant, et à personne d’autre',
  },
  situation: {
    en:
      'Five networks of seven founders start among sixty firms. In world A, the founders of a network ' +
      'are strangers to each other. In world B, all have worked together before, which gives them a lead of ' +
      'about 0.19 in trust, on a scale from 0 to 1. They then work together for ten years.',
    fr:
      'Cinq réseaux de sept fondateurs démarrent parmi soixante entreprises. Dans le monde A, les ' +
      'fondateurs d’un réseau ne se connaissent pas. Dans le monde B, tous ont déjà travaillé ensemble, ce qui ' +
      'leur donne environ 0,19 de confiance d’avance, sur une échelle de 0 à 1. Ils travaillent ensuite ensemble pendant dix ans.',
  },
  scenario: 'souss-massa',
  seed: 'argan',
  ticks: 40,
  setting: { ties: { founders: 0 } },
  cause: {
    label: {
      en: 'the founders of each network have all worked together before',
      fr: 'les fondateurs de chaque réseau ont tous déjà travaillé ensemble',
    },
    parameters: { ties: { founders: 1 } },
  },
  bet: {
    prompt: {
      en: 'How much of the lead of 0.19 is left after ten years?',
      fr: 'Que reste-t-il de l’avance de 0,19 après dix ans\u00a0?',
    },
    quantity: { of: 'difference', metric: 'trust' },
    answers: [
      {
        label: { en: 'Hardly anything (less than 0.06)', fr: 'Presque rien (moins de 0,06)' },
        below: 0.06,
      },
      {
        label: { en: 'About half (0.06 to 0.13)', fr: 'Environ la moitié (0,06 à 0,13)' },
        below: 0.13,
      },
      { label: { en: 'Most of it (0.13 or more)', fr: 'L’essentiel (0,13 ou plus)' } },
    ],
  },
  metrics: ['trust', 'trust.prerequisite', 'trust.earned', 'dissolutions'],
  watch: {
    en:
      'Under “Charts”, compare the two curves of earned trust; and count the networks that are dissolved on the ' +
      'way.',
    fr:
      'Sous «\u00a0Graphiques\u00a0», comparez les deux courbes de la confiance construite chemin faisant\u00a0; et comptez les ' +
      'réseaux dissous.',
  },
  explanation: {
    en:
      'In the model, trust mixes what one brought along with what one has seen. What is seen piles up quarter by ' +
      'quarter while prerequisite trust wears off, so that trust drifts in both worlds towards what their members ' +
      'deserve. The lead still helps: strangers quarrel more in the first years and lose more networks, and only ' +
      'living networks enter the mean.',
    fr:
      'Dans le modèle, la confiance mêle ce que l’on apportait et ce que l’on a constaté. Les constats s’accumulent ' +
      'trimestre après trimestre tandis que la confiance préalable s’use\u00a0: dans les deux mondes, la confiance tend ' +
      'vers ce que méritent les membres. L’avance aide pourtant\u00a0: des inconnus se disputent davantage les premières ' +
      'années et perdent plus de réseaux, et seuls les réseaux en vie entrent dans la moyenne.',
  },
  levers: ['ties.founders', 'trust.priorTieWeight', 'trust.priorRetention', 'trust.gain'],
  boxes: {
    article: [
      {
        en: 'Some networks were created by managers who knew each other and had come to trust each other, by reputation or earlier joint work (§3.2).',
        fr: 'Certains réseaux ont été créés par des professionnels qui se connaissaient et se faisaient déjà confiance, par réputation ou travail antérieur (§3.2).',
      },
      {
        en: 'The mutual trust that arises on the way is the most important one for how a network functions (§4).',
        fr: 'La confiance mutuelle née chemin faisant est la plus importante pour le fonctionnement du réseau (§4).',
      },
    ],
    model: [
      {
        en: 'Earlier work adds 0.2 to prerequisite trust.',
        fr: 'Le travail antérieur ajoute 0,2 à la confiance préalable.',
      },
      {
        en: 'Prerequisite trust loses 3% of its weight in every quarter; we chose this after a version without it gave it too much weight.',
        fr: 'La confiance préalable perd 3\u00a0% de son poids chaque trimestre\u00a0; cette usure a été ajoutée parce qu’une version sans elle lui donnait trop de poids.',
      },
    ],
    unknown: [
      {
        en: 'Whether former partners trust each other because they worked together, or worked together because they trusted each other.',
        fr: 'Si d’anciens partenaires se font confiance pour avoir travaillé ensemble, ou ont travaillé ensemble parce qu’ils se faisaient confiance.',
      },
      {
        en: 'How many networks of strangers were begun and given up: those studied had survived.',
        fr: 'Combien de réseaux entre inconnus ont été tentés puis abandonnés\u00a0: les réseaux étudiés avaient survécu.',
      },
    ],
  },
  glossary: ['prerequisiteTrust', 'earnedTrust', 'jointProject', 'sameLuck'],
  hasAllaliTable: false,
  exercise: {
    en:
      'Under “Change it yourself”, vary in world B the share of founders who worked together before, from 0 to 1, ' +
      'and run the 100 pairs each time. Does the number of dissolved networks fall evenly, or is there a share ' +
      'beyond which more acquaintance no longer helps?',
    fr:
      'Sous «\u00a0À vous de changer\u00a0», faites varier de 0 à 1, dans le monde B, la part des fondateurs ayant déjà ' +
      'travaillé ensemble, et simulez chaque fois les 100 paires. Le nombre de réseaux dissous baisse-t-il ' +
      'régulièrement, ou existe-t-il une part au-delà de laquelle se connaître n’aide plus\u00a0?',
  },
};
