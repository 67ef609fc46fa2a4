import { exp, log } from '../../../../src/model/exact.ts';
import { livingNetworks, membersOf, squaredDistance } from '../members.ts';
import type { PlainProcess, Quarter } from '../process.ts';
import { asHub, reputationOf } from '../reputation.ts';
import type { Firm, Network, Partner, Territory } from '../state.ts';
import { meanTrustIn, trustIn, viewOf } from '../trust-in.ts';

/** Old conflicts are worked off, then partners may fall out, once a quarter and pair. */
export const conflict: PlainProcess = {
  name: 'conflict',
  run(territory, quarter) {
    workOff(territory, quarter);
    const met = new Set<string>();
    for (const { network, team } of territory.projects) {
      team.forEach((one, place) => {
        for (const other of team.slice(place + 1)) {
          const [low, high] = one.firm.id < other.firm.id ? [one, other] : [other, one];
          const pair = `${low.firm.id} and ${high.firm.id}`;
          if (!met.has(pair)) meet(territory, network, low, high, quarter);
          met.add(pair);
        }
      });
    }
    keepAccount(territory);
  },
  off(territory, quarter) {
    workOff(territory, quarter);
    keepAccount(territory);
  },
};

function workOff(territory: Territory, quarter: Quarter): void {
  for (const network of livingNetworks(territory)) {
    network.conflict -= network.conflict * shareWorkedOff(territory, network, quarter);
  }
}

function keepAccount(territory: Territory): void {
  for (const network of livingNetworks(territory)) {
    network.mandateConflict += network.conflict / membersOf(territory, network).length;
  }
}

/** decay + healing·conflictManagement·trust in the hub. */
function shareWorkedOff(territory: Territory, network: Network, { parameters }: Quarter): number {
  const { decay, healing, mediation, trustInArrangements } = parameters.conflict;
  if (network.hub === null || mediation === 'fresh') return decay;
  const trusted = trustInArrangements
    ? meanTrustIn(network.hub, membersOf(territory, network), parameters)
    : 0.5;
  const skill = asHub(network.hub, parameters).conflictManagement;
  return Math.min(1, decay + healing * skill * trusted);
}

/** Hazard h0·exp(a·|v_i − v_j| − b·(T̄ − ½) − d·(K − ½) + e·|c_i − c_j|). */
function meet(
  territory: Territory,
  network: Network,
  one: Partner,
  other: Partner,
  quarter: Quarter,
): void {
  const { parameters, dice, tick, report } = quarter;
  const rules = parameters.conflict;
  const i = one.firm;
  const j = other.firm;
  const visionGap = Math.sqrt(squaredDistance(i.vision, j.vision));
  const contributionGap = Math.abs(one.contribution - other.contribution);
  const mutual = (trustIn(i, j, parameters) + trustIn(j, i, parameters)) / 2;
  const hazard =
    rules.baseHazard *
    exp(
      rules.visionGap * visionGap -
        rules.trustRelief * (mutual - 0.5) -
        rules.coordinationRelief * (network.coordination - 0.5) +
        rules.contributionGap * contributionGap,
    );
  const isOutbreak = dice.uniform('conflict.outbreak', tick, i.id, j.id) < 1 - exp(-hazard);
  if (!isOutbreak) return;

  const severity = -log(dice.uniform('conflict.severity', tick, i.id, j.id));
  const confidence = rules.trustInArrangements ? mutual : 0.5;
  const settled =
    dice.uniform('conflict.settlement', tick, i.id, j.id) < rules.settlement * confidence;
  territory.flows.conflicts += 1;
  report({
    type: 'conflict',
    tick,
    network: network.id,
    firm: i.id,
    other: j.id,
    hazard,
    severity,
    visionGap,
    trust: mutual,
    contributionGap,
    settled,
  });
  if (settled) territory.flows.settled += 1;
  else if (isMediated(network, i, j, quarter)) territory.flows.mediated += 1;
  else {
    network.conflict += severity;
    if (!parameters.steps.trust) return;
    const harm = parameters.trust.gain * rules.evidence * parameters.trust.asymmetry * severity;
    viewOf(i, j).badEvidence += harm;
    viewOf(j, i).badEvidence += harm;
  }
}

/** The hub mediates between two others: conflictManagement·trust in it·(1 − w + w·reputation). */
function isMediated(network: Network, i: Firm, j: Firm, quarter: Quarter): boolean {
  const { parameters, dice, tick, report } = quarter;
  const { mediation, trustInArrangements } = parameters.conflict;
  const { hub } = network;
  if (hub === null || hub === i || hub === j || mediation === 'load') return false;
  const trusted = trustInArrangements
    ? (trustIn(i, hub, parameters) + trustIn(j, hub, parameters)) / 2
    : 0.5;
  const w = parameters.coordination.reputationWeight;
  const acting = asHub(hub, parameters);
  const standing = 1 - w + w * reputationOf(acting, parameters);
  const probability = acting.conflictManagement * trusted * standing;
  const resolved = dice.uniform('conflict.settlement', tick, i.id, j.id, 1) < probability;
  report({
    type: 'mediated',
    tick,
    network: network.id,
    hub: hub.id,
    firm: i.id,
    other: j.id,
    probability,
    resolved,
  });
  return resolved;
}
