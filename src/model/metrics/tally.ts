import { LIFE_STAGES, ORIGINS, QUADRANTS } from '../classify.ts';
import type { LifeStage, Origin, Quadrant } from '../classify.ts';
import { FLOWS } from '../territory.ts';
import type { Flow, Territory } from '../territory.ts';
import type { World } from '../world.ts';
import { addFirms } from './add-firms.ts';
import { addFounders } from './add-founders.ts';
import { addQuadrants } from './add-quadrants.ts';
import { NETWORK_PARTS } from './measure-networks.ts';
import type { NetworkPart } from './measure-networks.ts';
import { NETWORK_METRIC, NETWORK_METRICS } from './network-metrics.ts';
import type { Part } from './part.ts';
import { FIRM_SUM, FOUNDER_SUM } from './sums.ts';
import type { FirmSum, FounderSum, Sums } from './sums.ts';

/** The metrics of each part of the networks, as positions. */
const METRICS_OF: readonly (readonly number[])[] = NETWORK_PARTS.map(({ names }) =>
  names.map((name) => NETWORK_METRIC[name]),
);

// Where each kind of sum begins in the one array that holds them all.
const MEMBERS = 0;
const OUTSIDERS = MEMBERS + Object.keys(FIRM_SUM).length;
const FOUNDERS = OUTSIDERS + Object.keys(FIRM_SUM).length;
const QUADRANT = FOUNDERS + Object.keys(FOUNDER_SUM).length;
const ORIGIN = QUADRANT + QUADRANTS.length;
const LIFE_STAGE = ORIGIN + ORIGINS.length;
const FLOW = LIFE_STAGE + LIFE_STAGES.length;
const NETWORK_SUM = FLOW + FLOWS.length;
const NETWORK_COUNT = NETWORK_SUM + NETWORK_METRICS.length;
const SIZE = NETWORK_COUNT + NETWORK_METRICS.length;

const values = new Float64Array(NETWORK_METRICS.length);

/**
 * Adds up the sums that metrics are computed from, one territory after the other: territories never
 * touch, so it does not matter whether they stand side by side or come one at a time. Only the
 * parts that are wanted are worked out; the others stay 0.
 */
export class Tally implements Sums {
  living = 0;
  everFounded = 0;
  readonly #wanted: ReadonlySet<Part>;
  readonly #sums = new Float64Array(SIZE);

  constructor(wanted: ReadonlySet<Part>) {
    this.#wanted = wanted;
  }

  /**
   * Adds the territories of a world at its present tick.
   * @param since what flows count: what happened in this tick, or since the start
   */
  add(world: World, since: 'tick' | 'start' = 'tick'): void {
    const wanted = this.#wanted;
    const sums = this.#sums;
    const { tick, parameters } = world;
    for (const territory of world.territories) {
      if (wanted.has('firms')) {
        addFirms(sums, MEMBERS, territory, true, tick);
        addFirms(sums, OUTSIDERS, territory, false, tick);
      }
      if (wanted.has('quadrants')) addQuadrants(sums, QUADRANT, territory);
      if (wanted.has('founders')) addFounders(sums, FOUNDERS, territory, parameters);
      if (wanted.has('flows')) this.#addFlows(territory, since);
      this.#addNetworks(world, territory);
    }
  }

  members(sum: FirmSum): number {
    return this.#sums[MEMBERS + FIRM_SUM[sum]];
  }

  outsiders(sum: FirmSum): number {
    return this.#sums[OUTSIDERS + FIRM_SUM[sum]];
  }

  founders(sum: FounderSum): number {
    return this.#sums[FOUNDERS + FOUNDER_SUM[sum]];
  }

  quadrant(name: Quadrant): number {
    return this.#sums[QUADRANT + QUADRANTS.indexOf(name)];
  }

  origin(name: Origin): number {
    return this.#sums[ORIGIN + ORIGINS.indexOf(name)];
  }

  lifeStage(name: LifeStage): number {
    return this.#sums[LIFE_STAGE + LIFE_STAGES.indexOf(name)];
  }

  flow(counted: Flow): number {
    return this.#sums[FLOW + FLOWS.indexOf(counted)];
  }

  networkSum(at: number): number {
    return this.#sums[NETWORK_SUM + at];
  }

  networkMean(at: number): number {
    return this.#sums[NETWORK_SUM + at] / this.#sums[NETWORK_COUNT + at];
  }

  #addFlows({ totals, earlier }: Territory, since: 'tick' | 'start'): void {
    for (let f = 0; f < FLOWS.length; f++) {
      const before = since === 'tick' ? earlier[FLOWS[f]] : 0;
      this.#sums[FLOW + f] += totals[FLOWS[f]] - before;
    }
  }

  #addNetworks(world: World, territory: Territory): void {
    const { networkCount } = territory;
    this.everFounded += networkCount;
    for (let g = 0; g < networkCount; g++) if (territory.lives(g)) this.living++;
    for (let p = 0; p < NETWORK_PARTS.length; p++) {
      const part = NETWORK_PARTS[p];
      if (!this.#wanted.has(part)) continue;
      for (let g = 0; g < networkCount; g++) {
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
    const sums = this.#sums;
    part.measure(world, territory, g, values);
    for (const at of metrics) {
      const value = values[at];
      if (value !== value) continue;
      sums[NETWORK_SUM + at] += value;
      sums[NETWORK_COUNT + at]++;
      if (at === NETWORK_METRIC.origin) sums[ORIGIN + value]++;
      if (at === NETWORK_METRIC.lifeStage) sums[LIFE_STAGE + value]++;
    }
  }
}
