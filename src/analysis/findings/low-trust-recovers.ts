import { minus, only } from './declare.ts';
import type { Finding } from './declare.ts';
import type { Measure } from './reading.ts';

const TRUST_ROSE: Measure = { from: 0, to: 24, networks: 'trustRose' };

export const LOW_TRUST_RECOVERS: Finding = {
  id: 'low-trust-recovers',
  section: '§3.2',
  sources: ['authors'],
  claim: {
    en: 'Firms tied by common interests but without trust can come to trust each other in time.',
    fr: 'Des entreprises liées par des intérêts communs mais sans confiance peuvent, avec le temps, instaurer une confiance mutuelle.',
  },
  nature: 'emergent',
  isFrozen: true,
  ticks: 24,
  arms: {
    aligned: {
      label: { en: 'Low trust, common interests', fr: 'Confiance faible, intérêts communs' },
      parameters: {
        trust: { initial: 0.35 },
        ties: { graph: 'none', founders: 0 },
        vision: { spreadBase: 0.05, spreadMaximum: 0 },
      },
    },
    dispersed: {
      label: { en: 'Low trust, diverging interests', fr: 'Confiance faible, intérêts divergents' },
      parameters: {
        trust: { initial: 0.35 },
        ties: { graph: 'none', founders: 0 },
        vision: { spreadBase: 0.3, spreadMaximum: 3 },
      },
    },
  },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'trust rises within six years in 60% of the networks or more',
        fr: 'la confiance s’élève en six ans dans au moins 60\u00a0% des réseaux',
      },
      terms: only(TRUST_ROSE, 'aligned'),
      atLeast: 0.6,
    },
    {
      test: 'difference',
      states: {
        en: 'in fewer networks where visions diverge',
        fr: 'dans moins de réseaux quand les visions divergent',
      },
      terms: minus(TRUST_ROSE, 'aligned', 'dispersed'),
      atLeast: 0,
    },
  ],
  ablation: {
    kind: 'expect',
    how: {
      en: 'Contributions are judged against a fixed standard instead of what trust lets expect: trust rises in fewer than 45% of the networks.',
      fr: 'Les contributions sont jugées selon un seuil fixe et non selon ce que la confiance laisse attendre\u00a0: la confiance s’élève dans moins de 45\u00a0% des réseaux.',
    },
    arms: {
      fixed: {
        label: { en: 'The same, fixed standard', fr: 'De même, seuil fixe' },
        parameters: {
          trust: { initial: 0.35, reference: 'fixed' },
          ties: { graph: 'none', founders: 0 },
          vision: { spreadBase: 0.05, spreadMaximum: 0 },
        },
      },
    },
    conditions: [
      {
        test: 'difference',
        states: {
          en: 'trust rises in fewer than 45% of the networks',
          fr: 'la confiance s’élève dans moins de 45\u00a0% des réseaux',
        },
        terms: only(TRUST_ROSE, 'fixed'),
        atMost: 0.45,
      },
    ],
  },
};
