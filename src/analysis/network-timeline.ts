import { columnOf, numberAt, type Table } from './table.ts';

/** What became of one network in one run. */
export interface NetworkHistory {
  readonly network: number;
  /** Ticks of its founding and, unless it lives on, of its end. */
  readonly from: number;
  readonly until?: number;
  readonly mandates: readonly Mandate[];
  /** What happened, counted by tick. */
  readonly happened: readonly Happening[];
}

/** Who led, from which tick and until which. */
interface Mandate {
  /** Firm number; nobody in a vacancy, which is no mandate. */
  readonly hub: number;
  readonly from: number;
  readonly until: number;
}

export interface Happening {
  readonly tick: number;
  readonly type: HappeningType;
  readonly count: number;
}

export type HappeningType = 'elected' | 'replaced' | 'conflict' | 'joined' | 'left';

const TYPES: readonly string[] = ['elected', 'replaced', 'conflict', 'joined', 'left'];

/**
 * The networks of a single run, from its rows of the tables `networks` (one per tick and network) and `events`, in the order of their founding.
 * @param ticks the last tick of the run
 */
export function networkHistories(networks: Table, events: Table, ticks: number): NetworkHistory[] {
  const found = new Map<number, Map<number, number>>();
  const [ids, at, hubs] = ['network', 'tick', 'hub'].map((column) => columnOf(networks, column));
  for (let row = 0; row < networks.rows; row++) {
    const id = numberAt(ids ?? [], row);
    let one = found.get(id);
    if (one === undefined) found.set(id, (one = new Map()));
    one.set(numberAt(at ?? [], row), numberAt(hubs ?? [], row));
  }
  return [...found].map(([network, hubByTick]) => {
    const lived = [...hubByTick.keys()].sort((a, b) => a - b);
    const [from = 0, last = 0] = [lived[0], lived.at(-1)];
    const happened = happeningsOf(events, network);
    const votes = happened.filter(({ type }) => type === 'elected').map(({ tick }) => tick);
    return {
      network,
      from,
      ...(last < ticks && { until: last + 1 }),
      mandates: mandatesOf(hubByTick, lived, new Set(votes)),
      happened,
    };
  });
}

/** A mandate ends with another hub, with a vote that confirms the same one, or with a vacancy. */
function mandatesOf(
  hubs: ReadonlyMap<number, number>,
  lived: readonly number[],
  votes: ReadonlySet<number>,
): Mandate[] {
  const mandates: Mandate[] = [];
  for (const tick of lived) {
    const hub = hubs.get(tick) ?? Number.NaN;
    const current = mandates.at(-1);
    if (Number.isNaN(hub)) continue;
    const goesOn = current?.hub === hub && current.until === tick && !votes.has(tick);
    if (goesOn) mandates.splice(-1, 1, { ...current, until: tick + 1 });
    else mandates.push({ hub, from: tick, until: tick + 1 });
  }
  return mandates;
}

function happeningsOf(events: Table, network: number): Happening[] {
  const [ids, types, at] = ['network', 'type', 'tick'].map((column) => columnOf(events, column));
  const counts = new Map<string, number>();
  for (let row = 0; row < events.rows; row++) {
    const type = String(types?.[row]);
    if (numberAt(ids ?? [], row) !== network || !TYPES.includes(type)) continue;
    // The first hub is elected while the network is founded.
    const key = `${numberAt(at ?? [], row)} ${type}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => {
    const [tick, type] = key.split(' ');
    return { tick: Number(tick), type: type as HappeningType, count };
  });
}
