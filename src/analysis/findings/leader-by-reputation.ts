import { only } from './declare.ts';
import type { Finding } from './declare.ts';

export const LEADER_BY_REPUTATION: Finding = {
  id: 'leader-by-reputation',
  section: '§3.3',
  sources: ['interviews'],
  claim: {
    en: 'The hub is chosen for its reputation and its global vision.',
    fr: 'Le dirigeant est choisi pour sa réputation et sa vision globale.',
  },
  nature: 'nearImposed',
  isFrozen: false,
  ticks: 60,
  arms: { live: { label: { en: 'Networks as they live', fr: 'Réseaux tels qu’ils vivent' } } },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'the winner stands above three quarters of the candidates in reputation on average',
        fr: 'l’élu dépasse en moyenne trois quarts des candidats en réputation',
      },
      terms: only({ winners: 'reputationPercentile' }, 'live'),
      chance: 0.5,
      atLeast: 0.75,
    },
    {
      test: 'choice',
      states: {
        en: 'reputation raises the chance of being chosen, trust and clarity being equal',
        fr: 'la réputation augmente les chances d’être choisi, à confiance et clarté égales',
      },
      rows: 'candidates',
      arm: 'live',
      predictor: 'reputation',
      beside: ['trust', 'clarity'],
    },
  ],
  ablation: {
    kind: 'remove',
    how: { en: 'Ballots are random.', fr: 'Les votes sont tirés au hasard.' },
    parameters: { elections: { ballots: 'random' } },
    from: [0, 1],
  },
};
