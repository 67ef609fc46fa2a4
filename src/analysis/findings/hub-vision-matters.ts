import { minus } from './declare.ts';
import type { Finding } from './declare.ts';

export const HUB_VISION_MATTERS: Finding = {
  id: 'hub-vision-matters',
  section: '§3.3',
  sources: ['interviews'],
  claim: {
    en: 'The hub’s vision steers the results of the whole network.',
    fr: 'La vision du dirigeant oriente les résultats de tout le réseau.',
  },
  nature: 'nearImposed',
  isFrozen: true,
  ticks: 20,
  arms: {
    clear: {
      label: { en: 'Clear hub', fr: 'Dirigeant clair' },
      parameters: { hub: { clarity: 0.8 } },
    },
    vague: {
      label: { en: 'Vague hub', fr: 'Dirigeant flou' },
      parameters: { hub: { clarity: 0.2 } },
    },
  },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'members gain more after five years where the hub is clear',
        fr: 'les membres gagnent plus après cinq ans quand le dirigeant est clair',
      },
      terms: minus({ at: 20, metric: 'payoff.everFounded' }, 'clear', 'vague'),
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
