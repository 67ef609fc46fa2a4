import type { Group } from './declare.ts';
import { number } from './declare.ts';
import { PER_QUARTER } from './units.ts';

export const SATISFACTION = {
  label: { en: 'Satisfaction', fr: 'Satisfaction' },
  help: {
    en:
      'How members judge what the network brings them, compared with what they have come to ' +
      'expect.',
    fr:
      'Comment les membres jugent ce que leur apporte le réseau par rapport à ce qu’ils en ' +
      'attendent.',
  },
  parameters: {
    aspirationRate: number({
      label: { en: 'Speed of rising expectations', fr: 'Vitesse d’ajustement des attentes' },
      help: {
        en: 'How fast a firm’s expectations follow what it actually gains.',
        fr: 'Vitesse à laquelle les attentes d’une entreprise suivent ses gains réels.',
      },
      default: 0.1,
      range: [0, 1],
      plausible: [0.05, 0.2],
      unit: PER_QUARTER,
      symbol: '\\eta_A',
    }),
    rate: number({
      label: { en: 'Speed of satisfaction', fr: 'Vitesse de la satisfaction' },
      help: {
        en:
          'Weight of the latest quarter in a firm’s satisfaction. At 1 only the latest quarter ' +
          'counts.',
        fr:
          'Poids du dernier trimestre dans la satisfaction d’une entreprise. À 1, seul le ' +
          'dernier trimestre compte.',
      },
      default: 0.25,
      range: [0, 1],
      plausible: [0.15, 0.4],
      unit: PER_QUARTER,
      symbol: '\\eta_S',
    }),
    aspirationWeight: number({
      label: { en: 'Weight of expectations', fr: 'Poids des attentes' },
      help: {
        en:
          'How much a firm’s expectations lower its satisfaction with the same gain. At 0 only ' +
          'the gain counts.',
        fr:
          'Mesure dans laquelle les attentes diminuent la satisfaction pour un même gain. À 0, ' +
          'seul le gain compte.',
      },
      default: 0.5,
      range: [0, 2],
      plausible: [0.25, 0.75],
      symbol: 'S_A',
    }),
    margin: number({
      label: { en: 'Gain asked for in any case', fr: 'Gain exigé dans tous les cas' },
      help: {
        en: 'What a firm wants to gain beyond its expectations before it is satisfied.',
        fr: 'Ce qu’une entreprise veut gagner au-delà de ses attentes pour être satisfaite.',
      },
      default: 0.025,
      range: [-1, 1],
      plausible: [0, 0.05],
      symbol: 'S_0',
    }),
    scale: number({
      label: { en: 'Gain that makes a difference', fr: 'Gain qui fait la différence' },
      help: {
        en:
          'Size of a surplus or shortfall that changes satisfaction markedly. The smaller, the ' +
          'more firms react to small differences.',
        fr:
          'Ampleur d’un surplus ou d’un manque qui change nettement la satisfaction. Plus elle ' +
          'est petite, plus les entreprises réagissent à de faibles écarts.',
      },
      default: 0.2,
      range: [0.01, 10],
      plausible: [0.1, 0.3],
      symbol: 'S_1',
    }),
    conflictWeight: number({
      label: {
        en: 'Weight of conflicts in satisfaction',
        fr: 'Poids des conflits dans la satisfaction',
      },
      help: {
        en: 'How much unresolved conflicts in the network lower everyone’s satisfaction.',
        fr:
          'Mesure dans laquelle les conflits non résolus du réseau diminuent la satisfaction de ' +
          'tous.',
      },
      default: 0.6,
      range: [0, 10],
      plausible: [0.3, 0.9],
      symbol: 'S_C',
    }),
  },
} satisfies Group;
