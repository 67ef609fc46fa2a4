import { actingPrecision } from '../acting-precision.ts';
import { exp } from '../exact.ts';
import { normalQuantile } from '../distributions.ts';
import { lane, STREAM } from '../random.ts';
import { Shortlist } from '../shortlist.ts';
import type { Territory } from '../territory.ts';
import type { Context } from '../world.ts';
import type { Process } from './process.ts';

/**
 * Joint projects of the quarter. A network opens about intensity·n/teamSize of them; each gathers
 * around an initiator and aims near the shared vision, V + spread/(1 + Π)·N(0, 1). The initiator
 * prefers partners it trusts and has social ties with; the better the coordination, the more the
 * hub's call counts: partners who fit the aim and members left out so far. Every recruitment is
 * formal (the call weighed more) or informal (trust and ties weighed more).
 * @source §3.3 coordination involves most members, §1.2 and §4 formal and informal coexist
 */
export const projects: Process = {
  name: 'projects',
  writes: [
    'firms.projects',
    'firms.lastProject',
    'networks.projects',
    'networks.formal',
    'networks.informal',
    'pairs.work',
  ],
  run(territory, context) {
    clear(territory);
    for (let g = 0; g < territory.networkCount; g++) {
      if (territory.lives(g)) openProjects(territory, g, context);
    }
    rememberWork(territory, context);
  },
  off: clear,
};

function clear({ projects, firms, networks }: Territory): void {
  projects.clear();
  firms.projects.fill(0);
  networks.projects.fill(0);
  networks.formal.fill(0);
  networks.informal.fill(0);
}

function openProjects(territory: Territory, g: number, context: Context): void {
  const { networks, settings } = territory;
  const { draws, tick, parameters } = context;
  const n = territory.sizeOf(g);
  const id = networks.id[g];
  const withHub = networks.hub[g] >= 0;
  const intensity = settings[g].intensity * (withHub ? 1 : parameters.projects.withoutHub);
  const mean = (intensity * n) / parameters.projects.teamSize;
  const whole = Math.floor(mean);
  const extra = draws.uniform(STREAM['projects.number'], tick, id, 0) < mean - whole ? 1 : 0;
  chooseInitiators(territory, g, Math.min(n, whole + extra), context);
  const spread = parameters.projects.aimSpread / (1 + actingPrecision(territory, g, parameters));
  for (let k = 0; k < initiators.count; k++) {
    draws.quad(STREAM['projects.aim'], tick, id, k);
    const aimX = networks.visionX[g] + spread * normalQuantile(lane[0]);
    const aimY = networks.visionY[g] + spread * normalQuantile(lane[1]);
    gatherTeam(territory, g, initiators.slots[k], aimX, aimY, context);
  }
}

/** How far a member counts as left out: 0 after a project in the last quarter, 1 after `idleSpan`. */
function idleness({ firms }: Territory, i: number, { parameters, tick }: Context): number {
  const last = firms.lastProject[i] < 0 ? firms.memberSince[i] : firms.lastProject[i];
  return Math.min(1, Math.max(0, tick - 1 - last) / parameters.projects.idleSpan);
}

const initiators = new Shortlist();
const partners = new Shortlist();

/** The `count` members with the highest score: luck, and being left out where K is high. */
function chooseInitiators(territory: Territory, g: number, count: number, context: Context): void {
  const { firms, networks } = territory;
  const { draws, tick, parameters } = context;
  const call = networks.coordination[g] * parameters.projects.coordinationWeight;
  initiators.reset(count);
  if (count === 0) return;
  for (const i of territory.membersOf(g)) {
    const luck = draws.uniform(STREAM['projects.initiator'], tick, firms.id[i], 0);
    initiators.offer(i, luck + call * idleness(territory, i, context));
  }
}

function gatherTeam(
  territory: Territory,
  g: number,
  initiator: number,
  aimX: number,
  aimY: number,
  context: Context,
): void {
  const { firms, networks, pairs, projects } = territory;
  const { draws, tick, parameters } = context;
  const { perFirm, teamSize, socialWeight, coordinationWeight, choiceNoise } = parameters.projects;
  if (firms.projects[initiator] >= perFirm) return;
  const call = networks.coordination[g] * coordinationWeight;
  const row = initiator * pairs.size;
  const repeat = firms.projects[initiator];
  partners.reset(teamSize - 1);
  let drawn = -1;
  for (const j of territory.membersOf(g)) {
    if (j === initiator || firms.projects[j] >= perFirm) continue;
    // Four neighbouring firm numbers share one draw of four lanes.
    const id = firms.id[j];
    if (id >> 2 !== drawn) {
      drawn = id >> 2;
      draws.quad(STREAM['projects.partner'], tick, firms.id[initiator], drawn, repeat);
    }
    const dx = firms.visionX[j] - aimX;
    const dy = firms.visionY[j] - aimY;
    const fit = exp(-(dx * dx + dy * dy) / 2);
    const formal = call * (fit + idleness(territory, j, context));
    const informal = pairs.trust[row + j] + socialWeight * pairs.social[row + j];
    partners.offer(j, formal + informal + choiceNoise * lane[id & 3], formal > informal);
  }
  if (partners.count === 0) return;

  const k = projects.open(g, aimX, aimY);
  projects.recruit(initiator, firms.projects[initiator]++);
  let formal = 0;
  for (let m = 0; m < partners.count; m++) {
    const j = partners.slots[m];
    projects.recruit(j, firms.projects[j]++);
    if (partners.marks[m]) formal++;
  }
  const informal = partners.count - formal;
  projects.formal[k] = formal;
  projects.informal[k] = informal;
  networks.projects[g]++;
  networks.formal[g] += formal;
  networks.informal[g] += informal;
  territory.flows.projects++;
  territory.flows.formal += formal;
  territory.flows.informal += informal;
}

/** Joint work w of every pair of a team, and when each firm last took part. */
function rememberWork({ projects, firms, pairs }: Territory, { tick }: Context): void {
  for (let k = 0; k < projects.count; k++) {
    for (let a = projects.start[k]; a < projects.start[k + 1]; a++) {
      const i = projects.firm[a];
      firms.lastProject[i] = tick;
      for (let b = projects.start[k]; b < projects.start[k + 1]; b++) {
        if (a !== b) pairs.work[i * pairs.size + projects.firm[b]]++;
      }
    }
  }
}
