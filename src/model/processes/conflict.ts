import { exp, expCeiling } from '../exact.ts';
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
    fallOut(territory, context);
    account(territory);
  },
  off(territory, context) {
    workOff(territory, context);
    account(territory);
  },
};

const OUTBREAK = STREAM['conflict.outbreak'];
const SEVERITY = STREAM['conflict.severity'];
const SETTLEMENT = STREAM['conflict.settlement'];

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

/** All pairs of partners, most of whom go on well. */
function fallOut(territory: Territory, context: Context): void {
  const { id, visionX, visionY } = territory.firms;
  const { trust, size } = territory.pairs;
  const { projects, networks } = territory;
  const { firm, start, contribution, ordinal, count } = projects;
  const { draws, tick } = context;
  const { baseHazard, visionGap, trustRelief, coordinationRelief, contributionGap } =
    context.parameters.conflict;
  for (let k = 0; k < count; k++) {
    const to = start[k + 1];
    const relief = coordinationRelief * (networks.coordination[projects.network[k]] - 0.5);
    for (let a = start[k]; a < to; a++) {
      const i = firm[a];
      const row = i * size;
      for (let b = a + 1; b < to; b++) {
        if (ordinal[a] > 0 && ordinal[b] > 0 && isRepeat(territory, k, a, b)) continue;
        const j = firm[b];
        const dx = visionX[i] - visionX[j];
        const dy = visionY[i] - visionY[j];
        const apart = Math.sqrt(dx * dx + dy * dy);
        const mutual = (trust[row + j] + trust[j * size + i]) / 2;
        const unequal = Math.abs(contribution[a] - contribution[b]);
        const heat =
          visionGap * apart - trustRelief * (mutual - 0.5) - relief + contributionGap * unequal;
        const first = Math.min(id[i], id[j]);
        const second = Math.max(id[i], id[j]);
        const luck = draws.uniform(OUTBREAK, tick, first, second);
        // Mostly no conflict, whatever the exponential is.
        if (luck >= baseHazard * expCeiling(heat) + 1e-15) continue;
        const hazard = baseHazard * exp(heat);
        if (!strikes(hazard, luck)) continue;
        breakOut(
          territory,
          i,
          j,
          { hazard, visionGap: apart, mutual, contributionGap: unequal },
          context,
        );
      }
    }
  }
}

/** What made two members fall out. */
interface Cause {
  readonly hazard: number;
  readonly visionGap: number;
  readonly mutual: number;
  readonly contributionGap: number;
}

function breakOut(
  territory: Territory,
  i: number,
  j: number,
  cause: Cause,
  context: Context,
): void {
  const { firms, networks, pairs } = territory;
  const { draws, tick, parameters, emit } = context;
  const { conflict } = parameters;
  const { hazard, visionGap, mutual, contributionGap } = cause;
  const g = firms.network[i];
  const first = Math.min(firms.id[i], firms.id[j]);
  const second = Math.max(firms.id[i], firms.id[j]);
  const severity = draws.exponential(SEVERITY, tick, first, second);
  const settled =
    draws.uniform(SETTLEMENT, tick, first, second) <
    conflict.settlement * (conflict.trustInArrangements ? mutual : 0.5);
  territory.totals.conflicts++;
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
    territory.totals.settled++;
    return;
  }
  if (mediated(territory, g, i, j, context)) {
    territory.totals.mediated++;
    return;
  }
  networks.conflict[g] += severity;
  // With the step off, trust stays as it is, whatever happens.
  if (!parameters.steps.trust) return;
  const { gain, asymmetry } = parameters.trust;
  const harm = gain * conflict.evidence * asymmetry * severity;
  pairs.negative[i * pairs.size + j] += harm;
  pairs.negative[j * pairs.size + i] += harm;
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
  const resolved = draws.uniform(SETTLEMENT, tick, first, second, 1) < probability;
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
