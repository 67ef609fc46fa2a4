import type { Manifest } from './manifest.ts';
import { placeOf, roundsOf } from './rounds.ts';
import type { Round } from './rounds.ts';
import type { TableName } from './table-names.ts';

/** The columns that say which run, point, … a row belongs to, all of them numbers. */
export const KEY_COLUMNS: Readonly<Record<TableName, readonly string[]>> = {
  runs: ['run', 'point', 'replicate'],
  series: ['run', 'tick'],
  networks: ['run', 'tick'],
  events: ['run', 'tick'],
  firms: ['run', 'tick'],
  ties: ['run', 'tick'],
  findings: ['run', 'tick'],
};

/** What a row may say of itself at most. */
export interface RowLimits {
  readonly rounds: readonly Round[];
  readonly ticks: number;
}

export function rowLimits(manifest: Manifest): RowLimits {
  return { rounds: roundsOf(manifest), ticks: Number(manifest.scenario['ticks']) };
}

/**
 * Whether rows that follow on from each other belong to the runs `from` to `to` (that one excluded):
 * in `runs` each of them once and in order, elsewhere any number of rows, run by run, within the
 * ticks of the scenario. What evaluates tables counts on that.
 * @param keys the columns of KEY_COLUMNS, in their order
 */
export function keysFit(
  table: TableName,
  keys: readonly ArrayLike<unknown>[],
  [from, to]: readonly [from: number, to: number],
  { rounds, ticks }: RowLimits,
): boolean {
  const [runs = [], second = [], third = []] = keys;
  const rows = runs.length;
  if (table === 'runs') {
    if (rows !== to - from) return false;
    for (let row = 0; row < rows; row += 1) {
      const run = from + row;
      const { point, replicate } = placeOf(rounds, run);
      if (runs[row] !== run || second[row] !== point || third[row] !== replicate) return false;
    }
    return true;
  }
  let last = from;
  for (let row = 0; row < rows; row += 1) {
    const [run, tick] = [runs[row], second[row]];
    if (!isWhole(run) || run < last || run >= to) return false;
    if (!isWhole(tick) || tick < 0 || tick > ticks) return false;
    last = run;
  }
  return true;
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}
