import type { Grid } from './grid.ts';
import { numberAt, type Table } from './table.ts';
import { type Trajectory, trajectoriesOf } from './trajectories.ts';

/** How a whole is divided at one place of a grid, tick by tick. */
export interface SharesOverTime {
  readonly x: number;
  readonly ticks: readonly number[];
  /** shares[part][tick], 0 to 1: means over replicates; NaN where no run could be measured. */
  readonly shares: readonly (readonly number[])[];
  /** Of each part at the last tick, with its 95% interval. */
  readonly ends: readonly Pick<End, 'mean' | 'low' | 'high'>[];
  /** Runs there, and those without a value at the last tick. */
  readonly runs: number;
  readonly missingAtEnd: number;
}

interface End {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Parts of a whole, a column of the table each, over the cells of a grid. Intervals stay between 0 and 1, as shares do. */
export function sharesOverTime(
  series: Table,
  grid: Grid,
  parts: readonly string[],
): SharesOverTime[] {
  const byPart = parts.map((part) => trajectoriesOf(series, grid, part, 0));
  return grid.cells.map(({ x }, cell) => {
    const ofCell = byPart.flatMap((trajectories) => trajectories[cell] ?? []);
    const [first] = ofCell;
    return {
      x,
      ticks: first?.ticks ?? [],
      shares: ofCell.map(({ mean }) => mean),
      ends: ofCell.map(endOf),
      runs: first?.runs ?? 0,
      missingAtEnd: first?.missingAtEnd ?? 0,
    };
  });
}

function endOf({ mean, low, high }: Trajectory): End {
  const last = (values: readonly number[]) => values.at(-1) ?? Number.NaN;
  return { mean: last(mean), low: Math.max(0, last(low)), high: Math.min(1, last(high)) };
}

/**
 * Share of the rows of each run and tick that fall in each class, as a table with the columns point, replicate, tick and the names of the classes:
 * the firms of a snapshot by their stage, say.
 */
export function sharesOfClasses(
  table: Table,
  column: string,
  classes: readonly (readonly [name: string, value: number])[],
): Table {
  const [points, replicates, ticks, values] = ['point', 'replicate', 'tick', column].map(
    (name) => table.columns[name] ?? [],
  );
  const groups = new Map<string, { identity: number[]; counts: number[]; all: number }>();
  for (let row = 0; row < table.rows; row++) {
    const identity = [points, replicates, ticks].map((of) => numberAt(of ?? [], row));
    const key = identity.join(' ');
    let group = groups.get(key);
    if (group === undefined)
      groups.set(key, (group = { identity, counts: classes.map(() => 0), all: 0 }));
    const place = classes.findIndex(([, value]) => value === numberAt(values ?? [], row));
    if (place < 0) continue;
    group.counts[place] = (group.counts[place] ?? 0) + 1;
    group.all++;
  }
  const rows = [...groups.values()];
  const column_ = (of: (group: (typeof rows)[number]) => number) => Float64Array.from(rows, of);
  return {
    rows: rows.length,
    columns: {
      point: column_(({ identity }) => identity[0] ?? Number.NaN),
      replicate: column_(({ identity }) => identity[1] ?? Number.NaN),
      tick: column_(({ identity }) => identity[2] ?? Number.NaN),
      ...Object.fromEntries(
        classes.map(([name], at) => [
          name,
          column_(({ counts, all }) => (counts[at] ?? Number.NaN) / all),
        ]),
      ),
    },
  };
}
