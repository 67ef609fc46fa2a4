import { minus } from './declare.ts';
import type { Finding } from './declare.ts';

export const COORDINATION_INVOLVES: Finding = {
  id: 'coordination-involves',
  section: '§3.3',
  sources: ['authors'],
  claim: {
    en: 'Coordination brings most members into the actions of the network.',
    fr: 'La coordination garantit l’implication active du plus grand nombre de membres.',
  },
  nature: 'emergent',
  isFrozen: true,
  ticks: 20,
  arms: {
    coordinated: { label: { en: 'Actions coordinated', fr: 'Actions coordonnées' } },
    uncoordinated: {
      label: { en: 'Actions not coordinated', fr: 'Actions non coordonnées' },
      parameters: { steps: { coordination: false } },
    },
  },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'more members took part in a project within the last year (quarter 20)',
        fr: 'plus de membres ont participé à un projet au cours de la dernière année (trimestre 20)',
      },
      terms: minus({ at: 20, metric: 'involved' }, 'coordinated', 'uncoordinated'),
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'Teams form without regard to coordination.',
      fr: 'Les équipes se forment sans tenir compte de la coordination.',
    },
    parameters: { projects: { coordinationWeight: 0 } },
  },
  note: {
    en: 'Look at both levels: most members may be involved without coordination as well.',
    fr: 'Regardez les deux niveaux\u00a0: la plupart des membres peuvent être impliqués sans coordination aussi.',
  },
};
