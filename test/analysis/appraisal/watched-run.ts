import {
  measure,
  measureNetworks,
  METRIC_NAMES,
  NETWORK_METRICS,
  simulate,
  snapshotFirms,
} from '../../../src/model/index.ts';
import type { ModelEvent, NetworkRow, WorldInput } from '../../../src/model/index.ts';

/** Two small networks in which firms join, leave, fall out and vote often enough to be read. */
export const LIVELY: WorldInput = {
  parameters: {
    population: { firms: 24, exporters: 0.2 },
    network: { mandate: 4, tieHazard: 0.3 },
    ties: { trustThreshold: 0.55, workThreshold: 2 },
    conflict: { baseHazard: 0.1 },
  },
  networks: [
    { name: 'A', type: 'grouping', founders: 7 },
    { name: 'B', type: 'grouping', founders: 6 },
  ],
};

/** Everything that a reading could see of a run, kept quarter by quarter. */
export interface WatchedRun {
  /** By quarter, from 0. */
  readonly metrics: readonly Readonly<Record<string, number>>[];
  readonly networks: readonly (readonly NetworkRow[])[];
  readonly firms: readonly ReturnType<typeof snapshotFirms>[];
  readonly events: readonly ModelEvent[];
}

export function watchRun(input: WorldInput, seed: string, ticks: number): WatchedRun {
  const metrics: Record<string, number>[] = [];
  const networks: (readonly NetworkRow[])[] = [];
  const firms: ReturnType<typeof snapshotFirms>[] = [];
  const events: ModelEvent[] = [];
  simulate(input, { seed, replicate: 0 }, ticks, {
    tick(world) {
      const values = measure(world);
      metrics.push(Object.fromEntries(METRIC_NAMES.map((name, at) => [name, values[at] ?? NaN])));
      networks.push(measureNetworks(world));
      firms.push(snapshotFirms(world));
    },
    event: (event) => void events.push(event),
  });
  return { metrics, networks, firms, events };
}

/** A metric of one network in one row. */
export function valueOf(row: NetworkRow, name: string): number {
  return row.values[NETWORK_METRICS.findIndex((metric) => metric.name === name)] ?? NaN;
}

export function eventsOf<Type extends ModelEvent['type']>(
  { events }: WatchedRun,
  type: Type,
): Extract<ModelEvent, { type: Type }>[] {
  return events.filter(
    (event): event is Extract<ModelEvent, { type: Type }> => event.type === type,
  );
}
