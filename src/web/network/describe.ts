import type { Cast } from '../../analysis/story/cast.ts';
import { namesOf } from '../../analysis/story/names.ts';
import { STAGES } from '../../analysis/story/stages.ts';
import { writeCount } from '../../analysis/write-count.ts';
import { writeDecimal } from '../../analysis/write-number.ts';
import type { Language } from '../../model/index.ts';
import type { Frame } from '../kernel/frame.ts';
import { writeMoment } from '../texts/moment.ts';

/** The state of the network in a sentence or two, for those who do not see it. */
export function describeNetworks(frame: Frame, cast: Cast, language: Language): string {
  const { networks, firms, tick } = frame;
  const names = namesOf(cast, language);
  const members = networks.reduce((sum, network) => sum + network.members.length, 0);
  const listed = networks
    .slice(0, 12)
    .map(({ id, members, hub }) =>
      TEXTS[language].network(
        names.network(id),
        members.length,
        hub < 0 ? undefined : names.firm(hub),
      ),
    );
  return TEXTS[language].all(
    writeMoment(tick, language),
    firms.number.length,
    members,
    networks.length,
    listed.join('; '),
  );
}

/** A firm in one sentence: what it is now. */
export function describeFirm(firm: number, frame: Frame, cast: Cast, language: Language): string {
  const { firms, networks } = frame;
  const texts = TEXTS[language];
  const names = namesOf(cast, language);
  const name = names.firm(firm);
  const network = networks.find(({ members }) => members.includes(firm));
  const stage = STAGES[firms.stage[firm] ?? 0]?.[language] ?? '';
  const clarity = writeDecimal(firms.clarity[firm] ?? Number.NaN, { decimals: 2 }, language);
  const place =
    network === undefined
      ? texts.outside
      : network.hub === firm
        ? texts.hub(names.network(network.id))
        : texts.member(names.network(network.id));
  return `${name[0]?.toUpperCase()}${name.slice(1)} – ${place}, ${stage}, ${texts.clarity(clarity)}`;
}

const TEXTS = {
  en: {
    network: (name: string, members: number, hub?: string) =>
      `${name}: ${writeCount(members, 'member', 'members', 'en')}${hub === undefined ? '' : `, hub: ${hub}`}`,
    all: (when: string, firms: number, members: number, networks: number, listed: string) =>
      `${when}: ${writeCount(firms, 'firm', 'firms', 'en')}, ${members} of them in ${writeCount(networks, 'network', 'networks', 'en')}. ${listed}`,
    outside: 'outside any network',
    hub: (network: string) => `hub of ${network}`,
    member: (network: string) => `member of ${network}`,
    clarity: (value: string) => `clarity of its vision ${value}`,
  },
  fr: {
    network: (name: string, members: number, hub?: string) =>
      `${name}\u00a0: ${writeCount(members, 'membre', 'membres', 'fr')}${hub === undefined ? '' : `, entreprise pivot\u00a0: ${hub}`}`,
    all: (when: string, firms: number, members: number, networks: number, listed: string) =>
      `${when}\u00a0: ${writeCount(firms, 'entreprise', 'entreprises', 'fr')}, dont ${members} dans ${writeCount(networks, 'réseau', 'réseaux', 'fr')}. ${listed}`,
    outside: 'hors réseau',
    hub: (network: string) => `entreprise pivot de ${network}`,
    member: (network: string) => `membre de ${network}`,
    clarity: (value: string) => `clarté de sa vision ${value}`,
  },
};
