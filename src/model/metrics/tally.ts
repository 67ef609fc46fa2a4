import { LIFE_STAGES, ORIGINS } from '../classify.ts';
import type { LifeStage, Origin, Quadrant } from '../classify.ts';
import { FLOWS, noFlows } from '../territory.ts';
import type { Flow, Territory } from '../territory.ts';
import type { World } from '../world.ts';
import { addFirms } from './add-firms.ts';
import { addFounders } from './add-founders.ts';
import { addQuadrants } from './add-quadrants.ts';
import { NETWORK_PARTS } from './measure-networks.ts';
import type { NetworkPart } from './measure-networks.ts';
import { NETWORK_METRIC, NETWORK_METRICS } from './network-metrics.ts';
import type { Part } from './part.ts';
import { noFirms, noFounders } from './sums.ts';
import type { Sums } from './sums.ts';

/** The metrics of each part of the networks, as positions. */
const METRICS_OF: readonly (readonly number[])[] = NETWORK_PARTS.map(({ names }) =>
  names.map((name) => NETWORK_METRIC[name]),
);

const values = new Float64Array(NETWORK_METRICS.length);

/**
 * Adds up the sums that metrics are computed from, one territory after the other: territories never
 * touch, so it does not matter whether they stand side by side or come one at a time. Only the
 * parts that are wanted are worked out; the others stay 0.
 */
export class Tally implements Sums {
  readonly members = noFirms();
  readonly outsiders = noFirms();
  readonly founders = noFounders();
  readonly quadrants: Record<Quadrant, number> = {
    myopia: 0,
    cloistered: 0,
    reticular: 0,
    visionary: 0,
  };
  readonly origins: Record<Origin, number> = { hub: 0, member: 0, blend: 0 };
  readonly lifeStages: Record<LifeStage, number> = {
    creation: 0,
    extension: 0,
    maturity: 0,
    decline: 0,
  };
  living = 0;
  everFounded = 0;
  readonly #wanted: ReadonlySet<Part>;
  /** Sum and number of values of each network metric over living networks. */
  readonly #networkSums = new Float64Array(NETWORK_METRICS.length);
  readonly #networkCounts = new Float64Array(NETWORK_METRICS.length);
  readonly #flows = noFlows();

  constructor(wanted: ReadonlySet<Part>) {
    this.#wanted = wanted;
  }

  /** Adds the territories of a world at its present tick. */
  add(world: World): void {
    const wanted = this.#wanted;
    const { tick, parameters } = world;
    for (const territory of world.territories) {
      if (wanted.has('firms')) addFirms(this.members, this.outsiders, territory, tick);
      if (wanted.has('quadrants')) addQuadrants(this.quadrants, territory);
      if (wanted.has('founders')) addFounders(this.founders, territory, parameters);
      if (wanted.has('flows')) this.#addFlows(territory);
      this.#addNetworks(world, territory);
    }
  }

  networkSum(at: number): number {
    return this.#networkSums[at];
  }

  networkMean(at: number): number {
    return this.#networkSums[at] / this.#networkCounts[at];
  }

  flow(counted: Flow): number {
    return this.#flows[counted];
  }

  #addFlows({ flows }: Territory): void {
    for (const flow of FLOWS) this.#flows[flow] += flows[flow];
  }

  #addNetworks(world: World, territory: Territory): void {
    this.everFounded += territory.networkCount;
    for (let g = 0; g < territory.networkCount; g++) if (territory.lives(g)) this.living++;
    for (let p = 0; p < NETWORK_PARTS.length; p++) {
      const part = NETWORK_PARTS[p];
      if (!this.#wanted.has(part)) continue;
      for (let g = 0; g < territory.networkCount; g++) {
        if (territory.lives(g)) this.#addNetwork(world, territory, g, part, METRICS_OF[p]);
      }
    }
  }

  #addNetwork(
    world: World,
    territory: Territory,
    g: number,
    part: NetworkPart,
    metrics: readonly number[],
  ): void {
    part.measure(world, territory, g, values);
    for (const at of metrics) {
      const value = values[at];
      if (value !== value) continue;
      this.#networkSums[at] += value;
      this.#networkCounts[at]++;
      if (at === NETWORK_METRIC.origin) this.origins[ORIGINS[value]]++;
      if (at === NETWORK_METRIC.lifeStage) this.lifeStages[LIFE_STAGES[value]]++;
    }
  }
}
