import { lifeStageOf, LIFE_STAGES, originOf, ORIGINS } from '../classify.ts';
import { gini, pyramidIndex } from '../concentration.ts';
import { meanConflict, shareDissatisfied } from '../mandate-record.ts';
import { clarityOf, reputationOf } from '../reputation.ts';
import type { Territory } from '../territory.ts';
import type { World } from '../world.ts';
import { NETWORK_METRIC, NETWORK_METRICS } from './network-metrics.ts';
import type { NetworkMetricName } from './network-metrics.ts';
import { trustAmong } from './trust-among.ts';

/** Measures one living network into `values`, in the order of NETWORK_METRICS. */
export function measureNetwork(
  world: World,
  territory: Territory,
  g: number,
  values: Float64Array,
): void {
  const { firms, networks, pairs } = territory;
  const { parameters, tick } = world;
  const members = territory.membersOf(g);
  const n = members.length;
  const put = (name: NetworkMetricName, value: number): void => {
    values[NETWORK_METRIC[name]] = value;
  };

  let clarity = 0;
  let scatter = 0;
  let involved = 0;
  let satisfaction = 0;
  let payoff = 0;
  let stage = 0;
  let contribution = 0;
  let partners = 0;
  const gains: number[] = [];
  const power: number[] = [];
  for (const i of members) {
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
    gains.push(firms.totalGain[i]);
    power.push(reputationOf(parameters, firms, i));
  }

  const among = trustAmong(members, pairs, parameters.trust.priorStrength);
  const pairCount = n * (n - 1);
  const origin = originOf(territory, g);

  put('size', n);
  put('age', tick - networks.foundedAt[g]);
  put('hub', networks.hub[g] < 0 ? NaN : firms.id[networks.hub[g]]);
  put('trust', among.trust / pairCount);
  put('trust.prerequisite', among.prerequisite / pairCount);
  put('trust.earned', among.earned / pairCount);
  put('clarity', clarity / n);
  put('sharedClarity', clarityOf(networks.precision[g]));
  put('visionDispersion', Math.sqrt(scatter / n));
  put('origin', origin === undefined ? NaN : ORIGINS.indexOf(origin));
  put('cooperation', partners > 0 ? contribution / partners : NaN);
  put('coordination', networks.coordination[g]);
  put('conflictLoad', networks.conflict[g] / n);
  put('mandateConflict', meanConflict(territory, g, tick));
  put('involved', involved / n);
  put('satisfaction', satisfaction / n);
  put('dissatisfied', shareDissatisfied(territory, g, parameters));
  put('payoff', payoff / n);
  put('performance', networks.output[g] / n);
  put('asset', networks.asset[g]);
  put('gini', gini(gains));
  put('pyramid', pyramidIndex(gains, power));
  put('socialTies', among.social / pairCount);
  put('engagement', stage / n);
  put('lifeStage', LIFE_STAGES.indexOf(lifeStageOf(territory, g, tick)));
}

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
      measureNetwork(world, territory, g, values);
      rows.push({ network: territory.networks.id[g], name: territory.names[g] ?? '', values });
    }
    return rows;
  });
}
