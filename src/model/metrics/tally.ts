import { LIFE_STAGES, ORIGINS, quadrantOf } from '../classify.ts';
import type { LifeStage, Origin, Quadrant } from '../classify.ts';
import { clarityOf } from '../reputation.ts';
import type { Flow, Territory } from '../territory.ts';
import type { World } from '../world.ts';
import { NETWORK_PARTS } from './measure-networks.ts';
import { NETWORK_METRIC, NETWORK_METRICS } from './network-metrics.ts';
import { trustAmong } from './trust-among.ts';
import type { PairSums } from './trust-among.ts';

/** Sums over some firms. */
export interface FirmSums {
  count: number;
  stage: number;
  exporters: number;
  regular: number;
  clarity: number;
  knowledge: number;
  satisfaction: number;
  predisposition: number;
  payoff: number;
  /** Firms that did not export at set-up, and the ticks until their first export, or until now. */
  startedDomestic: number;
  ticksToExport: number;
}

/** Over networks ever founded: means among their founders, whether or not still members. */
export interface FounderSums extends PairSums {
  stage: number;
  exporters: number;
  regular: number;
  clarity: number;
  satisfaction: number;
  predisposition: number;
}

/** The part that measures each network metric, and the metrics of each part, as positions. */
const PART_OF: readonly number[] = NETWORK_METRICS.map(({ name }) =>
  NETWORK_PARTS.findIndex(({ names }) => names.includes(name)),
);
const METRICS_OF: readonly (readonly number[])[] = NETWORK_PARTS.map(({ names }) =>
  names.map((name) => NETWORK_METRIC[name]),
);

const values = new Float64Array(NETWORK_METRICS.length);

/**
 * Everything metrics are computed from: plain sums over the world at its present tick, so that
 * territories simply add up. Each is worked out when it is first asked for; a tally is of no use
 * any more once the world moves on.
 */
export class Tally {
  readonly #world: World;
  #firms: { readonly members: FirmSums; readonly outsiders: FirmSums } | undefined;
  #quadrants: Record<Quadrant, number> | undefined;
  #founders: FounderSums | undefined;
  #isPartAdded: boolean[] = [];
  /** Sum and number of values of each network metric over living networks. */
  readonly #networkSums = new Float64Array(NETWORK_METRICS.length);
  readonly #networkCounts = new Float64Array(NETWORK_METRICS.length);
  readonly #origins: Record<Origin, number> = { hub: 0, member: 0, blend: 0 };
  readonly #lifeStages: Record<LifeStage, number> = {
    creation: 0,
    extension: 0,
    maturity: 0,
    decline: 0,
  };
  /** Living networks, and all that were ever founded. */
  readonly living: number;
  readonly everFounded: number;

  constructor(world: World) {
    this.#world = world;
    let living = 0;
    let everFounded = 0;
    for (const territory of world.territories) {
      everFounded += territory.networkCount;
      for (let g = 0; g < territory.networkCount; g++) if (territory.lives(g)) living++;
    }
    this.living = living;
    this.everFounded = everFounded;
  }

  get members(): FirmSums {
    this.#firms ??= addFirms(this.#world);
    return this.#firms.members;
  }

  get outsiders(): FirmSums {
    this.#firms ??= addFirms(this.#world);
    return this.#firms.outsiders;
  }

  /** Members in each of Allali's quadrants. */
  get quadrants(): Record<Quadrant, number> {
    this.#quadrants ??= countQuadrants(this.#world);
    return this.#quadrants;
  }

  get founders(): FounderSums {
    this.#founders ??= addFounders(this.#world);
    return this.#founders;
  }

  /** Living networks by whose vision they share. */
  get origins(): Record<Origin, number> {
    this.#addPartOf(NETWORK_METRIC.origin);
    return this.#origins;
  }

  get lifeStages(): Record<LifeStage, number> {
    this.#addPartOf(NETWORK_METRIC.lifeStage);
    return this.#lifeStages;
  }

  /** Sum of the network metric at a position in NETWORK_METRICS, over living networks. */
  networkSum(at: number): number {
    this.#addPartOf(at);
    return this.#networkSums[at];
  }

  /** Mean over the living networks that have a value. */
  networkMean(at: number): number {
    return this.networkSum(at) / this.#networkCounts[at];
  }

  flow(counted: Flow): number {
    let sum = 0;
    for (const { flows } of this.#world.territories) sum += flows[counted];
    return sum;
  }

  #addPartOf(at: number): void {
    const index = PART_OF[at];
    if (this.#isPartAdded[index]) return;
    this.#isPartAdded[index] = true;
    for (const territory of this.#world.territories) {
      for (let g = 0; g < territory.networkCount; g++) {
        if (territory.lives(g)) this.#addNetwork(index, territory, g);
      }
    }
  }

  #addNetwork(part: number, territory: Territory, g: number): void {
    NETWORK_PARTS[part].measure(this.#world, territory, g, values);
    for (const at of METRICS_OF[part]) {
      if (values[at] !== values[at]) continue;
      this.#networkSums[at] += values[at];
      this.#networkCounts[at]++;
      if (at === NETWORK_METRIC.origin) this.#origins[ORIGINS[values[at]]]++;
      if (at === NETWORK_METRIC.lifeStage) this.#lifeStages[LIFE_STAGES[values[at]]]++;
    }
  }
}

function noFirms(): FirmSums {
  return {
    count: 0,
    stage: 0,
    exporters: 0,
    regular: 0,
    clarity: 0,
    knowledge: 0,
    satisfaction: 0,
    predisposition: 0,
    payoff: 0,
    startedDomestic: 0,
    ticksToExport: 0,
  };
}

function addFirms({ territories, tick }: World) {
  const members = noFirms();
  const outsiders = noFirms();
  for (const { firms, firmCount } of territories) {
    for (let i = 0; i < firmCount; i++) {
      const group = firms.network[i] >= 0 ? members : outsiders;
      group.count++;
      group.stage += firms.stage[i];
      if (firms.stage[i] >= 1) group.exporters++;
      if (firms.stage[i] >= 2) group.regular++;
      group.clarity += clarityOf(firms.precision[i]);
      group.knowledge += firms.knowledge[i];
      group.satisfaction += firms.satisfaction[i];
      group.predisposition += firms.predisposition[i];
      group.payoff += firms.payoff[i];
      if (firms.firstExport[i] !== 0) {
        group.startedDomestic++;
        group.ticksToExport += firms.firstExport[i] > 0 ? firms.firstExport[i] : tick;
      }
    }
  }
  return { members, outsiders };
}

function countQuadrants({ territories }: World): Record<Quadrant, number> {
  const counts = { myopia: 0, cloistered: 0, reticular: 0, visionary: 0 };
  for (const territory of territories) {
    for (let i = 0; i < territory.firmCount; i++) {
      if (territory.firms.network[i] >= 0) counts[quadrantOf(territory, i)]++;
    }
  }
  return counts;
}

function noFounders(): FounderSums {
  return {
    trust: 0,
    prerequisite: 0,
    earned: 0,
    social: 0,
    stage: 0,
    exporters: 0,
    regular: 0,
    clarity: 0,
    satisfaction: 0,
    predisposition: 0,
  };
}

function addFounders({ territories, parameters }: World): FounderSums {
  const sums = noFounders();
  const n0 = parameters.trust.priorStrength;
  for (const territory of territories) {
    for (const founders of territory.founders) addFoundersOf(sums, territory, founders, n0);
  }
  return sums;
}

function addFoundersOf(
  sums: FounderSums,
  { firms, pairs }: Territory,
  founders: readonly number[],
  n0: number,
): void {
  const n = founders.length;
  const pairCount = n * (n - 1);
  const own = noFounders();
  for (const i of founders) {
    own.stage += firms.stage[i];
    if (firms.stage[i] >= 1) own.exporters++;
    if (firms.stage[i] >= 2) own.regular++;
    own.clarity += clarityOf(firms.precision[i]);
    own.satisfaction += firms.satisfaction[i];
    own.predisposition += firms.predisposition[i];
  }
  const among = trustAmong(founders, pairs, n0);
  sums.trust += among.trust / pairCount;
  sums.prerequisite += among.prerequisite / pairCount;
  sums.earned += among.earned / pairCount;
  sums.social += among.social / pairCount;
  sums.stage += own.stage / n;
  sums.exporters += own.exporters / n;
  sums.regular += own.regular / n;
  sums.clarity += own.clarity / n;
  sums.satisfaction += own.satisfaction / n;
  sums.predisposition += own.predisposition / n;
}
