import { actingClarity } from '../acting-precision.ts';
import { normalEach } from '../distributions.ts';
import { exp, expEach, logisticEach, pow, tanhEach } from '../exact.ts';
import { STREAM } from '../random.ts';
import { clarityOf, reputationOf } from '../reputation.ts';
import type { Territory } from '../territory.ts';
import type { Context } from '../world.ts';
import { yieldOfTeams } from './team-yield.ts';
import type { Process } from './process.ts';

/**
 * Each partner of a project contributes
 *
 *   c = σ(a + b_p·p + b_T·T̄ + b_v·align·clarity + b_g·tanh(scale·gain) + N(0, noise)),
 *   align = γ·exp(−γ·|v − aim|²/2), γ = the firm's own clarity, T̄ = mean trust in the partners,
 *
 * align is the mean of exp(−|x − aim|²/2) over what a vision of precision π leaves open, x ~ N(v, 1/π):
 * who has no clear idea of where to go agrees with no aim in particular (decision record 18).
 *
 * and the project yields per head B·(k0 + (1 − k0)·K)·M(c)·(c0 + (1 − c0)·clarity)·exp(−|aim − θ|²/width).
 * Payoff of a firm and quarter = Σ over its projects (share of the output − cost·c) − cost of
 * membership. Predisposition learns slowly from the partners' contributions.
 * @source §3.2 predisposition and trust; §1.2 logics of cooperation; numbers ours
 */
export const cooperation: Process = {
  name: 'cooperation',
  writes: [
    'firms.contribution',
    'firms.payoff',
    'firms.gain',
    'firms.totalGain',
    'firms.predisposition',
    'networks.output',
    'networks.pooled',
    'networks.asset',
    'networks.performance',
  ],
  run(territory, context) {
    clear(territory);
    // All contribute before anyone learns, so that the order of projects does not matter.
    contribute(territory, context);
    yieldOfTeams(territory, context);
    for (let k = 0; k < territory.projects.count; k++) complete(territory, k, context);
    settle(territory, context);
  },
  off(territory) {
    clear(territory);
    territory.projects.clear();
  },
};

const NOISE = STREAM['cooperation.noise'];

function clear({ firms, networks }: Territory): void {
  firms.contribution.fill(0);
  firms.payoff.fill(0);
  networks.output.fill(0);
  networks.pooled.fill(0);
}

function contribute(territory: Territory, { draws, tick, parameters }: Context): void {
  const { projects } = territory;
  const { id, predisposition, visionX, visionY, precision, gain } = territory.firms;
  const { firm, ordinal, start, contribution, leaning, agreement, mood, luck } = projects;
  const { heldClarity } = parameters.vision;
  const { intercept, predispositionWeight, trustWeight, trustSource } = parameters.cooperation;
  const { alignment, alignmentWeight, gainScale, gainWeight, noise } = parameters.cooperation;
  const { size } = territory.pairs;
  const trust = trustSource === 'current' ? territory.pairs.trust : territory.pairs.prior;
  const isExpected = alignment === 'expected';
  const { count, seats } = projects;
  for (let k = 0; k < count; k++) {
    const from = start[k];
    const to = start[k + 1];
    const aimX = projects.aimX[k];
    const aimY = projects.aimY[k];
    for (let a = from; a < to; a++) {
      const i = firm[a];
      const row = i * size;
      let trustSum = 0;
      for (let b = from; b < to; b++) if (b !== a) trustSum += trust[row + firm[b]];
      leaning[a] =
        intercept +
        predispositionWeight * predisposition[i] +
        (trustWeight * trustSum) / (to - from - 1);
      const dx = visionX[i] - aimX;
      const dy = visionY[i] - aimY;
      const squared = dx * dx + dy * dy;
      const own = isExpected ? (heldClarity ?? clarityOf(precision[i])) : 1;
      agreement[a] = (-own * squared) / 2;
      contribution[a] = alignmentWeight * own;
      mood[a] = gainScale * gain[i];
      luck[a] = draws.uniform(NOISE, tick, id[i], 0, ordinal[a]);
    }
  }
  expEach(agreement, seats);
  tanhEach(mood, seats);
  normalEach(luck, seats);
  for (let k = 0; k < count; k++) {
    const clarity = actingClarity(territory, projects.network[k], parameters);
    for (let a = start[k]; a < start[k + 1]; a++) {
      contribution[a] =
        leaning[a] +
        contribution[a] * agreement[a] * clarity +
        gainWeight * mood[a] +
        noise * luck[a];
    }
  }
  logisticEach(contribution, seats);
}

function complete(territory: Territory, k: number, context: Context): void {
  const { firms, networks, projects } = territory;
  const { parameters, emit, tick } = context;
  const { cooperation } = parameters;
  const g = projects.network[k];
  const from = projects.start[k];
  const to = projects.start[k + 1];
  const size = to - from;
  const dx = projects.aimX[k] - territory.opportunityX;
  const dy = projects.aimY[k] - territory.opportunityY;
  const fit = exp(-(dx * dx + dy * dy) / cooperation.aimWidth);
  const k0 = cooperation.coordinationFloor;
  const c0 = cooperation.clarityFloor;
  const perHead =
    cooperation.benefit *
    (k0 + (1 - k0) * networks.coordination[g]) *
    projects.worth[k] *
    (c0 + (1 - c0) * actingClarity(territory, g, parameters)) *
    fit;
  networks.output[g] += perHead * size;

  const { shares, ruleAcceptance, regulation } = territory.settings[g];
  const byPower = shares === 'power' ? ruleAcceptance * (1 - regulation) : 0;
  sharePower(territory, k, byPower, context);
  let contributions = 0;
  for (let a = from; a < to; a++) contributions += projects.contribution[a];
  for (let a = from; a < to; a++) {
    const i = projects.firm[a];
    const c = projects.contribution[a];
    const taken = perHead * size * ((1 - byPower) / size + byPower * power[a - from]);
    firms.payoff[i] += taken - cooperation.cost * c;
    firms.totalGain[i] += taken;
    firms.contribution[i] += c / firms.projects[i];
    const partners = (contributions - c) / (size - 1);
    firms.predisposition[i] += cooperation.learning * (partners - firms.predisposition[i]);
  }

  emit?.({
    type: 'projectCompleted',
    tick,
    network: networks.id[g],
    initiator: firms.id[projects.firm[from]],
    team: Array.from(projects.firm.subarray(from, to), (i) => firms.id[i]),
    contributions: Array.from(projects.contribution.subarray(from, to)),
    formal: projects.formal[k],
    informal: projects.informal[k],
    trust: meanTrust(territory, k),
    fit,
    outputPerHead: perHead,
  });
}

/** Each partner's share of the power in the team; reused from team to team. */
const power: number[] = [];

/** Works out `power`: reputation to a power, normalised; nothing where power does not count. */
function sharePower(
  { firms, projects }: Territory,
  k: number,
  byPower: number,
  { parameters }: Context,
): void {
  const from = projects.start[k];
  const size = projects.start[k + 1] - from;
  if (byPower <= 0) {
    for (let m = 0; m < size; m++) power[m] = 0;
    return;
  }
  const { powerExponent } = parameters.cooperation;
  let total = 0;
  for (let m = 0; m < size; m++) {
    power[m] = pow(reputationOf(parameters, firms, projects.firm[from + m]), powerExponent);
    total += power[m];
  }
  for (let m = 0; m < size; m++) power[m] = total > 0 ? power[m] / total : 1 / size;
}

function meanTrust({ pairs, projects }: Territory, k: number): number {
  let sum = 0;
  let count = 0;
  for (let a = projects.start[k]; a < projects.start[k + 1]; a++) {
    for (let b = projects.start[k]; b < projects.start[k + 1]; b++) {
      if (a === b) continue;
      sum += pairs.trust[projects.firm[a] * pairs.size + projects.firm[b]];
      count++;
    }
  }
  return sum / count;
}

/** Ends the quarter's accounts: membership costs, smoothed gains, common asset, performance. */
function settle(territory: Territory, { parameters }: Context): void {
  const { firms, networks } = territory;
  const { payoff, gain } = firms;
  const { cooperation } = parameters;
  for (let g = 0; g < territory.networkCount; g++) {
    if (!territory.lives(g)) continue;
    const members = territory.membersOf(g);
    let payoffs = 0;
    for (const i of members) {
      payoff[i] -= cooperation.membershipCost;
      gain[i] += cooperation.gainRate * (payoff[i] - gain[i]);
      payoffs += payoff[i];
    }
    networks.performance[g] +=
      cooperation.gainRate * (payoffs / members.length - networks.performance[g]);
    const pooled = networks.projects[g] > 0 ? networks.pooled[g] / networks.projects[g] : 0;
    networks.asset[g] +=
      cooperation.assetGrowth * pooled * (1 - networks.asset[g]) -
      cooperation.assetDepreciation * networks.asset[g];
  }
}
