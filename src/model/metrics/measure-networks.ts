import { lifeStageOf, LIFE_STAGES, originOf, ORIGINS } from '../classify.ts';
import { gini, pyramidIndex } from '../concentration.ts';
import { meanConflict, shareDissatisfied } from '../mandate-record.ts';
import { clarityOf, reputationOf } from '../reputation.ts';
import type { Territory } from '../territory.ts';
import type { World } from '../world.ts';
import { NETWORK_METRIC, NETWORK_METRICS } from './network-metrics.ts';
import type { NetworkMetricName } from './network-metrics.ts';
import { trustAmong } from './trust-among.ts';

const AT = NETWORK_METRIC;

/** Network metrics that are measured together, because they come from one pass over the same state. */
export interface NetworkPart {
  readonly names: readonly NetworkMetricName[];
  /** Measures living network g into `values`, in the order of NETWORK_METRICS. */
  measure(world: World, territory: Territory, g: number, values: Float64Array): void;
}

const ofNetwork: NetworkPart = {
  names: [
    'size',
    'age',
    'hub',
    'sharedClarity',
    'coordination',
    'conflictLoad',
    'mandateConflict',
    'performance',
    'asset',
  ],
  measure({ tick }, territory, g, values) {
    const { firms, networks } = territory;
    const n = territory.sizeOf(g);
    values[AT.size] = n;
    values[AT.age] = tick - networks.foundedAt[g];
    values[AT.hub] = networks.hub[g] < 0 ? NaN : firms.id[networks.hub[g]];
    values[AT.sharedClarity] = clarityOf(networks.precision[g]);
    values[AT.coordination] = networks.coordination[g];
    values[AT.conflictLoad] = networks.conflict[g] / n;
    values[AT.mandateConflict] = meanConflict(territory, g, tick);
    values[AT.performance] = networks.output[g] / n;
    values[AT.asset] = networks.asset[g];
  },
};

const ofMembers: NetworkPart = {
  names: [
    'clarity',
    'visionDispersion',
    'involved',
    'satisfaction',
    'dissatisfied',
    'payoff',
    'engagement',
    'cooperation',
  ],
  measure({ parameters, tick }, territory, g, values) {
    const { firms, networks } = territory;
    const n = territory.sizeOf(g);
    let clarity = 0;
    let scatter = 0;
    let involved = 0;
    let satisfaction = 0;
    let payoff = 0;
    let stage = 0;
    let contribution = 0;
    let partners = 0;
    for (const i of territory.membersOf(g)) {
      clarity += clarityOf(firms.precision[i]);
      const dx = firms.visionX[i] - networks.visionX[g];
      const dy = firms.visionY[i] - networks.visionY[g];
      scatter += dx * dx + dy * dy;
      if (firms.lastProject[i] >= 0 && firms.lastProject[i] > tick - 4) involved++;
      satisfaction += firms.satisfaction[i];
      payoff += firms.payoff[i];
      stage += firms.stage[i];
      contribution += firms.contribution[i] * firms.projects[i];
      partners += firms.projects[i];
    }
    values[AT.clarity] = clarity / n;
    values[AT.visionDispersion] = Math.sqrt(scatter / n);
    values[AT.involved] = involved / n;
    values[AT.satisfaction] = satisfaction / n;
    values[AT.dissatisfied] = shareDissatisfied(territory, g, parameters);
    values[AT.payoff] = payoff / n;
    values[AT.engagement] = stage / n;
    values[AT.cooperation] = partners > 0 ? contribution / partners : NaN;
  },
};

const ofPairs: NetworkPart = {
  names: ['trust', 'trust.prerequisite', 'trust.earned', 'socialTies'],
  measure({ parameters }, territory, g, values) {
    const members = territory.membersOf(g);
    const among = trustAmong(members, territory.pairs, parameters.trust.priorStrength);
    const pairCount = members.length * (members.length - 1);
    values[AT.trust] = among.trust / pairCount;
    values[AT['trust.prerequisite']] = among.prerequisite / pairCount;
    values[AT['trust.earned']] = among.earned / pairCount;
    values[AT.socialTies] = among.social / pairCount;
  },
};

// Reused from network to network.
const gains: number[] = [];
const power: number[] = [];

const ofGains: NetworkPart = {
  names: ['gini', 'pyramid'],
  measure({ parameters }, territory, g, values) {
    const { firms } = territory;
    const members = territory.membersOf(g);
    const n = members.length;
    for (let k = 0; k < n; k++) {
      gains[k] = firms.totalGain[members[k]];
      power[k] = reputationOf(parameters, firms, members[k]);
    }
    values[AT.gini] = gini(gains, n);
    values[AT.pyramid] = pyramidIndex(gains, power, n);
  },
};

const ofClasses: NetworkPart = {
  names: ['origin', 'lifeStage'],
  measure({ tick }, territory, g, values) {
    const origin = originOf(territory, g);
    values[AT.origin] = origin === undefined ? NaN : ORIGINS.indexOf(origin);
    values[AT.lifeStage] = LIFE_STAGES.indexOf(lifeStageOf(territory, g, tick));
  },
};

/** Every network metric is in one of them. */
export const NETWORK_PARTS: readonly NetworkPart[] = [
  ofNetwork,
  ofMembers,
  ofPairs,
  ofGains,
  ofClasses,
];

/** A living network and its values at the world's present tick. */
export interface NetworkRow {
  readonly network: number;
  readonly name: string;
  /** In the order of NETWORK_METRICS. */
  readonly values: Float64Array;
}

/** Measures every living network. */
export function measureNetworks(world: World): NetworkRow[] {
  return world.territories.flatMap((territory) => {
    const rows: NetworkRow[] = [];
    for (let g = 0; g < territory.networkCount; g++) {
      if (!territory.lives(g)) continue;
      const values = new Float64Array(NETWORK_METRICS.length);
      for (const part of NETWORK_PARTS) part.measure(world, territory, g, values);
      rows.push({ network: territory.networks.id[g], name: territory.names[g] ?? '', values });
    }
    return rows;
  });
}
