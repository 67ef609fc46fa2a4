import { minus } from './declare.ts';
import type { Finding } from './declare.ts';
import type { Measure } from './reading.ts';

const STAGE: Measure = { at: 20, metric: 'engagement.everFounded' };

export const RETICULAR: Finding = {
  id: 'reticular',
  section: '§1.3, Table 1',
  sources: ['literature', 'interviews'],
  claim: {
    en: 'Firms with a vague vision do well abroad in a network whose vision is clear.',
    fr: 'Des entreprises à vision floue réussissent à l’international dans un réseau à vision claire.',
  },
  nature: 'emergent',
  isFrozen: true,
  ticks: 20,
  arms: {
    reticular: {
      label: { en: 'Vague members, clear hub', fr: 'Membres flous, dirigeant clair' },
      parameters: { hub: { clarity: 0.8 }, members: { clearShare: 0 } },
    },
    visionary: {
      label: { en: 'Clear members, clear hub', fr: 'Membres clairs, dirigeant clair' },
      parameters: { hub: { clarity: 0.8 }, members: { clearShare: 1 } },
    },
    myopia: {
      label: { en: 'Vague members, vague hub', fr: 'Membres flous, dirigeant flou' },
      parameters: { hub: { clarity: 0.2 }, members: { clearShare: 0 } },
    },
  },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'further abroad after five years than vague members of a vague network',
        fr: 'plus avancés à l’international après cinq ans que des membres flous d’un réseau flou',
      },
      terms: minus(STAGE, 'reticular', 'myopia'),
      standardised: 0.8,
    },
    {
      test: 'difference',
      states: {
        en: 'at 80% or more of the stage of clear members of a clear network',
        fr: 'à au moins 80\u00a0% du stade des membres clairs d’un réseau clair',
      },
      terms: [
        { weight: 1, measure: STAGE, arm: 'reticular' },
        { weight: -0.8, measure: STAGE, arm: 'visionary' },
      ],
      atLeast: 0,
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'The clarity of every network’s vision is held at one level wherever it acts.',
      fr: 'La clarté de la vision de tout réseau est tenue à un même niveau partout où elle agit.',
    },
    parameters: { vision: { heldClarity: 0.5 } },
  },
};
