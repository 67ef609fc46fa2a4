import { normalQuantile } from '../../../src/model/distributions.ts';
import type { VoteReason } from '../../../src/model/events.ts';
import type { Parameters } from '../../../src/model/parameters.ts';
import { ownClarity } from './clarity.ts';
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
  barred: Firm | null = null,
): void {
  const { parameters, tick, report } = quarter;
  const members = membersOf(territory, network);
  const incumbent = network.hub;
  const former = network.hub ?? barred;
  const candidates = members.filter((i) => i !== barred || members.length === 1);

  const standings = candidates.map((i) => standingOf(i, network, members, quarter));
  const highest = Math.max(...standings.map(({ score }) => score));
  const won = standings.find(({ score }) => score === highest);
  const winner = candidates.find((i) => i.id === won?.firm);
  if (won === undefined || winner === undefined) throw new Error(`nobody stands in ${network.id}`);

  const others = standings.filter((other) => other !== won);
  report({
    type: 'elected',
    tick,
    network: network.id,
    firm: winner.id,
    former: former?.id ?? null,
    reason,
    reelected: winner === incumbent,
    score: highest,
    trust: won.trust,
    reputation: won.reputation,
    clarity: won.clarity,
    reputationPercentile:
      others.length > 0
        ? mean(others.map(({ reputation }) => (1 + Math.sign(won.reputation - reputation)) / 2))
        : null,
    candidates: {
      firm: standings.map(({ firm }) => firm),
      trust: standings.map(({ trust }) => trust),
      reputation: standings.map(({ reputation }) => reputation),
      clarity: standings.map(({ clarity }) => clarity),
      record: standings.map(({ record }) => record),
      luck: standings.map(({ luck }) => luck),
      score: standings.map(({ score }) => score),
    },
    lead: leadOver(others, won, parameters.elections),
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
  network.mandateStart = tick;
  network.mandateConflict = 0;
  network.discontent = 0;
  network.graceUntil = tick + parameters.elections.patience;
  chooseBoard(territory, network, quarter);
}

/** What a candidate is judged on; where lots decide, its luck is its score. */
function standingOf(i: Firm, network: Network, members: readonly Firm[], quarter: Quarter) {
  const { parameters, dice, tick } = quarter;
  const { elections } = parameters;
  const draw = dice.uniform('elections.ballot', tick, network.id, i.id);
  const isLottery = elections.ballots === 'random';
  const isIncumbent = network.hub === i;
  // The hub in office stands with what the scenario imposes on hubs.
  const reputation = reputationOf(isIncumbent ? asHub(i, parameters) : i, parameters);
  const trust = meanTrustIn(i, members, parameters);
  const clarity = ownClarity(i, parameters);
  const luck = isLottery ? draw : elections.noise * normalQuantile(draw);
  let record = 0;
  if (isIncumbent && !isLottery) {
    record += elections.satisfactionWeight * mean(members.map((j) => j.satisfaction));
    record -= elections.conflictWeight * Math.min(1.5, meanConflict(network, tick));
  }
  const merit =
    elections.trustWeight * trust +
    elections.reputationWeight * reputation +
    elections.clarityWeight * clarity;
  const score = isLottery ? draw : merit + luck + record;
  return { firm: i.id, trust, reputation, clarity, record, luck, score };
}

type Standing = ReturnType<typeof standingOf>;

function leadOver(others: readonly Standing[], won: Standing, rules: Parameters['elections']) {
  if (others.length === 0) return null;
  const best = Math.max(...others.map(({ score }) => score));
  const next = others.find(({ score }) => score === best) ?? won;
  const weigh = (weight: number) => (rules.ballots === 'random' ? 0 : weight);
  return {
    runnerUp: next.firm,
    score: won.score - next.score,
    trust: weigh(rules.trustWeight) * (won.trust - next.trust),
    reputation: weigh(rules.reputationWeight) * (won.reputation - next.reputation),
    clarity: weigh(rules.clarityWeight) * (won.clarity - next.clarity),
    record: won.record - next.record,
    luck: won.luck - next.luck,
  };
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
