import type { Column } from '../../src/model/columns.ts';
import type { TerritorySnapshot } from '../../src/model/snapshot.ts';
import { restoreWorld, takeSnapshot } from '../../src/model/snapshot.ts';
import type { World } from '../../src/model/world.ts';
import { cell } from './cell.ts';

/**
 * The same world with its firms stored in another order: ids, and all that belongs to them, stay
 * together. `order(territory, count)` gives the new slot of each slot.
 */
export function permuteWorld(
  world: World,
  order: (territory: number, count: number) => readonly number[],
): World {
  const snapshot = takeSnapshot(world);
  const territories = snapshot.territories.map((territory, index) => {
    const count = territory.firms.id?.length ?? 0;
    return permuteTerritory(territory, order(index, count));
  });
  return restoreWorld({ ...snapshot, territories });
}

function permuteTerritory(
  territory: TerritorySnapshot,
  moved: readonly number[],
): TerritorySnapshot {
  const size = moved.length;
  const slot = (i: number) => (i < 0 ? i : cell(moved, i));
  const { hub } = territory.networks;
  return {
    ...territory,
    firms: mapColumns(territory.firms, (column) => permuteRow(column, slot)),
    pairs: mapColumns(territory.pairs, (column) => {
      return column.length === 0 ? column : permuteMatrix(column, size, slot);
    }),
    networks: {
      ...territory.networks,
      ...(hub && { hub: hub.map(slot) }),
    },
    sharedOrigin: permuteRows(territory.sharedOrigin, size, slot),
    founders: territory.founders.map((founders) => founders.map(slot)),
  };
}

function mapColumns(
  columns: Readonly<Record<string, Column>>,
  map: (column: Column) => Column,
): Record<string, Column> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, map(column)]));
}

type ToSlot = (i: number) => number;

function permuteRow(column: Column, slot: ToSlot): Column {
  const moved = column.slice();
  column.forEach((value, i) => {
    moved[slot(i)] = value;
  });
  return moved;
}

function permuteMatrix(column: Column, size: number, slot: ToSlot): Column {
  const moved = column.slice();
  column.forEach((value, at) => {
    moved[slot(Math.floor(at / size)) * size + slot(at % size)] = value;
  });
  return moved;
}

/** Rows of networks, columns of firms. */
function permuteRows(column: Float64Array, size: number, slot: ToSlot): Float64Array {
  const moved = column.slice();
  column.forEach((value, at) => {
    moved[at - (at % size) + slot(at % size)] = value;
  });
  return moved;
}
