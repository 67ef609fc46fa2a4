import { only } from './declare.ts';
import type { Finding } from './declare.ts';
import type { Measure } from './reading.ts';

const HUB: Measure = { from: 1, to: 60, mean: 'origin.hub' };
const MEMBER: Measure = { from: 1, to: 60, mean: 'origin.member' };
const BLEND: Measure = { from: 1, to: 60, mean: 'origin.blend' };

export const THREE_ORIGINS: Finding = {
  id: 'three-origins',
  section: '§3.3, §4',
  sources: ['authors'],
  claim: {
    en: 'The shared vision is the hub’s, as is often the case, that of another member, or a new one born of several.',
    fr: 'La vision partagée est souvent celle du dirigeant, parfois celle d’un autre membre, ou une vision nouvelle née du croisement de plusieurs.',
  },
  nature: 'emergent',
  isFrozen: false,
  ticks: 60,
  arms: { live: { label: { en: 'Networks as they live', fr: 'Réseaux tels qu’ils vivent' } } },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'another member’s in 10% of the living networks or more, on average over the quarters',
        fr: 'celle d’un autre membre dans au moins 10\u00a0% des réseaux en vie, en moyenne sur les trimestres',
      },
      terms: only(MEMBER, 'live'),
      atLeast: 0.1,
    },
    {
      test: 'difference',
      states: {
        en: 'a new one in 10% of the living networks or more, on average over the quarters',
        fr: 'une vision nouvelle dans au moins 10\u00a0% des réseaux en vie, en moyenne sur les trimestres',
      },
      terms: only(BLEND, 'live'),
      atLeast: 0.1,
    },
    {
      test: 'difference',
      states: {
        en: 'the hub’s more often than another member’s',
        fr: 'celle du dirigeant plus souvent que celle d’un autre membre',
      },
      terms: [
        { weight: 1, measure: HUB, arm: 'live' },
        { weight: -1, measure: MEMBER, arm: 'live' },
      ],
    },
    {
      test: 'difference',
      states: {
        en: 'the hub’s more often than a new one',
        fr: 'celle du dirigeant plus souvent qu’une vision nouvelle',
      },
      terms: [
        { weight: 1, measure: HUB, arm: 'live' },
        { weight: -1, measure: BLEND, arm: 'live' },
      ],
    },
  ],
  also: [
    {
      label: { en: 'share: the hub’s', fr: 'part\u00a0: celle du dirigeant' },
      terms: only(HUB, 'live'),
    },
    {
      label: { en: 'share: another member’s', fr: 'part\u00a0: celle d’un autre membre' },
      terms: only(MEMBER, 'live'),
    },
    {
      label: { en: 'share: a new one', fr: 'part\u00a0: une vision nouvelle' },
      terms: only(BLEND, 'live'),
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'The hub does not listen, and nobody joins, leaves or is elected.',
      fr: 'Le dirigeant n’écoute pas, et personne n’adhère, ne part ni n’est élu.',
    },
    parameters: {
      hub: { listening: 0 },
      steps: { joining: false, leaving: false, elections: false, founding: false },
    },
    from: [0, 1],
  },
  note: {
    en: 'The ablation is true by construction. With elections, the vision of a former hub counts as another member’s.',
    fr: 'L’ablation est vraie par construction. Avec des élections, la vision d’un ancien dirigeant compte comme celle d’un autre membre.',
  },
};
