import { livingNetworks, membersOf } from '../members.ts';
import { leave } from '../membership.ts';
import type { PlainProcess, Quarter } from '../process.ts';
import type { Territory } from '../state.ts';

/** Networks with fewer members than their minimum dissolve. */
export const folding: PlainProcess = {
  name: 'folding',
  run(territory, quarter) {
    dissolve(territory, quarter, ({ minimumSize }) => minimumSize);
  },
  off(territory, quarter) {
    dissolve(territory, quarter, () => 1);
  },
};

function dissolve(
  territory: Territory,
  { tick, report }: Quarter,
  leastSize: (settings: { readonly minimumSize: number }) => number,
): void {
  for (const network of livingNetworks(territory)) {
    const members = membersOf(territory, network);
    if (members.length < leastSize(network.settings)) {
      report({
        type: 'dissolved',
        tick,
        network: network.id,
        members: members.map(({ id }) => id),
        minimumSize: network.settings.minimumSize,
        age: tick - network.foundedAt,
      });
      leave(territory, network, members);
      network.dissolvedAt = tick;
      territory.flows.dissolutions += 1;
    } else {
      network.usualSize = 0.9 * network.usualSize + 0.1 * members.length;
    }
  }
}
