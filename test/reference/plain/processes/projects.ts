import { normalQuantile } from '../../../../src/model/distributions.ts';
import { exp } from '../../../../src/model/exact.ts';
import { actingPrecision } from '../clarity.ts';
import { livingNetworks, membersOf, squaredDistance } from '../members.ts';
import type { PlainProcess, Quarter } from '../process.ts';
import type { Firm, Network, Partner, Point, Territory } from '../state.ts';
import { trustIn, viewOf } from '../trust-in.ts';

/** Networks open joint projects; each gathers a team around an initiator. */
export const projects: PlainProcess = {
  name: 'projects',
  run(territory, quarter) {
    clear(territory);
    for (const network of livingNetworks(territory)) open(territory, network, quarter);
    for (const { team } of territory.projects) {
      for (const { firm } of team) firm.lastProject = quarter.tick;
      for (const [first, second] of pairsOf(team)) viewOf(first, second).relation.jointWork += 1;
    }
  },
  off: clear,
};

function clear(territory: Territory): void {
  territory.projects = [];
  for (const firm of territory.firms) firm.projects = 0;
  for (const network of territory.networks) {
    network.projects = 0;
    network.formal = 0;
    network.informal = 0;
  }
}

function pairsOf(team: readonly Partner[]): [Firm, Firm][] {
  return team.flatMap(({ firm }, a) =>
    team.slice(a + 1).map((other): [Firm, Firm] => [firm, other.firm]),
  );
}

/** About intensity·n/teamSize projects, fewer without a hub, aimed near V. */
function open(territory: Territory, network: Network, quarter: Quarter): void {
  const { parameters, dice, tick } = quarter;
  const { teamSize, withoutHub, aimSpread } = parameters.projects;
  const members = membersOf(territory, network);
  const pace = network.hub === null ? withoutHub : 1;
  const expected = (network.settings.intensity * pace * members.length) / teamSize;
  const rest = expected - Math.floor(expected);
  const isOneMore = dice.uniform('projects.number', tick, network.id, 0) < rest;
  const count = Math.floor(expected) + (isOneMore ? 1 : 0);

  const ranked = byScore(members, (firm) => {
    const luck = dice.uniform('projects.initiator', tick, firm.id, 0);
    return luck + callOf(network, quarter) * idleness(firm, quarter);
  });
  ranked.slice(0, count).forEach((initiator, rank) => {
    const luck = dice.four('projects.aim', tick, network.id, rank);
    const spread = aimSpread / (1 + actingPrecision(network, parameters));
    const aim = {
      x: network.vision.x + spread * normalQuantile(luck[0]),
      y: network.vision.y + spread * normalQuantile(luck[1]),
    };
    gather(territory, network, initiator, aim, quarter);
  });
}

/** Weight of the hub's call. */
function callOf(network: Network, { parameters }: Quarter): number {
  return network.coordination * parameters.projects.coordinationWeight;
}

/** 0 for whoever had a project in the last quarter, 1 for whoever had none for `idleSpan` more. */
function idleness(firm: Firm, { parameters, tick }: Quarter): number {
  const since = firm.lastProject ?? firm.memberSince;
  const quarters = Math.max(0, tick - 1 - since);
  return Math.min(1, quarters / parameters.projects.idleSpan);
}

/** Highest score first; of equals the first. */
function byScore(firms: readonly Firm[], scoreOf: (firm: Firm) => number): Firm[] {
  const scores = new Map(firms.map((firm) => [firm, scoreOf(firm)]));
  return [...firms].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

function gather(
  territory: Territory,
  network: Network,
  initiator: Firm,
  aim: Point,
  quarter: Quarter,
): void {
  const { parameters, dice, tick } = quarter;
  const { perFirm, teamSize, socialWeight, choiceNoise } = parameters.projects;
  if (initiator.projects >= perFirm) return;

  const formalReason = (firm: Firm) => {
    const fit = exp(-squaredDistance(firm.vision, aim) / 2);
    return callOf(network, quarter) * (fit + idleness(firm, quarter));
  };
  const informalReason = (firm: Firm) => {
    const tie = viewOf(initiator, firm).relation.isSocial ? socialWeight : 0;
    return trustIn(initiator, firm, parameters) + tie;
  };
  const free = membersOf(territory, network).filter(
    (firm) => firm !== initiator && firm.projects < perFirm,
  );
  const ranked = byScore(free, (firm) => {
    // Four firms with neighbouring numbers share a draw of four.
    const group = Math.floor(firm.id / 4);
    const luck = dice.four('projects.partner', tick, initiator.id, group, initiator.projects);
    const own = luck[(firm.id % 4) as 0 | 1 | 2 | 3];
    return formalReason(firm) + informalReason(firm) + choiceNoise * own;
  });
  const partners = ranked.slice(0, teamSize - 1);
  if (partners.length === 0) return;

  let formal = 0;
  for (const firm of partners) if (formalReason(firm) > informalReason(firm)) formal += 1;
  const informal = partners.length - formal;
  const team = [initiator, ...partners].map((firm) => {
    return { firm, ordinal: firm.projects, contribution: 0, observed: 0 };
  });
  for (const { firm } of team) firm.projects += 1;
  territory.projects.push({ network, aim, team, formal, informal });
  network.projects += 1;
  network.formal += formal;
  network.informal += informal;
  territory.flows.projects += 1;
  territory.flows.formal += formal;
  territory.flows.informal += informal;
}
