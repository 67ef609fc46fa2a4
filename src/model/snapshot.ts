import type { Column } from './columns.ts';
import { allocate } from './columns.ts';
import { ModelError } from './errors.ts';
import type { WorldInput } from './input.ts';
import { PAIR_STATE } from './pairs.ts';
import { placeNetworks } from './placement.ts';
import { Draws } from './random.ts';
import type { RunKey } from './random.ts';
import { FIRM_STATE, FLOWS, NETWORK_STATE, Territory } from './territory.ts';
import type { FlowCounts } from './territory.ts';
import { MODEL_VERSION } from './version.ts';
import { TYPE_NAMES } from './network-types.ts';
import { networkSettings, rulesAt } from './world.ts';
import type { World } from './world.ts';

/**
 * A world at the end of a tick as plain data for the structured clone algorithm: it may be posted
 * to a worker, put in a browser's database or written by Node's v8.serialize, and be resumed bit
 * for bit. (JSON would lose the typed arrays.) The arrays are copies.
 */
export interface Snapshot {
  readonly modelVersion: string;
  readonly input: WorldInput;
  readonly key: RunKey;
  readonly tick: number;
  readonly territories: readonly TerritorySnapshot[];
}

export interface TerritorySnapshot {
  readonly firms: Readonly<Record<string, Column>>;
  readonly pairs: Readonly<Record<string, Column>>;
  readonly networks: Readonly<Record<string, Column>>;
  readonly sharedOrigin: Float64Array;
  readonly opportunity: readonly [number, number];
  readonly names: readonly string[];
  readonly founders: readonly (readonly number[])[];
  readonly flows: FlowCounts;
  readonly totals: FlowCounts;
}

/** Copies the state of a world. Take it between ticks. */
export function takeSnapshot(world: World): Snapshot {
  const { input, key, tick, territories } = world;
  return {
    modelVersion: MODEL_VERSION,
    input,
    key,
    tick,
    territories: territories.map((territory) => ({
      firms: copy(territory.firms, territory.firmCount),
      pairs: Object.fromEntries(PAIR_STATE.map((name) => [name, territory.pairs[name].slice()])),
      networks: copy(territory.networks, territory.networkCount),
      sharedOrigin: territory.sharedOrigin.slice(),
      opportunity: [territory.opportunityX, territory.opportunityY],
      names: [...territory.names],
      founders: territory.founders.map((founders) => [...founders]),
      flows: territory.flows,
      totals: { ...territory.totals },
    })),
  };
}

function copy(columns: Readonly<Record<string, Column>>, rows: number): Record<string, Column> {
  const entries = Object.entries(columns);
  return Object.fromEntries(entries.map(([name, column]) => [name, column.slice(0, rows)]));
}

/**
 * The world of a snapshot, ready for the next tick.
 * @throws ModelError for a snapshot of another version of the model, or one whose columns are lost
 */
export function restoreWorld(snapshot: Snapshot): World {
  const { input, key, tick, modelVersion } = snapshot;
  if (modelVersion !== MODEL_VERSION) {
    throw new ModelError(`snapshot of model ${modelVersion}, this is model ${MODEL_VERSION}`);
  }
  if (!snapshot.territories.every(({ sharedOrigin }) => ArrayBuffer.isView(sharedOrigin))) {
    throw new ModelError(
      'snapshot without typed arrays: store it by structured clone, not as JSON',
    );
  }
  const rules = rulesAt(input, tick);
  const { parameters } = rules;
  const placed = placeNetworks(input.networks ?? [], parameters.population.territories);
  const ownSettings = new Map(placed.map(({ id, declared }) => [id, declared.parameters]));
  const territories = snapshot.territories.map((stored, index) => {
    const firmCount = stored.firms.id?.length ?? 0;
    const territory = new Territory(index, firmCount, stored.sharedOrigin.length > 0);
    for (const name of Object.keys(FIRM_STATE)) restore(territory.firms, stored.firms, name);
    for (const name of PAIR_STATE) restore(territory.pairs, stored.pairs, name);
    const count = stored.networks.id?.length ?? 0;
    territory.networks = allocate(
      NETWORK_STATE,
      Math.max(4, stored.sharedOrigin.length / firmCount, count),
    );
    for (const name of Object.keys(NETWORK_STATE)) {
      restore(territory.networks, stored.networks, name);
    }
    territory.networkCount = count;
    territory.sharedOrigin = stored.sharedOrigin.slice();
    [territory.opportunityX, territory.opportunityY] = stored.opportunity;
    territory.names.push(...stored.names);
    territory.founders.push(...stored.founders.map((founders) => [...founders]));
    for (const flow of FLOWS) {
      territory.totals[flow] = stored.totals[flow];
      territory.earlier[flow] = stored.totals[flow] - stored.flows[flow];
    }
    for (let g = 0; g < count; g++) {
      const type = TYPE_NAMES[territory.networks.type[g]];
      const own = ownSettings.get(territory.networks.id[g]);
      territory.settings.push(networkSettings(input, tick, type, own));
    }
    territory.pairs.refreshAllTrust(parameters.trust.priorStrength);
    territory.pairs.recallTies();
    territory.recallMembers();
    territory.listMembers();
    return territory;
  });
  const firmTotal = territories.reduce((sum, { firmCount }) => sum + firmCount, 0);
  const draws = new Draws(key);
  return { input, key, firmTotal, draws, ...rules, tick, territories, ownSettings };
}

function restore(into: object, stored: Readonly<Record<string, Column>>, name: string): void {
  const column = (into as Record<string, Column>)[name];
  const values = stored[name];
  if (!ArrayBuffer.isView(values)) throw new ModelError(`snapshot without column ${name}`);
  column.set(values);
}
