import type { Column } from '../../src/model/columns.ts';
import { PAIR_STATE } from '../../src/model/pairs.ts';
import { FIRM_STATE, NETWORK_STATE } from '../../src/model/territory.ts';
import type { Territory } from '../../src/model/territory.ts';
import type { World } from '../../src/model/world.ts';

/** A column of the state as it is stored; writing to it changes the world. */
export interface StateColumn {
  /** As processes name what they write: `firms.precision`. */
  readonly name: string;
  readonly column: Column;
}

/** The columns of a territory's state; of networks, the rows in use. Empty ones are left out. */
export function territoryColumns(territory: Territory): StateColumn[] {
  const { firms, pairs, networks, networkCount, sharedOrigin, firmCount } = territory;
  const columns: StateColumn[] = [
    ...Object.keys(FIRM_STATE).map((name) => ({
      name: `firms.${name}`,
      column: firms[name as keyof typeof FIRM_STATE],
    })),
    ...PAIR_STATE.map((name) => ({ name: `pairs.${name}`, column: pairs[name] })),
    ...Object.keys(NETWORK_STATE).map((name) => ({
      name: `networks.${name}`,
      column: networks[name as keyof typeof NETWORK_STATE].subarray(0, networkCount),
    })),
    {
      name: 'sharedOrigin',
      column: sharedOrigin.subarray(0, sharedOrigin.length > 0 ? networkCount * firmCount : 0),
    },
  ];
  return columns.filter(({ column }) => column.length > 0);
}

/** The columns of all territories. */
export function stateColumns(world: World): StateColumn[] {
  return world.territories.flatMap(territoryColumns);
}

/** Copies of columns by name. */
export type StateCopy = ReadonlyMap<string, ArrayLike<number>>;

/** Everything of a territory that a process may change, copied, by the name processes use. */
export function copyState(territory: Territory): StateCopy {
  const copy = new Map<string, ArrayLike<number>>(
    territoryColumns(territory).map(({ name, column }) => [name, column.slice()]),
  );
  copy.set('pairs.trust', territory.pairs.trust.slice());
  copy.set('opportunity', [territory.opportunityX, territory.opportunityY]);
  copy.set('members', memberLists(territory).flat());
  return copy;
}

/** Slots of the members of each network, as the territory lists them. */
export function memberLists(territory: Territory): number[][] {
  return Array.from({ length: territory.networkCount }, (_, g) =>
    Array.from(territory.membersOf(g)),
  );
}

/** Names of what differs between two copies of a territory's state. */
export function changedNames(before: StateCopy, after: StateCopy): string[] {
  return [...after].flatMap(([name, values]) => {
    return isSame(before.get(name) ?? [], values) ? [] : [name];
  });
}

function isSame(first: ArrayLike<number>, second: ArrayLike<number>): boolean {
  if (first.length !== second.length) return false;
  for (let at = 0; at < first.length; at++) {
    if (!Object.is(first[at], second[at])) return false;
  }
  return true;
}
