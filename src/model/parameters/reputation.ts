import type { Group } from './declare.ts';
import { number } from './declare.ts';
import { QUARTERS } from './units.ts';

export const REPUTATION = {
  label: { en: 'Reputation', fr: 'Réputation' },
  help: {
    en: 'What a firm’s reputation in its network is made of. The weights add up to 1 by default.',
    fr:
      'Ce dont se compose la réputation d’une entreprise dans son réseau. Par défaut, la somme ' +
      'des poids vaut 1.',
  },
  parameters: {
    traits: number({
      label: { en: 'Weight of personal capacities', fr: 'Poids des capacités personnelles' },
      help: {
        en:
          'Part of a reputation that comes from dynamism, listening and the ability to manage ' +
          'conflicts.',
        fr:
          'Part de la réputation qui vient du dynamisme, de l’écoute et de la capacité à gérer ' +
          'les conflits.',
      },
      default: 0.4,
      range: [0, 1],
      plausible: [0.2, 0.6],
      symbol: '\\alpha_1',
      source: 'mechanism: paper §3.3; number: ours',
    }),
    experience: number({
      label: {
        en: 'Weight of experience in reputation',
        fr: 'Poids de l’expérience dans la réputation',
      },
      help: {
        en: 'Part of a reputation that comes from having led a network.',
        fr: 'Part de la réputation qui vient de l’expérience de dirigeant d’un réseau.',
      },
      default: 0.25,
      range: [0, 1],
      plausible: [0.1, 0.4],
      symbol: '\\alpha_2',
      source: 'mechanism: paper §3.3; number: ours',
    }),
    experienceFull: number({
      label: { en: 'Time for full experience', fr: 'Durée d’une expérience complète' },
      help: {
        en: 'How long a firm must have led a network for its experience to count in full.',
        fr: 'Durée de direction d’un réseau à partir de laquelle l’expérience compte entièrement.',
      },
      default: 12,
      range: [1, 200],
      plausible: [8, 20],
      unit: QUARTERS,
      symbol: 'H_0',
    }),
    stage: number({
      label: { en: 'Weight of success abroad', fr: 'Poids de la réussite à l’étranger' },
      help: {
        en:
          'Part of a reputation that comes from how far the firm itself has gone on foreign ' +
          'markets.',
        fr:
          'Part de la réputation qui vient du stade atteint par l’entreprise elle-même sur les ' +
          'marchés étrangers.',
      },
      default: 0.2,
      range: [0, 1],
      plausible: [0.1, 0.3],
      symbol: '\\alpha_3',
      source: 'mechanism: paper §3.3; number: ours',
    }),
    notoriety: number({
      label: { en: 'Weight of standing', fr: 'Poids de la notoriété' },
      help: {
        en: 'Part of a reputation that comes from the firm’s standing in its trade.',
        fr: 'Part de la réputation qui vient de la notoriété de l’entreprise dans sa profession.',
      },
      default: 0.15,
      range: [0, 1],
      plausible: [0.05, 0.3],
      symbol: '\\alpha_4',
      source: 'mechanism: paper §3.3; number: ours',
    }),
  },
} satisfies Group;
