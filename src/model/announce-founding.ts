import type { Gathering } from './events.ts';
import type { Territory } from './territory.ts';
import type { Context } from './world.ts';

/** Tells of the founding of network g; `initiator` is a slot, or null where nobody took the lead. */
export function announceFounding(
  territory: Territory,
  g: number,
  gathering: Gathering,
  initiator: number | null,
  { tick, emit }: Context,
): void {
  const { firms, networks } = territory;
  const founders = territory.founders[g];
  emit?.({
    type: 'founded',
    tick,
    network: networks.id[g],
    gathering,
    initiator: initiator === null ? null : firms.id[initiator],
    founders: founders.map((i) => firms.id[i]),
    trust: trustAmong(territory, founders),
  });
}

function trustAmong({ pairs }: Territory, founders: readonly number[]): number {
  let sum = 0;
  for (const i of founders) {
    for (const j of founders) if (i !== j) sum += pairs.trust[i * pairs.size + j];
  }
  return sum / (founders.length * (founders.length - 1));
}
