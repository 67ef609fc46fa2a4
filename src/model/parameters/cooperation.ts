import { CONTRIBUTION } from './cooperation/contribution.ts';
import { POOLING } from './cooperation/pooling.ts';
import { YIELD } from './cooperation/yield.ts';
import type { Group } from './declare.ts';
import { number } from './declare.ts';

export const COOPERATION = {
  label: { en: 'Cooperation', fr: 'Coopération' },
  help: {
    en: 'What makes members contribute to joint projects, and what these projects yield.',
    fr:
      'Ce qui amène les membres à contribuer aux projets communs, et ce que ces projets ' +
      'rapportent.',
  },
  parameters: {
    ...CONTRIBUTION,
    ...YIELD,
    ...POOLING,
    diversityReturn: number({
      label: { en: 'Return of differences', fr: 'Rendement de la diversité' },
      help: {
        en:
          'What a project gains when its members come from different sectors (complementary ' +
          'cooperation). At 0, likeness costs nothing (community cooperation).',
        fr:
          'Ce que gagne un projet dont les membres viennent de secteurs différents (coopération ' +
          'complémentaire). À 0, se ressembler ne coûte rien (coopération communautaire).',
      },
      default: 0,
      range: [-1, 5],
      plausible: [0, 0.5],
      symbol: '\\zeta_4',
      source: 'mechanism: paper §1.2 (Dameron 2004); number: ours',
    }),
    powerExponent: number({
      label: { en: 'Steepness of sharing by power', fr: 'Inégalité du partage selon le pouvoir' },
      help: {
        en:
          'How steeply shares follow the power of the members where gains are shared by power. ' +
          'At 0 shares are equal.',
        fr:
          'Mesure dans laquelle les parts suivent le pouvoir des membres quand les gains se ' +
          'partagent selon le pouvoir. À 0, les parts sont égales.',
      },
      default: 3,
      range: [0, 20],
      plausible: [1, 5],
      symbol: '\\nu',
      source: 'mechanism: paper §1.5 (Assens 2003); number: ours',
    }),
  },
} satisfies Group;
