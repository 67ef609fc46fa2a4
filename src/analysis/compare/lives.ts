import { columnOf, numberAt, type Table } from '../table.ts';
import { type Arm, replicatesOf } from './arm.ts';

/** How long each subject was seen, whether it ended then with the event, and the replicate it belongs to. */
export interface Lives {
  readonly time: readonly number[];
  readonly event: readonly boolean[];
  readonly replicate: readonly number[];
}

/** Life of the networks of the start, from the table `events`. Those that live on are seen until the last tick. */
export function livesFromEvents(arm: Arm, events: Table, ticks: number): Lives {
  const [run, tick, network, type] = ['run', 'tick', 'network', 'type'].map((name) =>
    columnOf(events, name),
  ) as [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>, ArrayLike<string>];
  return livesOf(arm, ticks, (found) => {
    for (let row = 0; row < events.rows; row++) {
      const lives = found.get(numberAt(run, row));
      const [id, at] = [numberAt(network, row), numberAt(tick, row)];
      if (type[row] === 'founded' && at === 0) lives?.set(id, Number.POSITIVE_INFINITY);
      if (type[row] === 'dissolved' && lives?.has(id) === true) lives.set(id, at);
    }
  });
}

/** The same from the table `networks`, which has a row for each quarter that a network lives. */
export function livesFromNetworks(arm: Arm, networks: Table, ticks: number): Lives {
  const [run, tick, network] = ['run', 'tick', 'network'].map((name) =>
    columnOf(networks, name),
  ) as [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>];
  return livesOf(arm, ticks, (found) => {
    for (let row = 0; row < networks.rows; row++) {
      const lives = found.get(numberAt(run, row));
      const [id, at] = [numberAt(network, row), numberAt(tick, row)];
      // It ended in the first quarter without a row.
      if (at === 0 || lives?.has(id) === true) lives?.set(id, at + 1);
    }
  });
}

/** Time to first export of the firms that had not exported before the start, from the last snapshot of the table `firms`. */
export function firstExports(arm: Arm, firms: Table): Lives {
  const [run, tick, first] = ['run', 'tick', 'firstExport'].map((name) =>
    columnOf(firms, name),
  ) as [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>];
  let last = 0;
  for (let row = 0; row < firms.rows; row++) last = Math.max(last, numberAt(tick, row));
  const replicates = replicateByRun(arm);
  const lives = emptyLives();
  for (let row = 0; row < firms.rows; row++) {
    const replicate = replicates.get(numberAt(run, row));
    const at = numberAt(first, row);
    if (replicate === undefined || numberAt(tick, row) !== last || at === 0 || last === 0) continue;
    add(lives, Number.isNaN(at) ? last : at, !Number.isNaN(at), replicate);
  }
  return lives;
}

/** @param fill sets for each run when each of its networks of the start ended */
function livesOf(
  arm: Arm,
  ticks: number,
  fill: (found: ReadonlyMap<number, Map<number, number>>) => void,
): Lives {
  const replicates = replicateByRun(arm);
  const found = new Map([...replicates.keys()].map((run) => [run, new Map<number, number>()]));
  fill(found);
  const lives = emptyLives();
  for (const [run, ends] of found)
    for (const end of ends.values())
      add(lives, Math.min(end, ticks), end <= ticks, replicates.get(run) ?? -1);
  return lives;
}

/** Of the replicates that all points of the arm have. */
function replicateByRun(arm: Arm): Map<number, number> {
  const { runs, points } = arm;
  const [run, point, replicate] = ['run', 'point', 'replicate'].map((name) =>
    columnOf(runs.table, name),
  ) as [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>];
  const [wanted, known] = [new Set(points), new Set(replicatesOf(arm))];
  const found = new Map<number, number>();
  for (let row = 0; row < runs.table.rows; row++)
    if (wanted.has(numberAt(point, row)) && known.has(numberAt(replicate, row)))
      found.set(numberAt(run, row), numberAt(replicate, row));
  return found;
}

interface Growing {
  readonly time: number[];
  readonly event: boolean[];
  readonly replicate: number[];
}

function emptyLives(): Growing {
  return { time: [], event: [], replicate: [] };
}

function add({ time, event, replicate }: Growing, at: number, ended: boolean, of: number): void {
  time.push(at);
  event.push(ended);
  replicate.push(of);
}
