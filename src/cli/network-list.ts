import type { NetworkInput } from '../model/input.ts';
import { NETWORK_TYPES } from '../model/network-types.ts';
import type { Language } from '../model/text.ts';
import { writeCount } from './numbers.ts';
import { printable } from './printable.ts';

/** Longer lists are cut: a scenario may name a thousand networks. */
const MOST_NAMED = 12;

/** The networks that a scenario begins with, one a line: name, type, founders. */
export function listNetworks(networks: readonly NetworkInput[], language: Language): string {
  const lines = networks.slice(0, MOST_NAMED).map(({ name, label, type, founders }) => {
    const count = typeof founders === 'number' ? founders : founders.length;
    const kind = NETWORK_TYPES[type].label[language];
    return `${printable(label?.[language] ?? name)}${COLON[language]}${kind}, ${FOUNDERS[language](count)}`;
  });
  const more = networks.length - lines.length;
  return [...lines, ...(more > 0 ? [MORE[language](more)] : [])].join('\n');
}

const COLON = { en: ': ', fr: '\u00a0: ' };

const FOUNDERS = {
  en: (count: number) => writeCount(count, 'founder', 'founders', 'en'),
  fr: (count: number) => writeCount(count, 'fondateur', 'fondateurs', 'fr'),
};

const MORE = {
  en: (count: number) => `and ${writeCount(count, 'other', 'others', 'en')}`,
  fr: (count: number) => `et ${writeCount(count, 'autre', 'autres', 'fr')}`,
};
