import { placeNetworks } from '../../model/placement.ts';
import type { Text } from '../../model/text.ts';
import type { World } from '../../model/world.ts';

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
}

/** Reads off a world who has appeared in it so far. */
export function castOf({ input, territories }: World): Cast {
  const placed = placeNetworks(input.networks ?? [], territories.length);
  const labels = new Map(placed.map(({ id, label }) => [id, label]));
  return {
    firmCount: territories.reduce((sum, { firmCount }) => sum + firmCount, 0),
    firmNames: (input.firms ?? []).map(({ name }) => name),
    networks: territories.flatMap((territory) =>
      territory.names.map((name, g) => {
        const id = territory.networks.id[g] ?? -1;
        return { id, name, label: labels.get(id) ?? { en: name, fr: name } };
      }),
    ),
  };
}
