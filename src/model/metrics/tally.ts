import { lifeStageOf, originOf, quadrantOf } from '../classify.ts';
import type { LifeStage, Origin, Quadrant } from '../classify.ts';
import { clarityOf } from '../reputation.ts';
import { FLOWS, noFlows } from '../territory.ts';
import type { FlowCounts, Territory } from '../territory.ts';
import type { World } from '../world.ts';
import { measureNetwork } from './measure-networks.ts';
import { NETWORK_METRICS } from './network-metrics.ts';
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

/** Everything metrics are computed from: plain sums, so that territories simply add up. */
export interface Tally {
  members: FirmSums;
  outsiders: FirmSums;
  quadrants: Record<Quadrant, number>;
  living: number;
  /** Sum and number of values of each network metric over living networks. */
  networkSums: Float64Array;
  networkCounts: Float64Array;
  origins: Record<Origin, number>;
  lifeStages: Record<LifeStage, number>;
  everFounded: number;
  founders: FounderSums;
  flows: FlowCounts;
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

/** Adds up the world at its present tick. */
export function tally(world: World): Tally {
  const sums: Tally = {
    members: noFirms(),
    outsiders: noFirms(),
    quadrants: { myopia: 0, cloistered: 0, reticular: 0, visionary: 0 },
    living: 0,
    networkSums: new Float64Array(NETWORK_METRICS.length),
    networkCounts: new Float64Array(NETWORK_METRICS.length),
    origins: { hub: 0, member: 0, blend: 0 },
    lifeStages: { creation: 0, extension: 0, maturity: 0, decline: 0 },
    everFounded: 0,
    founders: noFounders(),
    flows: noFlows(),
  };
  for (const territory of world.territories) {
    addFirms(sums, world, territory);
    addNetworks(sums, world, territory);
    for (const flow of FLOWS) sums.flows[flow] += territory.flows[flow];
  }
  return sums;
}

function addFirms(sums: Tally, world: World, territory: Territory): void {
  const { firms, firmCount } = territory;
  for (let i = 0; i < firmCount; i++) {
    const isMember = firms.network[i] >= 0;
    const group = isMember ? sums.members : sums.outsiders;
    const clarity = clarityOf(firms.precision[i]);
    group.count++;
    group.stage += firms.stage[i];
    if (firms.stage[i] >= 1) group.exporters++;
    if (firms.stage[i] >= 2) group.regular++;
    group.clarity += clarity;
    group.knowledge += firms.knowledge[i];
    group.satisfaction += firms.satisfaction[i];
    group.predisposition += firms.predisposition[i];
    group.payoff += firms.payoff[i];
    if (isMember) sums.quadrants[quadrantOf(territory, i)]++;
    if (firms.firstExport[i] !== 0) {
      group.startedDomestic++;
      group.ticksToExport += firms.firstExport[i] > 0 ? firms.firstExport[i] : world.tick;
    }
  }
}

const values = new Float64Array(NETWORK_METRICS.length);

function addNetworks(sums: Tally, world: World, territory: Territory): void {
  for (let g = 0; g < territory.networkCount; g++) {
    sums.everFounded++;
    addFounders(sums, world, territory, territory.founders[g]);
    if (!territory.lives(g)) continue;
    sums.living++;
    measureNetwork(world, territory, g, values);
    for (let m = 0; m < values.length; m++) {
      if (values[m] !== values[m]) continue;
      sums.networkSums[m] += values[m];
      sums.networkCounts[m]++;
    }
    const origin = originOf(territory, g);
    if (origin !== undefined) sums.origins[origin]++;
    sums.lifeStages[lifeStageOf(territory, g, world.tick)]++;
  }
}

function addFounders(
  { founders: sums }: Tally,
  { parameters }: World,
  { firms, pairs }: Territory,
  founders: readonly number[],
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
  const among = trustAmong(founders, pairs, parameters.trust.priorStrength);
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
