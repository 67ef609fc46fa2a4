import type { Group } from './declare.ts';
import { choice, integer, number } from './declare.ts';
import { QUARTERS } from './units.ts';

export const ELECTIONS = {
  label: { en: 'Elections', fr: 'Élections' },
  help: {
    en: 'When members vote on the hub, and what they look at.',
    fr: 'Quand les membres votent pour le dirigeant du réseau, et ce qu’ils considèrent.',
  },
  parameters: {
    review: choice({
      label: { en: 'When the hub may be replaced', fr: 'Moment du remplacement du dirigeant' },
      help: {
        en:
          'Whether the hub is replaced only when its mandate ends, or also by votes within the ' +
          'mandate. The study allows both readings.',
        fr:
          'Le remplacement du dirigeant a lieu seulement à la fin du mandat, ou aussi par des ' +
          'votes en cours de mandat. L’étude permet les deux lectures.',
      },
      default: 'mandate',
      options: {
        mandate: { en: 'At the end of the mandate', fr: 'À la fin du mandat' },
        within: { en: 'Also within the mandate', fr: 'Aussi en cours de mandat' },
      },
      source: 'mechanism: paper §3.3; reading: ours',
    }),
    ballots: choice({
      label: { en: 'How members vote', fr: 'Comment votent les membres' },
      help: {
        en:
          'Whether members vote by trust, reputation, clarity of vision and record, or at ' +
          'random.',
        fr:
          'Les membres votent selon la confiance, la réputation, la clarté de la vision et le ' +
          'bilan, ou au hasard.',
      },
      default: 'merit',
      options: {
        merit: { en: 'By merit', fr: 'Selon le mérite' },
        random: { en: 'At random', fr: 'Au hasard' },
      },
      source: 'mechanism: paper §3.3; reading: ours',
    }),
    trustWeight: number({
      label: { en: 'Weight of trust in the vote', fr: 'Poids de la confiance dans le vote' },
      help: {
        en: 'How much members’ trust in a candidate counts in the vote.',
        fr: 'Importance, dans le vote, de la confiance des membres dans un candidat.',
      },
      default: 0.5,
      range: [0, 5],
      plausible: [0.25, 0.75],
      symbol: 'E_T',
    }),
    reputationWeight: number({
      label: { en: 'Weight of reputation', fr: 'Poids de la réputation' },
      help: {
        en: 'How much a candidate’s reputation counts in the vote.',
        fr: 'Importance, dans le vote, de la réputation d’un candidat.',
      },
      default: 0.5,
      range: [0, 5],
      plausible: [0.25, 0.75],
      symbol: 'E_R',
      source: 'mechanism: paper §3.3; number: ours',
    }),
    clarityWeight: number({
      label: { en: 'Weight of a clear vision', fr: 'Poids d’une vision claire' },
      help: {
        en: 'How much the clarity of a candidate’s vision counts in the vote.',
        fr: 'Importance, dans le vote, de la clarté de la vision d’un candidat.',
      },
      default: 0.1,
      range: [0, 5],
      plausible: [0, 0.3],
      symbol: 'E_\\gamma',
      source: 'mechanism: paper §3.3; number: ours',
    }),
    satisfactionWeight: number({
      label: { en: 'Weight of results', fr: 'Poids des résultats' },
      help: {
        en:
          'How much the members’ satisfaction helps the hub in office, and their ' +
          'dissatisfaction harms it.',
        fr:
          'Mesure dans laquelle la satisfaction des membres favorise le dirigeant en place, et ' +
          'leur insatisfaction le dessert.',
      },
      default: 0.25,
      range: [0, 5],
      plausible: [0.1, 0.5],
      symbol: 'E_S',
      source: 'mechanism: paper §3.3; number: ours',
    }),
    conflictWeight: number({
      label: { en: 'Weight of conflicts in the vote', fr: 'Poids des conflits dans le vote' },
      help: {
        en: 'How much the conflicts of its mandate count against the hub in office.',
        fr: 'Mesure dans laquelle les conflits de son mandat desservent le dirigeant en place.',
      },
      default: 0.5,
      range: [0, 5],
      plausible: [0.25, 1],
      symbol: 'E_C',
      source: 'mechanism: paper §3.3; number: ours',
    }),
    noise: number({
      label: { en: 'Chance in the vote', fr: 'Hasard dans le vote' },
      help: {
        en: 'How much the outcome depends on things outside the model.',
        fr: 'Mesure dans laquelle le résultat dépend de facteurs extérieurs au modèle.',
      },
      default: 0.08,
      range: [0, 2],
      plausible: [0.04, 0.15],
      symbol: '\\sigma_e',
    }),
    dissatisfaction: number({
      label: { en: 'Level of dissatisfaction', fr: 'Seuil d’insatisfaction' },
      help: {
        en:
          'Satisfaction below which a member counts as dissatisfied. Used for votes within the ' +
          'mandate.',
        fr:
          'Satisfaction en deçà de laquelle un membre est considéré comme insatisfait. Utilisé ' +
          'pour les votes en cours de mandat.',
      },
      default: -0.1,
      range: [-1, 1],
      plausible: [-0.2, 0],
      symbol: 'S_2',
    }),
    patience: integer({
      label: { en: 'Patience of the majority', fr: 'Patience de la majorité' },
      help: {
        en:
          'How long a majority must be dissatisfied before it calls a vote, and how long the ' +
          'hub is left in peace after one. Used for votes within the mandate.',
        fr:
          'Durée d’insatisfaction d’une majorité avant qu’elle ne demande un vote, et délai de ' +
          'répit après un vote. Utilisée pour les votes en cours de mandat.',
      },
      default: 4,
      range: [1, 40],
      plausible: [2, 8],
      unit: QUARTERS,
      symbol: '\\tau_e',
    }),
    conflictLimit: number({
      label: { en: 'Conflict that leads to a vote', fr: 'Niveau de conflit menant au vote' },
      help: {
        en:
          'Unresolved conflict per member above which a vote is held. Used for votes within the ' +
          'mandate.',
        fr:
          'Niveau de conflit non résolu par membre au-delà duquel un vote a lieu. Utilisé pour ' +
          'les votes en cours de mandat.',
      },
      default: 0.4,
      range: [0, 10],
      plausible: [0.2, 0.8],
      symbol: 'C_1',
    }),
  },
} satisfies Group;
