import type { Origin } from '../classify.ts';
import { SCORE, SHARE, UNBOUNDED } from './declare.ts';
import { level, ofMembers, ofNetworks, ofOutsiders } from './derive.ts';
import type { Declaration } from './derive.ts';
import { amongFounders, dissolvedAsZero } from './ever-founded.ts';
import type { Sums } from './sums.ts';

/** Trust within networks, the clarity of visions, and whose vision is shared. */
export const VISION_AND_TRUST_METRICS: readonly Declaration[] = [
  level(
    'trust',
    'living',
    { en: 'Trust', fr: 'Confiance' },
    {
      en: 'Mean trust between members of a network; living networks.',
      fr: 'Confiance moyenne entre membres d’un réseau\u00a0; réseaux en vie.',
    },
    SCORE,
    ofNetworks('trust'),
    { headline: true, source: 'paper §3.2', everFounded: amongFounders('trust') },
  ),
  level(
    'trust.prerequisite',
    'living',
    { en: 'Prerequisite part of trust', fr: 'Part préalable de la confiance' },
    {
      en: 'Part of trust that members brought with them and that has not worn off.',
      fr: 'Ce qui, dans la confiance, reste de celle que les membres s’accordaient au préalable.',
    },
    SCORE,
    ofNetworks('trust.prerequisite'),
    { source: 'paper §3.2', everFounded: amongFounders('prerequisite') },
  ),
  level(
    'trust.earned',
    'living',
    { en: 'Earned part of trust', fr: 'Part de la confiance construite chemin faisant' },
    {
      en: 'Part of trust that comes from working together.',
      fr: 'Ce qui, dans la confiance, vient du travail en commun.',
    },
    SCORE,
    ofNetworks('trust.earned'),
    { source: 'paper §3.2', everFounded: amongFounders('earned') },
  ),
  level(
    'clarity',
    'members',
    { en: 'Clarity of members', fr: 'Clarté des membres' },
    {
      en: 'Mean clarity of members’ own visions.',
      fr: 'Clarté moyenne de la vision propre des membres.',
    },
    SCORE,
    ofMembers('clarity'),
    {
      source: 'paper §1.3, §3.2',
      everFounded: amongFounders('clarity', {
        label: { en: 'Clarity of founders', fr: 'Clarté des fondateurs' },
      }),
    },
  ),
  level(
    'clarity.outsiders',
    'outsiders',
    { en: 'Clarity outside networks', fr: 'Clarté hors réseau' },
    {
      en: 'Mean clarity of the visions of firms without network.',
      fr: 'Clarté moyenne de la vision des entreprises sans réseau.',
    },
    SCORE,
    ofOutsiders('clarity'),
  ),
  level(
    'sharedClarity',
    'living',
    { en: 'Clarity of the shared vision', fr: 'Clarté de la vision partagée' },
    {
      en: 'How precise the vision shared in a network is; living networks.',
      fr: 'Précision de la vision partagée au sein d’un réseau\u00a0; réseaux en vie.',
    },
    SCORE,
    ofNetworks('sharedClarity'),
    { headline: true, source: 'paper §3.2', everFounded: dissolvedAsZero('sharedClarity') },
  ),
  level(
    'visionDispersion',
    'living',
    { en: 'Dispersion of visions', fr: 'Dispersion des visions' },
    {
      en: 'Root mean square distance of members’ visions from the shared one.',
      fr: 'Distance quadratique moyenne entre la vision des membres et la vision partagée.',
    },
    { en: 'distance', fr: 'distance' },
    ofNetworks('visionDispersion'),
    { range: UNBOUNDED, margin: 0.1 },
  ),
  level(
    'origin.hub',
    'living',
    { en: 'Shared vision: the hub’s', fr: 'Vision partagée\u00a0: celle du dirigeant' },
    {
      en: 'Share of living networks whose shared vision is mostly the hub’s.',
      fr: 'Part des réseaux dont la vision partagée est surtout celle du dirigeant.',
    },
    SHARE,
    originShare('hub'),
    { source: 'paper §4' },
  ),
  level(
    'origin.member',
    'living',
    { en: 'Shared vision: another member’s', fr: 'Vision partagée\u00a0: celle d’un autre membre' },
    {
      en: 'Share of living networks whose shared vision is mostly that of one member other than the hub.',
      fr: 'Part des réseaux dont la vision partagée est surtout celle d’un membre autre que le dirigeant.',
    },
    SHARE,
    originShare('member'),
    { source: 'paper §4' },
  ),
  level(
    'origin.blend',
    'living',
    { en: 'Shared vision: a blend', fr: 'Vision partagée\u00a0: une vision nouvelle' },
    {
      en: 'Share of living networks whose shared vision is nobody’s own.',
      fr: 'Part des réseaux dont la vision partagée naît du croisement des visions.',
    },
    SHARE,
    originShare('blend'),
    { source: 'paper §4' },
  ),
  level(
    'allali.myopia',
    'members',
    { en: 'Reticular myopia', fr: 'Myopie réticulaire' },
    {
      en: 'Share of members: vague firm, vague hub.',
      fr: 'Part des membres\u00a0: entreprise floue, dirigeant du réseau flou.',
    },
    SHARE,
    (sums) => sums.quadrant('myopia') / sums.members('count'),
    { source: 'paper Table 1 (Allali 2007, Québec)' },
  ),
  level(
    'allali.cloistered',
    'members',
    { en: 'Cloistered vision', fr: 'Vision cloîtrée' },
    {
      en: 'Share of members: clear firm, vague hub.',
      fr: 'Part des membres\u00a0: entreprise claire, dirigeant du réseau flou.',
    },
    SHARE,
    (sums) => sums.quadrant('cloistered') / sums.members('count'),
    { source: 'paper Table 1 (Allali 2007, Québec)' },
  ),
  level(
    'allali.reticular',
    'members',
    { en: 'Reticular vision', fr: 'Vision réticulaire' },
    {
      en: 'Share of members: vague firm, clear hub.',
      fr: 'Part des membres\u00a0: entreprise floue, dirigeant du réseau clair.',
    },
    SHARE,
    (sums) => sums.quadrant('reticular') / sums.members('count'),
    { source: 'paper Table 1 (Allali 2007, Québec)' },
  ),
  level(
    'allali.visionary',
    'members',
    { en: 'Visionary network', fr: 'Réseau visionnaire' },
    {
      en: 'Share of members: clear firm, clear hub.',
      fr: 'Part des membres\u00a0: entreprise claire, dirigeant du réseau clair.',
    },
    SHARE,
    (sums) => sums.quadrant('visionary') / sums.members('count'),
    { source: 'paper Table 1 (Allali 2007, Québec)' },
  ),
];

/** Share of the networks of which it is known whose vision they share. */
function originShare(origin: Origin): (sums: Sums) => number {
  return (sums) =>
    sums.origin(origin) / (sums.origin('hub') + sums.origin('member') + sums.origin('blend'));
}
