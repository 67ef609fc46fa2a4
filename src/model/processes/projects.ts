import { actingPrecision } from '../acting-precision.ts';
import { exp } from '../exact.ts';
import { normalQuantile } from '../distributions.ts';
import { lane, STREAM } from '../random.ts';
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
  const initiators = chooseInitiators(territory, g, Math.min(n, whole + extra), context);
  const spread = parameters.projects.aimSpread / (1 + actingPrecision(territory, g, parameters));
  for (let k = 0; k < initiators.length; k++) {
    draws.quad(STREAM['projects.aim'], tick, id, k);
    const aimX = networks.visionX[g] + spread * normalQuantile(lane[0]);
    const aimY = networks.visionY[g] + spread * normalQuantile(lane[1]);
    gatherTeam(territory, g, initiators[k], aimX, aimY, context);
  }
}

/** How far a member counts as left out: 0 after a project in the last quarter, 1 after `idleSpan`. */
function idleness({ firms }: Territory, i: number, { parameters, tick }: Context): number {
  const last = firms.lastProject[i] < 0 ? firms.memberSince[i] : firms.lastProject[i];
  return Math.min(1, Math.max(0, tick - 1 - last) / parameters.projects.idleSpan);
}

/** The `count` members with the highest score: luck, and being left out where K is high. */
function chooseInitiators(
  territory: Territory,
  g: number,
  count: number,
  context: Context,
): number[] {
  const { firms, networks } = territory;
  const { draws, tick, parameters } = context;
  const call = networks.coordination[g] * parameters.projects.coordinationWeight;
  const best = new Shortlist(count);
  for (const i of territory.membersOf(g)) {
    const luck = draws.uniform(STREAM['projects.initiator'], tick, firms.id[i], 0);
    best.offer(i, luck + call * idleness(territory, i, context));
  }
  return best.slots;
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
  const best = new Shortlist(teamSize - 1);
  let drawn = -1;
  for (const j of territory.membersOf(g)) {
    if (j === initiator || firms.projects[j] >= perFirm) continue;
    // Four neighbouring firm numbers share one draw of four lanes.
    const four = firms.id[j] >> 2;
    if (four !== drawn) {
      draws.quad(STREAM['projects.partner'], tick, firms.id[initiator], four, repeat);
      drawn = four;
    }
    const dx = firms.visionX[j] - aimX;
    const dy = firms.visionY[j] - aimY;
    const fit = exp(-(dx * dx + dy * dy) / 2);
    const formal = call * (fit + idleness(territory, j, context));
    const informal = pairs.trust[row + j] + socialWeight * pairs.social[row + j];
    best.offer(j, formal + informal + choiceNoise * lane[firms.id[j] & 3], formal > informal);
  }
  if (best.slots.length === 0) return;

  const k = projects.open(g, aimX, aimY);
  projects.recruit(initiator, firms.projects[initiator]++);
  for (const j of best.slots) projects.recruit(j, firms.projects[j]++);
  const formal = best.marks.filter(Boolean).length;
  projects.formal[k] = formal;
  projects.informal[k] = best.slots.length - formal;
  networks.projects[g]++;
  networks.formal[g] += formal;
  networks.informal[g] += best.slots.length - formal;
  territory.flows.projects++;
  territory.flows.formal += formal;
  territory.flows.informal += best.slots.length - formal;
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

/** The best few of those offered, best first; of equals, the one offered first. */
class Shortlist {
  readonly slots: number[] = [];
  readonly marks: boolean[] = [];
  readonly #scores: number[] = [];
  readonly #room: number;

  constructor(room: number) {
    this.#room = room;
  }

  offer(slot: number, score: number, mark = false): void {
    const { slots, marks } = this;
    const scores = this.#scores;
    let at = slots.length;
    if (at === this.#room) {
      if (at === 0 || score <= scores[at - 1]) return;
      at--;
    }
    for (; at > 0 && scores[at - 1] < score; at--) {
      scores[at] = scores[at - 1];
      slots[at] = slots[at - 1];
      marks[at] = marks[at - 1];
    }
    scores[at] = score;
    slots[at] = slot;
    marks[at] = mark;
  }
}
