import type { Group } from './declare.ts';
import { number } from './declare.ts';
import { PER_QUARTER } from './units.ts';

export const ENGAGEMENT = {
  label: { en: 'International engagement', fr: 'Engagement à l’international' },
  help: {
    en:
      'How firms start to export and go further, alone or through their network, and how they ' +
      'fall back.',
    fr:
      'Comment les entreprises commencent à exporter puis vont plus loin, seules ou grâce à ' +
      'leur réseau, et comment elles reculent.',
  },
  parameters: {
    solo: number({
      label: { en: 'Progress alone', fr: 'Progression sans réseau' },
      help: {
        en:
          'How likely a firm is to go one stage further abroad in a quarter by its own means. ' +
          'Low, because outsiders meet more obstacles.',
        fr:
          'Probabilité qu’une entreprise avance d’un stade à l’étranger au cours du trimestre ' +
          'par ses propres moyens. Faible, car hors des réseaux les obstacles sont plus grands.',
      },
      default: 0.008,
      range: [0, 1],
      plausible: [0.004, 0.016],
      unit: PER_QUARTER,
      symbol: '\\Omega_0',
      source: 'mechanism: Johanson & Vahlne 2009; number: ours',
    }),
    network: number({
      label: { en: 'Progress through the network', fr: 'Progression grâce au réseau' },
      help: {
        en:
          'How likely a member is to go one stage further in a quarter when its network ' +
          'cooperates fully, well coordinated and with a clear vision.',
        fr:
          'Probabilité qu’un membre avance d’un stade au cours du trimestre quand son réseau ' +
          'coopère pleinement, est bien coordonné et a une vision claire.',
      },
      default: 0.06,
      range: [0, 1],
      plausible: [0.03, 0.09],
      unit: PER_QUARTER,
      symbol: '\\Omega_1',
      source: 'mechanism: paper §3.3; number: ours',
    }),
    coordinationFloor: number({
      label: {
        en: 'Network progress without coordination',
        fr: 'Progression par le réseau sans coordination',
      },
      help: {
        en: 'Part of the progress through the network that remains when nothing is coordinated.',
        fr: 'Part de la progression grâce au réseau qui subsiste sans aucune coordination.',
      },
      default: 0.4,
      range: [0, 1],
      plausible: [0.2, 0.6],
      symbol: '\\Omega_K',
      source: 'mechanism: paper §3.3; number: ours',
    }),
    knowledgeFloor: number({
      label: {
        en: 'Progress without market knowledge',
        fr: 'Progression sans connaissance des marchés',
      },
      help: {
        en:
          'How fast a firm progresses that knows nothing of foreign markets. Full knowledge ' +
          'adds 1 to it.',
        fr:
          'Rythme de progression d’une entreprise qui ne sait rien des marchés étrangers. Une ' +
          'connaissance complète y ajoute 1.',
      },
      default: 0.5,
      range: [0, 2],
      plausible: [0.25, 0.75],
      symbol: '\\Omega_k',
      source: 'mechanism: Johanson & Vahlne 2009; number: ours',
    }),
    clarityFloor: number({
      label: { en: 'Progress with a vague vision', fr: 'Progression avec une vision floue' },
      help: {
        en:
          'How fast a firm with an entirely vague vision progresses, compared with one of clear ' +
          'vision.',
        fr:
          'Rythme de progression d’une entreprise à la vision entièrement floue, par rapport à ' +
          'une entreprise à la vision claire.',
      },
      default: 0.6,
      range: [0, 1],
      plausible: [0.4, 0.8],
      symbol: '\\Omega_\\gamma',
      source: 'mechanism: paper §1.3 (Allali 2007); number: ours',
    }),
    retreat: number({
      label: { en: 'Retreat from foreign markets', fr: 'Recul sur les marchés étrangers' },
      help: {
        en:
          'How likely an exporter without any market knowledge is to fall back one stage in a ' +
          'quarter.',
        fr:
          'Probabilité qu’une exportatrice sans aucune connaissance des marchés recule d’un ' +
          'stade au cours du trimestre.',
      },
      default: 0.15,
      range: [0, 1],
      plausible: [0.08, 0.2],
      unit: PER_QUARTER,
      symbol: '\\Omega_2',
    }),
    knowledgeProtection: number({
      label: { en: 'Protection by knowledge', fr: 'Protection par la connaissance' },
      help: {
        en: 'How much market knowledge protects an exporter from falling back.',
        fr: 'Mesure dans laquelle la connaissance des marchés protège une exportatrice d’un recul.',
      },
      default: 3,
      range: [0, 20],
      plausible: [2, 4],
      symbol: '\\Omega_3',
      source: 'mechanism: Johanson & Vahlne 2009; number: ours',
    }),
    memberProtection: number({
      label: { en: 'Retreat of members', fr: 'Recul des membres' },
      help: {
        en:
          'Multiplies the retreat of members of a network. Below 1, membership protects; at 1 ' +
          'it makes no difference.',
        fr:
          'Multiplie le risque de recul des membres d’un réseau. En dessous de 1, l’adhésion ' +
          'protège\u00a0; à 1, elle ne change rien.',
      },
      default: 0.7,
      range: [0, 1],
      plausible: [0.5, 1],
      symbol: '\\Omega_4',
    }),
    exportLearning: number({
      label: { en: 'Learning by exporting', fr: 'Apprentissage par l’exportation' },
      help: {
        en: 'Market knowledge that a firm gains each quarter by exporting.',
        fr: 'Connaissance des marchés qu’une entreprise acquiert chaque trimestre en exportant.',
      },
      default: 0.02,
      range: [0, 1],
      plausible: [0.01, 0.03],
      unit: PER_QUARTER,
      symbol: 'k_2',
      source: 'mechanism: Johanson & Vahlne 2009; number: ours',
    }),
    membershipLearning: number({
      label: { en: 'Learning by membership', fr: 'Apprentissage par l’adhésion' },
      help: {
        en: 'Market knowledge that a firm gains each quarter by belonging to a network.',
        fr:
          'Connaissance des marchés qu’une entreprise acquiert chaque trimestre en appartenant ' +
          'à un réseau.',
      },
      default: 0.005,
      range: [0, 1],
      plausible: [0.0025, 0.01],
      unit: PER_QUARTER,
      symbol: 'k_3',
      source: 'mechanism: Johanson & Vahlne 2009; number: ours',
    }),
  },
} satisfies Group;
