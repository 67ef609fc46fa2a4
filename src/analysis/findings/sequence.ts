import type { Finding } from './declare.ts';
import type { Measure } from './reading.ts';

const reached = (metric: string): Measure => ({ at: 2, final: 40, reached: metric });
const lead = (early: string, late: string) => [
  { weight: 1, measure: reached(early), arm: 'live' },
  { weight: -1, measure: reached(late), arm: 'live' },
];

export const SEQUENCE: Finding = {
  id: 'sequence',
  section: 'Conclusion',
  sources: ['authors'],
  claim: {
    en: 'Trust and cooperation may predate the network; the shared vision and coordination come after.',
    fr: 'La confiance et la coopération peuvent précéder le réseau\u00a0; la vision partagée et la coordination lui sont postérieures.',
  },
  nature: 'nearImposed',
  isFrozen: true,
  ticks: 40,
  arms: { live: { label: { en: 'From the founding on', fr: 'À partir de la création' } } },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'at quarter 2, trust is nearer its final level than the clarity of the shared vision',
        fr: 'au trimestre 2, la confiance est plus près de son niveau final que la clarté de la vision partagée',
      },
      terms: lead('trust.everFounded', 'sharedClarity'),
    },
    {
      test: 'difference',
      states: {
        en: 'trust is nearer than coordination',
        fr: 'la confiance en est plus près que la coordination',
      },
      terms: lead('trust.everFounded', 'coordination'),
    },
    {
      test: 'difference',
      states: {
        en: 'cooperation is nearer than the clarity of the shared vision',
        fr: 'la coopération en est plus près que la clarté de la vision partagée',
      },
      terms: lead('cooperation', 'sharedClarity'),
    },
    {
      test: 'difference',
      states: {
        en: 'cooperation is nearer than coordination',
        fr: 'la coopération en est plus près que la coordination',
      },
      terms: lead('cooperation', 'coordination'),
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'Networks begin with a clear vision and full coordination.',
      fr: 'Les réseaux débutent avec une vision claire et une pleine coordination.',
    },
    parameters: { network: { initialPrecision: 4 }, coordination: { ramp: 1 } },
    from: [0, 1, 2, 3],
  },
};
