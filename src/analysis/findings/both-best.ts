import type { Finding } from './declare.ts';

const STRONG = 0.65;
const WEAK = 0.15;

export const BOTH_BEST: Finding = {
  id: 'both-best',
  section: '§3.3',
  sources: ['authors'],
  claim: {
    en: 'Where coordination is strong and the hub’s vision clear, cooperation is strong and results abroad are important.',
    fr: 'Quand la coordination est forte et la vision du dirigeant claire, la coopération est forte et les résultats à l’international sont importants.',
  },
  nature: 'emergent',
  isFrozen: true,
  ticks: 40,
  arms: {
    both: {
      label: { en: 'Strong coordination, clear hub', fr: 'Coordination forte, dirigeant clair' },
      parameters: { coordination: { heldLevel: STRONG }, hub: { clarity: 0.8 } },
    },
    coordination: {
      label: { en: 'Strong coordination, vague hub', fr: 'Coordination forte, dirigeant flou' },
      parameters: { coordination: { heldLevel: STRONG }, hub: { clarity: 0.2 } },
    },
    clarity: {
      label: { en: 'Weak coordination, clear hub', fr: 'Coordination faible, dirigeant clair' },
      parameters: { coordination: { heldLevel: WEAK }, hub: { clarity: 0.8 } },
    },
    neither: {
      label: { en: 'Weak coordination, vague hub', fr: 'Coordination faible, dirigeant flou' },
      parameters: { coordination: { heldLevel: WEAK }, hub: { clarity: 0.2 } },
    },
  },
  conditions: [
    {
      test: 'best',
      states: {
        en: 'most cooperation of the four cases (quarter 20) with 90% of the seeds or more',
        fr: 'la plus forte coopération des quatre cas (trimestre 20) pour au moins 90\u00a0% des graines',
      },
      measure: { at: 20, metric: 'cooperation.everFounded' },
      arm: 'both',
      among: ['both', 'coordination', 'clarity', 'neither'],
      atLeast: 0.9,
    },
    {
      test: 'best',
      states: {
        en: 'furthest abroad of the four cases (quarter 40) with 90% of the seeds or more',
        fr: 'le plus avancé à l’international des quatre cas (trimestre 40) pour au moins 90\u00a0% des graines',
      },
      measure: { at: 40, metric: 'engagement.everFounded' },
      arm: 'both',
      among: ['both', 'coordination', 'clarity', 'neither'],
      atLeast: 0.9,
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'Coordination and the clarity of every network’s vision are held at one level in all cases.',
      fr: 'La coordination et la clarté de la vision de tout réseau sont tenues à un même niveau dans tous les cas.',
    },
    parameters: { coordination: { heldLevel: 0.4 }, vision: { heldClarity: 0.5 } },
    from: [0, 1],
  },
};
