import type { Column } from './columns.ts';
import { shapeHash } from './hash.ts';
import type { TableEntry } from './manifest.ts';
import type { Part } from './part.ts';
import { KEY_COLUMNS, keysFit } from './row-keys.ts';
import type { RowLimits } from './row-keys.ts';
import { runsOfShard } from './rounds.ts';

/** What the parts of a sweep have in common. */
export interface SweepShape extends RowLimits {
  readonly tables: readonly TableEntry[];
}

/**
 * Whether a part holds exactly the runs, tables and columns that its shard must have. That it is
 * whole is known; but a part may have been written by a program that has other columns, or by
 * somebody who means no good.
 */
export function fitsSweep(part: Part, sweep: SweepShape): boolean {
  const { rounds, tables } = sweep;
  const { first, count } = runsOfShard(rounds, part.shard);
  if (part.first !== first || part.count !== count || count <= 0) return false;
  if (part.failed > count || part.tables.size !== tables.length) return false;
  return tables.every(({ name, columns: shape }) => {
    const block = part.tables.get(name);
    if (block === undefined) return false;
    const { names, columns } = block;
    const found = columns.map(({ type }, i) => ({ name: names[i] ?? '', type }));
    if (shapeHash(found) !== shape) return false;
    const keys = KEY_COLUMNS[name].map((key) => numbersOf(columns[names.indexOf(key)]));
    return keysFit(name, keys, [first, first + count], sweep);
  });
}

function numbersOf(column: Column | undefined): ArrayLike<unknown> {
  return column === undefined || column.type === 'text' ? [] : column.values;
}
