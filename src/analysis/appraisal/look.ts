import { measure, measureNetworks, NETWORK_METRICS, snapshotFirms } from '../../model/index.ts';
import type { ModelEvent, NetworkMetricName, NetworkRow, World } from '../../model/index.ts';

const NETWORK_POSITION = new Map<string, number>(
  NETWORK_METRICS.map(({ name }, index) => [name, index]),
);

/** The value of one network metric in a row of measureNetworks. */
export function ofNetwork(row: NetworkRow, name: NetworkMetricName): number {
  return row.values[NETWORK_POSITION.get(name) ?? -1] ?? NaN;
}

/** The world at the end of one quarter; each table is computed at most once, and only if asked for. */
export class Look {
  readonly tick: number;
  readonly #world: World;
  readonly #names: readonly string[];
  #metrics: Float64Array | undefined;
  #networks: readonly NetworkRow[] | undefined;
  #firms: ReturnType<typeof snapshotFirms> | undefined;

  /** @param names of METRICS: those that may be asked for */
  constructor(world: World, names: readonly string[]) {
    this.tick = world.tick;
    this.#world = world;
    this.#names = names;
  }

  /** @param name one of the names given */
  metric(name: string): number {
    this.#metrics ??= measure(this.#world, this.#names);
    return this.#metrics[this.#names.indexOf(name)] ?? NaN;
  }

  /** Living networks. */
  get networks(): readonly NetworkRow[] {
    this.#networks ??= measureNetworks(this.#world);
    return this.#networks;
  }

  /** @param name a column of the table `firms`; firms stand in the same order at every tick */
  firms(name: string): Float64Array {
    this.#firms ??= snapshotFirms(this.#world);
    return this.#firms[name] ?? new Float64Array();
  }
}

/** Watches a run and says in the end what it found. */
export interface Reading<Found> {
  /** After the set-up (tick 0) and after each quarter. */
  tick?(this: void, look: Look): void;
  event?(this: void, event: ModelEvent): void;
  found(this: void): Found;
}
