import { nameFounded } from '../analysis/story/founded-network.ts';
import { columnOf, numberAt } from '../analysis/table.ts';
import { typesetEach } from '../analysis/typeset.ts';
import type { Text } from '../model/text.ts';
import type { FigureResults, Need } from './figure.ts';

/**
 * What the networks of a single run are called, by number: as the scenario calls them where it names them; those founded later by the firm
 * that began them and the year; others by their number alone, where the table `networks` was not kept.
 */
export function networkTitles({ tables: { networks }, networkLabels, firms }: FigureResults) {
  const names = new Map<number, string>();
  if (networks !== undefined) {
    const [ids, called] = [columnOf(networks, 'network'), columnOf(networks, 'name')];
    for (let row = 0; row < networks.rows; row++)
      names.set(numberAt(ids, row), String(called[row]));
  }
  return (network: number): Text => {
    // Numbers below that of the firms belong to networks of the scenario.
    if (network >= firms.count) return nameFounded(network, firms.count, firms.names).label;
    const name = names.get(network) ?? String(network);
    return typesetEach(networkLabels[name] ?? { en: `Network ${name}`, fr: `Réseau ${name}` });
  };
}

/** The same to read those columns. */
const NETWORK_NAMES = {
  table: 'networks',
  columns: ['network', 'name'],
  rows: 'run',
  isOptional: true,
} as const;

/** What figures of firms and their ties at some moments read. */
export const FIRMS_AND_TIES: readonly Need[] = [
  { table: 'runs', columns: [], rows: 'all' },
  { table: 'firms', columns: ['tick', 'firm', 'network', 'isHub', 'stage'], rows: 'run' },
  { table: 'ties', columns: ['tick', 'from', 'to', 'network', 'trust', 'isSocial'], rows: 'run' },
  NETWORK_NAMES,
];
