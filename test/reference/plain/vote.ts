import { normalQuantile } from '../../../src/model/distributions.ts';
import type { VoteReason } from '../../../src/model/events.ts';
import { clarityOf } from './clarity.ts';
import { mean, membersOf } from './members.ts';
import { ownVision } from './membership.ts';
import type { Quarter } from './process.ts';
import { asHub, reputationOf } from './reputation.ts';
import type { Firm, Network, Territory } from './state.ts';
import { meanTrustIn } from './trust-in.ts';

/** The members elect a hub among themselves; the barred one may not stand, unless it is alone. */
export function vote(
  territory: Territory,
  network: Network,
  reason: VoteReason,
  quarter: Quarter,
): void {
  const { parameters, tick, report } = quarter;
  const members = membersOf(territory, network);
  const incumbent = network.hub;
  const former = network.hub ?? network.barred;
  const candidates = members.filter((i) => i !== network.barred || members.length === 1);

  const scores = candidates.map((i) => scoreOf(i, network, members, quarter));
  const highest = Math.max(...scores);
  const winner = candidates[scores.indexOf(highest)];
  if (winner === undefined) throw new Error(`nobody stands in network ${network.id}`);

  const standings = members
    .filter((i) => i !== winner)
    .map((i) => {
      const gap = reputationOf(winner, parameters) - reputationOf(i, parameters);
      return gap > 0 ? 1 : gap === 0 ? 0.5 : 0;
    });
  report({
    type: 'elected',
    tick,
    network: network.id,
    firm: winner.id,
    reason,
    candidates: candidates.length,
    score: highest,
    trust: meanTrustIn(winner, members, parameters),
    reputation: standingOf(winner, network, quarter),
    clarity: clarityOf(winner.precision),
    reputationPercentile: standings.length > 0 ? mean(standings) : 1,
    reelected: winner === incumbent,
  });
  territory.flows.elections += 1;
  if (former !== null && former !== winner) {
    const { dissatisfaction } = parameters.elections;
    report({
      type: 'replaced',
      tick,
      network: network.id,
      firm: former.id,
      successor: winner.id,
      reason,
      meanSatisfaction: mean(members.map((i) => i.satisfaction)),
      shareDissatisfied: mean(members.map((i) => (i.satisfaction < dissatisfaction ? 1 : 0))),
      meanConflict: meanConflict(network, tick),
    });
    territory.flows.replacements += 1;
  }

  if (winner !== incumbent) ownVision(winner);
  network.hub = winner;
  network.barred = null;
  network.mandateStart = tick;
  network.mandateConflict = 0;
  network.discontent = 0;
  network.graceUntil = tick + parameters.elections.patience;
  chooseBoard(territory, network, quarter);
}

function scoreOf(i: Firm, network: Network, members: readonly Firm[], quarter: Quarter): number {
  const { parameters, dice, tick } = quarter;
  const { elections } = parameters;
  const luck = dice.uniform('elections.ballot', tick, network.id, i.id);
  if (elections.ballots === 'random') return luck;
  const isIncumbent = network.hub === i;
  let score =
    elections.trustWeight * meanTrustIn(i, members, parameters) +
    elections.reputationWeight * standingOf(i, network, quarter) +
    elections.clarityWeight * clarityOf(i.precision) +
    elections.noise * normalQuantile(luck);
  if (isIncumbent) {
    score += elections.satisfactionWeight * mean(members.map((j) => j.satisfaction));
    score -= elections.conflictWeight * Math.min(1.5, meanConflict(network, tick));
  }
  return score;
}

/** Reputation; the hub in office stands with what the scenario imposes on hubs. */
function standingOf(i: Firm, network: Network, { parameters }: Quarter): number {
  return reputationOf(i === network.hub ? asHub(i, parameters) : i, parameters);
}

/** Conflict load per member, averaged over the quarters of the mandate. */
function meanConflict(network: Network, tick: number): number {
  return network.mandateConflict / Math.max(1, tick - network.mandateStart);
}

/** One member in five, from 3 to 5: the most reputed besides the hub; equals by number. */
export function chooseBoard(territory: Territory, network: Network, { parameters }: Quarter): void {
  const members = membersOf(territory, network);
  const seats = Math.min(5, Math.max(3, Math.round(members.length / 5)));
  const ranked = members
    .filter((i) => i !== network.hub)
    .sort((i, j) => reputationOf(j, parameters) - reputationOf(i, parameters) || i.id - j.id);
  for (const i of members) i.isOnBoard = ranked.indexOf(i) >= 0 && ranked.indexOf(i) < seats;
}
