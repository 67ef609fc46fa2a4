import { ownClarity } from './acting-precision.ts';
import { outcomeOf } from './ballot.ts';
import type { Standing } from './ballot.ts';
import { normalQuantile } from './distributions.ts';
import type { VoteReason } from './events.ts';
import { meanConflict, shareDissatisfied } from './mandate-record.ts';
import { ownVision } from './membership.ts';
import { STREAM } from './random.ts';
import { hubReputation, reputationOf } from './reputation.ts';
import type { Territory } from './territory.ts';
import type { Context } from './world.ts';

/**
 * The members of network g elect a hub among themselves; firm `barred`, if any, may not stand.
 * Score = trust of the others + reputation + clarity + luck; the incumbent also answers for how
 * satisfied the members are and for the conflicts of the mandate.
 * @source paper §3.3: chosen for reputation and global vision, judged on results and conflicts
 */
export function elect(
  territory: Territory,
  g: number,
  reason: VoteReason,
  context: Context,
  barred = -1,
): void {
  const { firms, networks } = territory;
  const { emit, tick } = context;
  const members = territory.membersOf(g);
  const incumbent = networks.hub[g];

  // Written down only where someone listens.
  const standings: Standing[] | undefined = emit && [];
  let winner = -1;
  let best = -Infinity;
  for (const i of members) {
    if (i === barred && members.length > 1) continue;
    const score = scoreOf(territory, g, i, i === incumbent, context, standings);
    if (score > best) {
      best = score;
      winner = i;
    }
  }
  const former = incumbent >= 0 ? incumbent : barred;
  const votedOut = former >= 0 && winner !== former;
  territory.totals.elections++;
  if (votedOut) territory.totals.replacements++;

  if (emit !== undefined && standings !== undefined) {
    emit({
      type: 'elected',
      tick,
      network: networks.id[g],
      firm: firms.id[winner],
      former: former >= 0 ? firms.id[former] : null,
      reason,
      reelected: winner === incumbent,
      ...outcomeOf(standings, firms.id[winner], context.parameters.elections),
    });
    if (votedOut) {
      emit({
        type: 'replaced',
        tick,
        network: networks.id[g],
        firm: firms.id[former],
        successor: firms.id[winner],
        reason,
        ...recordOf(territory, g, context),
      });
    }
  }

  if (winner !== incumbent) ownVision(territory, winner);
  networks.hub[g] = winner;
  networks.mandateStart[g] = tick;
  networks.mandateConflict[g] = 0;
  networks.discontent[g] = 0;
  networks.graceUntil[g] = tick + context.parameters.elections.patience;
  appointBoard(territory, g, context);
}

function scoreOf(
  territory: Territory,
  g: number,
  i: number,
  isIncumbent: boolean,
  { parameters, draws, tick }: Context,
  standings: Standing[] | undefined,
): number {
  const { firms, networks } = territory;
  const { elections } = parameters;
  const chance = draws.uniform(STREAM['elections.ballot'], tick, networks.id[g], firms.id[i]);
  const isLottery = elections.ballots === 'random';
  if (isLottery && standings === undefined) return chance;
  const members = territory.membersOf(g);
  const trust = meanTrustIn(territory, members, i);
  const reputation = (isIncumbent ? hubReputation : reputationOf)(parameters, firms, i);
  const clarity = ownClarity(firms, i, parameters);
  const luck = isLottery ? chance : elections.noise * normalQuantile(chance);
  let score = luck;
  let record = 0;
  if (!isLottery) {
    score =
      elections.trustWeight * trust +
      elections.reputationWeight * reputation +
      elections.clarityWeight * clarity +
      luck;
    if (isIncumbent) {
      const praise = elections.satisfactionWeight * mean(members, firms.satisfaction);
      const blame = elections.conflictWeight * Math.min(1.5, meanConflict(territory, g, tick));
      score = score + praise - blame;
      record = praise - blame;
    }
  }
  standings?.push({ firm: firms.id[i], trust, reputation, clarity, record, luck, score });
  return score;
}

/** What a hub is judged on, for the record. */
function recordOf(territory: Territory, g: number, { parameters, tick }: Context) {
  return {
    meanSatisfaction: mean(territory.membersOf(g), territory.firms.satisfaction),
    shareDissatisfied: shareDissatisfied(territory, g, parameters),
    meanConflict: meanConflict(territory, g, tick),
  };
}

function mean(members: readonly number[], values: Float64Array): number {
  let sum = 0;
  for (const i of members) sum += values[i];
  return sum / members.length;
}

/** Mean trust of the other members in firm i; ½ where there is no other. */
export function meanTrustIn({ pairs }: Territory, members: readonly number[], i: number): number {
  let sum = 0;
  for (const j of members) if (j !== i) sum += pairs.trust[j * pairs.size + i];
  return members.length > 1 ? sum / (members.length - 1) : 0.5;
}

/**
 * The board: the 3 to 5 most reputed members besides the hub, about one in five. Equal reputations
 * are settled by the firm's number.
 */
export function appointBoard(territory: Territory, g: number, { parameters }: Context): void {
  const { firms, networks } = territory;
  const members = territory.membersOf(g);
  const hub = networks.hub[g];
  const seats = Math.min(5, Math.max(3, Math.round(members.length / 5)));
  for (const i of members) firms.board[i] = 0;
  for (let seat = 0; seat < seats; seat++) {
    let best = -1;
    let highest = 0;
    for (const i of members) {
      if (i === hub || firms.board[i] === 1) continue;
      const reputation = reputationOf(parameters, firms, i);
      const isAhead =
        best < 0 ||
        reputation > highest ||
        (reputation === highest && firms.id[i] < firms.id[best]);
      if (!isAhead) continue;
      best = i;
      highest = reputation;
    }
    if (best < 0) return;
    firms.board[best] = 1;
  }
}
