import { placeNetworks } from '../../model/placement.ts';
import type { Text } from '../../model/text.ts';
import type { World } from '../../model/world.ts';
import { nameFounded } from './founded-network.ts';

/** Who appears in a story, as plain data: firms and networks, dissolved ones included. */
export interface Cast {
  readonly firmCount: number;
  /** Of the first firms: those that a survey named. */
  readonly firmNames: readonly string[];
  readonly networks: readonly CastNetwork[];
}

export interface CastNetwork {
  readonly id: number;
  /** As results call it. */
  readonly name: string;
  /** As people read it. */
  readonly label: Text;
  /** The same where there is little room, beside other living networks. */
  readonly short: Text;
}

/** Reads off a world who has appeared in it so far. */
export function castOf({ input, territories, firmTotal }: World): Cast {
  const firmNames = (input.firms ?? []).map(({ name }) => name);
  const placed = placeNetworks(input.networks ?? [], territories.length);
  const labels = new Map(placed.map(({ id, label }) => [id, label]));
  return {
    firmCount: territories.reduce((sum, { firmCount }) => sum + firmCount, 0),
    firmNames,
    networks: territories.flatMap((territory) =>
      territory.names.map((name, g) => {
        const id = territory.networks.id[g] ?? -1;
        const label = labels.get(id);
        if (label !== undefined) return { id, name, label, short: label };
        return { id, name, ...nameFounded(id, firmTotal, firmNames) };
      }),
    ),
  };
}
