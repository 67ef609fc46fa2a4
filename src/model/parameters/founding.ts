import { NETWORK_TYPES } from '../network-types.ts';
import type { Group } from './declare.ts';
import { choice, integer, number } from './declare.ts';
import { FIRMS, PER_QUARTER } from './units.ts';

export const FOUNDING = {
  label: { en: 'New networks', fr: 'Création de réseaux' },
  help: {
    en: 'How firms outside any network found new ones during a run.',
    fr: 'Comment des entreprises hors réseau en créent de nouveaux pendant la simulation.',
  },
  parameters: {
    rate: number({
      label: { en: 'Attempts to found a network', fr: 'Tentatives de création' },
      help: {
        en:
          'How likely a firm outside any network is, each quarter, to try to found one with ' +
          'others it knows.',
        fr:
          'Probabilité, chaque trimestre, qu’une entreprise hors réseau tente d’en créer un ' +
          'avec d’autres qu’elle connaît.',
      },
      default: 0.005,
      range: [0, 1],
      plausible: [0.001, 0.02],
      unit: PER_QUARTER,
      symbol: 'F_0',
    }),
    support: number({
      label: { en: 'State encouragement', fr: 'Encouragement de l’État' },
      help: {
        en:
          'How much the state encourages firms to found networks. The study describes such ' +
          'encouragement and evaluates no policy.',
        fr:
          'Degré d’encouragement de l’État à la création de réseaux. L’étude décrit cet ' +
          'encouragement et n’évalue aucune politique.',
      },
      default: 0.5,
      range: [0, 1],
      symbol: 'F_1',
      source: 'mechanism: paper §3.2; number: ours',
    }),
    size: integer({
      label: { en: 'Founders at most', fr: 'Nombre maximal de fondateurs' },
      help: {
        en: 'How many firms can found a network together, at most.',
        fr: 'Nombre maximal d’entreprises qui peuvent créer ensemble un réseau.',
      },
      default: 7,
      range: [2, 50],
      plausible: [5, 9],
      unit: FIRMS,
      symbol: 'F_2',
    }),
    type: choice({
      label: { en: 'Type of new networks', fr: 'Type des nouveaux réseaux' },
      help: {
        en: 'Type of the networks that are founded during a run.',
        fr: 'Type des réseaux créés pendant la simulation.',
      },
      default: 'grouping',
      options: {
        cluster: NETWORK_TYPES.cluster.label,
        association: NETWORK_TYPES.association.label,
        grouping: NETWORK_TYPES.grouping.label,
        cooperative: NETWORK_TYPES.cooperative.label,
      },
    }),
  },
} satisfies Group;
