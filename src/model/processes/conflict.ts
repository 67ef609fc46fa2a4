import { exp } from '../exact.ts';
import { meanTrustIn } from '../elect.ts';
import { strikes } from '../hazard.ts';
import { STREAM } from '../random.ts';
import { hubConflictManagement, hubReputation } from '../reputation.ts';
import type { Territory } from '../territory.ts';
import type { Context } from '../world.ts';
import type { Process } from './process.ts';

/**
 * Two partners of a project fall out with hazard
 *
 *   h0·exp(a·|v_i − v_j| − b·(T̄ − ½) − d·(K − ½) + e·|c_i − c_j|)
 *
 * and a severity drawn from an exponential distribution of mean 1. They may settle it between
 * themselves, the more they trust each other; else the hub mediates, with success
 * conflictManagement·trust in it·(1 − w + w·reputation). What stays adds to the load C and to both
 * parties' negative evidence. The load is worked off by decay + healing·conflictManagement·trust in the
 * hub, also when the step is off.
 * @source §1.5 (tensions persist or are overcome by arrangements), §3.3, §4; numbers ours
 */
export const conflict: Process = {
  name: 'conflict',
  writes: ['networks.conflict', 'networks.mandateConflict', 'pairs.negative', 'pairs.trust'],
  run(territory, context) {
    workOff(territory, context);
    const { projects } = territory;
    for (let k = 0; k < projects.count; k++) {
      for (let a = projects.start[k]; a < projects.start[k + 1]; a++) {
        for (let b = a + 1; b < projects.start[k + 1]; b++) {
          if (isRepeat(territory, k, a, b)) continue;
          tryConflict(territory, k, a, b, context);
        }
      }
    }
    account(territory);
  },
  off(territory, context) {
    workOff(territory, context);
    account(territory);
  },
};

function workOff(territory: Territory, context: Context): void {
  const { conflict } = territory.networks;
  for (let g = 0; g < territory.networkCount; g++) {
    if (territory.lives(g)) conflict[g] *= 1 - workedOff(territory, g, context);
  }
}

/** The load per member adds up over the mandate, for the voters to judge. */
function account(territory: Territory): void {
  const { conflict, mandateConflict } = territory.networks;
  for (let g = 0; g < territory.networkCount; g++) {
    if (territory.lives(g)) mandateConflict[g] += conflict[g] / territory.sizeOf(g);
  }
}

/** Share of the conflict load that goes in a quarter. */
function workedOff(territory: Territory, g: number, { parameters }: Context): number {
  const { firms, networks } = territory;
  const { conflict } = parameters;
  const hub = networks.hub[g];
  if (hub < 0 || conflict.mediation === 'fresh') return conflict.decay;
  const trusted = conflict.trustInArrangements
    ? meanTrustIn(territory, territory.membersOf(g), hub)
    : 0.5;
  const skill = hubConflictManagement(parameters, firms, hub);
  return Math.min(1, conflict.decay + conflict.healing * skill * trusted);
}

/** Whether the pair already met in an earlier project of this quarter: one hazard a pair. */
function isRepeat({ firms, projects }: Territory, k: number, a: number, b: number): boolean {
  const i = projects.firm[a];
  const j = projects.firm[b];
  if (projects.ordinal[a] === 0 || projects.ordinal[b] === 0) return false;
  if (firms.projects[i] < 2 || firms.projects[j] < 2) return false;
  for (let earlier = 0; earlier < k; earlier++) {
    let met = 0;
    for (let c = projects.start[earlier]; c < projects.start[earlier + 1]; c++) {
      if (projects.firm[c] === i || projects.firm[c] === j) met++;
    }
    if (met === 2) return true;
  }
  return false;
}

function tryConflict(
  territory: Territory,
  k: number,
  a: number,
  b: number,
  context: Context,
): void {
  const { firms, networks, pairs, projects } = territory;
  const { draws, tick, parameters, emit } = context;
  const { conflict } = parameters;
  const g = projects.network[k];
  const i = projects.firm[a];
  const j = projects.firm[b];
  const first = Math.min(firms.id[i], firms.id[j]);
  const second = Math.max(firms.id[i], firms.id[j]);

  const dx = firms.visionX[i] - firms.visionX[j];
  const dy = firms.visionY[i] - firms.visionY[j];
  const visionGap = Math.sqrt(dx * dx + dy * dy);
  const ij = i * pairs.size + j;
  const ji = j * pairs.size + i;
  const mutual = (pairs.trust[ij] + pairs.trust[ji]) / 2;
  const contributionGap = Math.abs(projects.contribution[a] - projects.contribution[b]);
  const hazard =
    conflict.baseHazard *
    exp(
      conflict.visionGap * visionGap -
        conflict.trustRelief * (mutual - 0.5) -
        conflict.coordinationRelief * (networks.coordination[g] - 0.5) +
        conflict.contributionGap * contributionGap,
    );
  const luck = draws.uniform(STREAM['conflict.outbreak'], tick, first, second);
  if (!strikes(hazard, luck)) return;

  const severity = draws.exponential(STREAM['conflict.severity'], tick, first, second);
  const settled =
    draws.uniform(STREAM['conflict.settlement'], tick, first, second) <
    conflict.settlement * (conflict.trustInArrangements ? mutual : 0.5);
  territory.flows.conflicts++;
  emit?.({
    type: 'conflict',
    tick,
    network: networks.id[g],
    firm: first,
    other: second,
    hazard,
    severity,
    visionGap,
    trust: mutual,
    contributionGap,
    settled,
  });
  if (settled) {
    territory.flows.settled++;
    return;
  }
  if (mediated(territory, g, i, j, context)) {
    territory.flows.mediated++;
    return;
  }
  networks.conflict[g] += severity;
  // With the step off, trust stays as it is, whatever happens.
  if (!parameters.steps.trust) return;
  const { gain, asymmetry } = parameters.trust;
  const harm = gain * conflict.evidence * asymmetry * severity;
  pairs.negative[ij] += harm;
  pairs.negative[ji] += harm;
  pairs.refreshTrust(i, j, parameters.trust.priorStrength);
  pairs.refreshTrust(j, i, parameters.trust.priorStrength);
}

/** The hub tries to mediate between two others; it cannot in a conflict of its own. */
function mediated(
  territory: Territory,
  g: number,
  i: number,
  j: number,
  { draws, tick, parameters, emit }: Context,
): boolean {
  const { firms, networks, pairs } = territory;
  const { conflict, coordination } = parameters;
  const hub = networks.hub[g];
  if (hub < 0 || hub === i || hub === j || conflict.mediation === 'load') return false;
  const trusted = conflict.trustInArrangements
    ? (pairs.trust[i * pairs.size + hub] + pairs.trust[j * pairs.size + hub]) / 2
    : 0.5;
  const weight = coordination.reputationWeight;
  const probability =
    hubConflictManagement(parameters, firms, hub) *
    trusted *
    (1 - weight + weight * hubReputation(parameters, firms, hub));
  const first = Math.min(firms.id[i], firms.id[j]);
  const second = Math.max(firms.id[i], firms.id[j]);
  const resolved =
    draws.uniform(STREAM['conflict.settlement'], tick, first, second, 1) < probability;
  emit?.({
    type: 'mediated',
    tick,
    network: networks.id[g],
    hub: firms.id[hub],
    firm: first,
    other: second,
    probability,
    resolved,
  });
  return resolved;
}
