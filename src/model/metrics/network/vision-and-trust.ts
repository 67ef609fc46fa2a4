import { SCORE, UNBOUNDED } from '../declare.ts';
import type { Measured } from '../declare.ts';

/** Trust and the shared vision of one network. */
export const VISION_AND_TRUST = [
  {
    name: 'trust',
    label: { en: 'Trust', fr: 'Confiance' },
    help: { en: 'Mean trust between members.', fr: 'Confiance moyenne entre membres.' },
    unit: SCORE,
    range: [0, 1],
    source: 'paper §3.2',
  },
  {
    name: 'trust.prerequisite',
    label: { en: 'Prerequisite part of trust', fr: 'Part préalable de la confiance' },
    help: {
      en: 'Part of the trust that members brought with them and that has not worn off.',
      fr: 'Ce qui, dans la confiance, reste de celle que les membres s’accordaient au préalable.',
    },
    unit: SCORE,
    range: [0, 1],
    source: 'paper §3.2',
  },
  {
    name: 'trust.earned',
    label: { en: 'Earned part of trust', fr: 'Part de la confiance construite chemin faisant' },
    help: {
      en: 'Part of the trust that comes from working together.',
      fr: 'Ce qui, dans la confiance, vient du travail en commun.',
    },
    unit: SCORE,
    range: [0, 1],
    source: 'paper §3.2',
  },
  {
    name: 'clarity',
    label: { en: 'Clarity of members', fr: 'Clarté des membres' },
    help: {
      en: 'Mean clarity of the members’ own visions.',
      fr: 'Clarté moyenne de la vision propre des membres.',
    },
    unit: SCORE,
    range: [0, 1],
    source: 'paper §1.3',
  },
  {
    name: 'sharedClarity',
    label: { en: 'Clarity of the shared vision', fr: 'Clarté de la vision partagée' },
    help: {
      en: 'How precise the vision shared in the network is.',
      fr: 'Précision de la vision partagée au sein du réseau.',
    },
    unit: SCORE,
    range: [0, 1],
    source: 'paper §3.2',
  },
  {
    name: 'visionDispersion',
    label: { en: 'Dispersion of visions', fr: 'Dispersion des visions' },
    help: {
      en: 'Root mean square distance of members’ visions from the shared one.',
      fr: 'Distance quadratique moyenne entre la vision des membres et la vision partagée.',
    },
    unit: { en: 'distance', fr: 'distance' },
    range: UNBOUNDED,
    source: 'ours',
  },
  {
    name: 'origin',
    label: { en: 'Origin of the shared vision', fr: 'Origine de la vision partagée' },
    help: {
      en: '0 the hub’s, 1 another member’s, 2 a blend.',
      fr: '0 celle du dirigeant, 1 celle d’un autre membre, 2 une vision nouvelle.',
    },
    unit: { en: 'class', fr: 'classe' },
    range: [0, 2],
    source: 'paper §4',
  },
] as const satisfies readonly Measured[];
