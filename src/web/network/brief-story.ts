import type { Cast } from '../../analysis/story/cast.ts';
import { namesOf } from '../../analysis/story/names.ts';
import type { Names, Traced } from '../../analysis/story/sentences.ts';
import { writeDecimal } from '../../analysis/write-number.ts';
import type { Joined } from '../../model/events.ts';
import type { Language } from '../../model/index.ts';
import type { Frame } from '../kernel/frame.ts';
import type { TieFrame } from '../kernel/tie-frame.ts';
import { withShortNames } from './short-names.ts';

/**
 * How a firm came to where it is, and whom it trusts: two short sentences for a glance. The whole story, with every number, is told under
 * “Who is who”.
 * @param past the quarters up to the one that is shown
 */
export function briefStory(
  firm: number,
  past: readonly Frame[],
  cast: Cast,
  language: Language,
): string[] {
  const names = namesOf(withShortNames(cast), language);
  const texts = TEXTS[language];
  const told: string[] = [];
  const move = lastMove(firm, past);
  if (move !== undefined) {
    const { event, tick } = move;
    const network = names.network(event.network);
    const year = Math.floor((tick - 1) / 4) + 1;
    if (event.type === 'joined') told.push(texts.joined(network, year, pullOf(event)));
    else if (event.type === 'left') told.push(texts.left(network, year, event.satisfaction));
    else if (event.type === 'dissolved') told.push(texts.dissolved(network, year));
    else told.push(tick === 0 ? texts.began(network) : texts.founded(network, year));
  }
  const closest = closestTo(firm, past.at(-1)?.ties);
  if (closest !== undefined) told.push(texts.trusts(names, closest.other, closest.trust));
  return told;
}

type Move = Extract<Traced, { type: 'joined' | 'left' | 'founded' | 'dissolved' }>;

function lastMove(firm: number, past: readonly Frame[]) {
  for (const { happened, tick } of past.toReversed()) {
    const event = happened.findLast((one): one is Move => isMoveOf(one, firm));
    if (event !== undefined) return { event, tick };
  }
  return undefined;
}

function isMoveOf(event: Traced, firm: number): boolean {
  switch (event.type) {
    case 'joined':
    case 'left':
      return event.firm === firm;
    case 'founded':
      return event.founders.includes(firm);
    case 'dissolved':
      return event.members.includes(firm);
    default:
      return false;
  }
}

const PULLS = ['performance', 'reputation', 'trust'] as const;

/** What drew it most; the parts of the attraction are weighted already. */
function pullOf(event: Joined): (typeof PULLS)[number] {
  return PULLS.reduce((most, one) => (event[one] > event[most] ? one : most));
}

/** With whom the trust in each other is strongest. */
function closestTo(firm: number, ties: TieFrame | undefined) {
  if (ties === undefined) return undefined;
  let [other, trust] = [-1, -1];
  ties.trust.forEach((value, at) => {
    const [from, to] = [ties.from[at] ?? -1, ties.to[at] ?? -1];
    if ((from !== firm && to !== firm) || value <= trust) return;
    [other, trust] = [from === firm ? to : from, value];
  });
  return other < 0 ? undefined : { other, trust };
}

const TEXTS = {
  en: {
    joined: (network: string, year: number, pull: (typeof PULLS)[number]) =>
      `Joined ${network} in year ${year}, because of ${PULL_NAMES.en[pull]} above all.`,
    left: (network: string, year: number, satisfaction: number) =>
      `Left ${network} in year ${year}; its satisfaction was ${two(satisfaction, 'en')} of 1.`,
    founded: (network: string, year: number) => `Founded ${network} with others in year ${year}.`,
    began: (network: string) => `A founder of ${network}.`,
    dissolved: (network: string, year: number) =>
      `Was in ${network} until it was dissolved in year ${year}.`,
    trusts: (names: Names, other: number, trust: number) =>
      `Closest to ${names.firm(other)}: trust in each other ${two(trust, 'en')}.`,
  },
  fr: {
    joined: (network: string, year: number, pull: (typeof PULLS)[number]) =>
      `A rejoint ${network} l’an ${year}, surtout ${PULL_NAMES.fr[pull]}.`,
    left: (network: string, year: number, satisfaction: number) =>
      `A quitté ${network} l’an ${year}\u00a0; sa satisfaction était de ${two(satisfaction, 'fr')} sur 1.`,
    founded: (network: string, year: number) => `A fondé ${network} avec d’autres l’an ${year}.`,
    began: (network: string) => `Parmi les fondatrices de ${network}.`,
    dissolved: (network: string, year: number) =>
      `Membre de ${network} jusqu’à sa dissolution, l’an ${year}.`,
    trusts: (names: Names, other: number, trust: number) =>
      `Sa plus proche\u00a0: ${names.firm(other)}, confiance l’une dans l’autre ${two(trust, 'fr')}.`,
  },
};

const PULL_NAMES = {
  en: {
    performance: 'the network’s performance abroad',
    reputation: 'the reputation of its members',
    trust: 'trust in its members',
  },
  fr: {
    performance: 'pour ses résultats à l’international',
    reputation: 'pour la réputation de ses membres',
    trust: 'par confiance dans ses membres',
  },
};

function two(value: number, language: Language): string {
  return writeDecimal(value, { decimals: 2 }, language);
}
