import { minus } from './declare.ts';
import type { Finding } from './declare.ts';
import type { Measure } from './reading.ts';

const TRUST: Measure = { at: 40, metric: 'trust' };

export const TRUSTWORTHY_ENTRY: Finding = {
  id: 'trustworthy-entry',
  section: '§3.2',
  sources: ['interviews'],
  claim: {
    en: 'A network does well to choose trustworthy members.',
    fr: 'Un réseau a intérêt à choisir des membres dignes de confiance.',
  },
  nature: 'emergent',
  isFrozen: false,
  ticks: 40,
  arms: {
    judged: {
      label: {
        en: 'Candidates judged by the trust they enjoy',
        fr: 'Candidats jugés sur la confiance qu’ils inspirent',
      },
      parameters: { network: { admission: 0.5 } },
    },
    lottery: {
      label: {
        en: 'Same demand, another firm’s trust is judged',
        fr: 'Même exigence, on juge la confiance inspirée par une autre entreprise',
      },
      parameters: { network: { admission: 0.5 }, membership: { judgement: 'lottery' } },
    },
  },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'trust among members, founders and entrants, is higher after ten years',
        fr: 'la confiance entre membres, fondateurs et entrants, est plus élevée après dix ans',
      },
      terms: minus(TRUST, 'judged', 'lottery'),
    },
  ],
  also: [
    {
      label: { en: 'trust among founders', fr: 'confiance entre fondateurs' },
      terms: minus({ at: 40, metric: 'trust.everFounded' }, 'judged', 'lottery'),
    },
    {
      label: { en: 'conflict load per member', fr: 'charge de conflit par membre' },
      terms: minus({ at: 40, metric: 'conflictLoad' }, 'judged', 'lottery'),
    },
    {
      label: { en: 'members per network', fr: 'membres par réseau' },
      terms: minus({ at: 40, metric: 'networkSize' }, 'judged', 'lottery'),
    },
  ],
  ablation: {
    kind: 'own',
    how: {
      en: 'The second world is the first without the judgement: the trust judged is that of a firm drawn at random.',
      fr: 'Le second monde est le premier sans le jugement\u00a0: la confiance jugée est celle d’une entreprise tirée au hasard.',
    },
  },
  note: {
    en: 'Smaller networks are calmer whoever enters: read it together with the size of networks.',
    fr: 'De petits réseaux sont plus calmes quels que soient les entrants\u00a0: à lire avec la taille des réseaux.',
  },
};
