import { minus } from './declare.ts';
import type { Finding } from './declare.ts';

export const NO_SPIRIT_BREAKS: Finding = {
  id: 'no-spirit-breaks',
  section: '§1.5, §3.2',
  sources: ['literature', 'interviews'],
  claim: {
    en: 'Without a cooperative spirit conflicts arise and the network breaks down.',
    fr: 'Sans esprit coopératif, les conflits surgissent et le réseau s’effondre.',
  },
  nature: 'nearImposed',
  isFrozen: false,
  ticks: 40,
  arms: {
    low: {
      label: { en: 'Low predisposition', fr: 'Prédisposition faible' },
      parameters: { members: { predispositionMean: 0.25, predispositionConcentration: 8 } },
    },
    high: {
      label: { en: 'High predisposition', fr: 'Prédisposition forte' },
      parameters: { members: { predispositionMean: 0.75, predispositionConcentration: 8 } },
    },
  },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'more unresolved conflict per member over the first five years',
        fr: 'plus de conflits non résolus par membre au cours des cinq premières années',
      },
      terms: minus({ from: 1, to: 20, mean: 'conflictLoad' }, 'low', 'high'),
    },
    {
      test: 'hazardRatio',
      states: {
        en: 'networks dissolve at one and a half times the rate or more',
        fr: 'les réseaux se dissolvent à un rythme au moins une fois et demie plus élevé',
      },
      rows: 'dissolutions',
      arm: 'low',
      against: 'high',
      atLeast: 1.5,
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'Neither trust nor unequal contributions make conflicts more or less likely, nor easier to settle.',
      fr: 'Ni la confiance ni l’inégalité des contributions ne rendent les conflits plus ou moins probables, ni plus faciles à régler.',
    },
    parameters: {
      conflict: { trustRelief: 0, contributionGap: 0, trustInArrangements: false },
    },
  },
  note: {
    en: 'Low predisposition also ends networks because they yield little: the ablation concerns conflict.',
    fr: 'Une prédisposition faible met aussi fin aux réseaux parce qu’ils rapportent peu\u00a0: l’ablation porte sur le conflit.',
  },
};
