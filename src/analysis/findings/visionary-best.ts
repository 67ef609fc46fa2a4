import { minus, only } from './declare.ts';
import type { Finding } from './declare.ts';
import type { Measure } from './reading.ts';

const PAYOFF: Measure = { at: 20, metric: 'payoff.everFounded' };
const STAGE: Measure = { at: 20, metric: 'engagement.everFounded' };

export const VISIONARY_BEST: Finding = {
  id: 'visionary-best',
  section: '§1.3, Table 1',
  sources: ['literature'],
  claim: {
    en: 'A clear hub and clear members together are the most favourable case.',
    fr: 'Un dirigeant clair et des membres clairs forment ensemble le cas le plus favorable.',
  },
  nature: 'emergent',
  isFrozen: true,
  ticks: 20,
  arms: {
    visionary: {
      label: { en: 'Clear members, clear hub', fr: 'Membres clairs, dirigeant clair' },
      parameters: { hub: { clarity: 0.8 }, members: { clearShare: 1 } },
    },
    reticular: {
      label: { en: 'Vague members, clear hub', fr: 'Membres flous, dirigeant clair' },
      parameters: { hub: { clarity: 0.8 }, members: { clearShare: 0 } },
    },
    cloistered: {
      label: {
        en: 'Clear members, vague hub that does not listen',
        fr: 'Membres clairs, dirigeant flou qui n’écoute pas',
      },
      parameters: { hub: { clarity: 0.2, listening: 0 }, members: { clearShare: 1 } },
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
        en: 'members gain more after five years than vague members of a clear network',
        fr: 'les membres gagnent plus après cinq ans que des membres flous d’un réseau clair',
      },
      terms: minus(PAYOFF, 'visionary', 'reticular'),
    },
    {
      test: 'difference',
      states: {
        en: 'more than clear members of a vague network',
        fr: 'plus que des membres clairs d’un réseau flou',
      },
      terms: minus(PAYOFF, 'visionary', 'cloistered'),
    },
    {
      test: 'difference',
      states: {
        en: 'more than vague members of a vague network',
        fr: 'plus que des membres flous d’un réseau flou',
      },
      terms: minus(PAYOFF, 'visionary', 'myopia'),
    },
  ],
  also: [
    {
      label: { en: 'payoff: visionary', fr: 'gain net\u00a0: réseau visionnaire' },
      terms: only(PAYOFF, 'visionary'),
    },
    {
      label: { en: 'payoff: reticular', fr: 'gain net\u00a0: vision réticulaire' },
      terms: only(PAYOFF, 'reticular'),
    },
    {
      label: { en: 'payoff: cloistered', fr: 'gain net\u00a0: vision cloîtrée' },
      terms: only(PAYOFF, 'cloistered'),
    },
    {
      label: { en: 'payoff: myopia', fr: 'gain net\u00a0: myopie réticulaire' },
      terms: only(PAYOFF, 'myopia'),
    },
    {
      label: { en: 'stage: visionary', fr: 'stade\u00a0: réseau visionnaire' },
      terms: only(STAGE, 'visionary'),
    },
    {
      label: { en: 'stage: reticular', fr: 'stade\u00a0: vision réticulaire' },
      terms: only(STAGE, 'reticular'),
    },
    {
      label: { en: 'stage: cloistered', fr: 'stade\u00a0: vision cloîtrée' },
      terms: only(STAGE, 'cloistered'),
    },
    {
      label: { en: 'stage: myopia', fr: 'stade\u00a0: myopie réticulaire' },
      terms: only(STAGE, 'myopia'),
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'The clarity of every network’s vision is held at one level wherever it acts.',
      fr: 'La clarté de la vision de tout réseau est tenue à un même niveau partout où elle agit.',
    },
    parameters: { vision: { heldClarity: 0.5 } },
    from: [0, 1, 2],
  },
};
