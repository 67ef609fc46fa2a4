import { actingPrecision } from '../acting-precision.ts';
import { normalEach } from '../distributions.ts';
import { expEach } from '../exact.ts';
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
  const extra = draws.uniform(NUMBER, tick, id, 0) < mean - whole ? 1 : 0;
  makeRoom(n, territory.firmCount);
  chooseInitiators(territory, g, Math.min(n, whole + extra), context);
  const count = initiators.count;
  for (let k = 0; k < count; k++) {
    draws.quad(AIM, tick, id, k);
    aims[2 * k] = lane[0];
    aims[2 * k + 1] = lane[1];
  }
  normalEach(aims, 2 * count);
  const spread = parameters.projects.aimSpread / (1 + actingPrecision(territory, g, parameters));
  for (let k = 0; k < count; k++) {
    const aimX = networks.visionX[g] + spread * aims[2 * k];
    const aimY = networks.visionY[g] + spread * aims[2 * k + 1];
    gatherTeam(territory, g, initiators.slots[k], aimX, aimY, context);
  }
}

const NUMBER = STREAM['projects.number'];
const INITIATOR = STREAM['projects.initiator'];
const AIM = STREAM['projects.aim'];
const PARTNER = STREAM['projects.partner'];

const initiators = new Shortlist();
const partners = new Shortlist();

// Reused from network to network.
/** The luck of each aim, on both axes. */
let aims = new Float64Array(0);
/** Who may be asked into a team, and how well the aim fits each. */
let candidates = new Int32Array(0);
let fits = new Float64Array(0);
/** How far each firm counts as left out: 0 after a project in the last quarter, 1 after `idleSpan`. */
let idleness = new Float64Array(0);

function makeRoom(members: number, firms: number): void {
  if (candidates.length < members) {
    aims = new Float64Array(4 * members);
    candidates = new Int32Array(2 * members);
    fits = new Float64Array(2 * members);
  }
  if (idleness.length < firms) idleness = new Float64Array(firms);
}

/** The `count` members with the highest score: luck, and being left out where K is high. */
function chooseInitiators(territory: Territory, g: number, count: number, context: Context): void {
  const { id, lastProject, memberSince } = territory.firms;
  const { draws, tick, parameters } = context;
  const { idleSpan, coordinationWeight } = parameters.projects;
  const call = territory.networks.coordination[g] * coordinationWeight;
  initiators.reset(count);
  if (count === 0) return;
  const members = territory.membersOf(g);
  for (let m = 0; m < members.length; m++) {
    const i = members[m];
    const last = lastProject[i] < 0 ? memberSince[i] : lastProject[i];
    idleness[i] = Math.min(1, Math.max(0, tick - 1 - last) / idleSpan);
    const luck = draws.uniform(INITIATOR, tick, id[i], 0);
    initiators.offer(i, luck + call * idleness[i]);
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
  const { id, visionX, visionY, projects: busy } = territory.firms;
  const { trust, social, size } = territory.pairs;
  const { draws, tick, parameters } = context;
  const { perFirm, teamSize, socialWeight, coordinationWeight, choiceNoise } = parameters.projects;
  if (busy[initiator] >= perFirm) return;
  const members = territory.membersOf(g);
  let count = 0;
  for (let m = 0; m < members.length; m++) {
    const j = members[m];
    if (j === initiator || busy[j] >= perFirm) continue;
    const dx = visionX[j] - aimX;
    const dy = visionY[j] - aimY;
    candidates[count] = j;
    fits[count++] = -(dx * dx + dy * dy) / 2;
  }
  expEach(fits, count);

  const call = territory.networks.coordination[g] * coordinationWeight;
  const row = initiator * size;
  const repeat = busy[initiator];
  partners.reset(teamSize - 1);
  let drawn = -1;
  for (let c = 0; c < count; c++) {
    const j = candidates[c];
    // Four neighbouring firm numbers share one draw of four lanes.
    if (id[j] >> 2 !== drawn) {
      drawn = id[j] >> 2;
      draws.quad(PARTNER, tick, id[initiator], drawn, repeat);
    }
    const formal = call * (fits[c] + idleness[j]);
    const informal = trust[row + j] + socialWeight * social[row + j];
    const score = formal + informal + choiceNoise * lane[id[j] & 3];
    partners.offer(j, score, formal > informal ? 1 : 0);
  }
  if (partners.count > 0) start(territory, g, initiator, aimX, aimY);
}

/** Starts a project of the initiator and the partners it has found. */
function start(
  { firms, networks, projects, totals }: Territory,
  g: number,
  initiator: number,
  aimX: number,
  aimY: number,
): void {
  const { projects: busy } = firms;
  const k = projects.open(g, aimX, aimY);
  projects.recruit(initiator, busy[initiator]++);
  let formal = 0;
  for (let m = 0; m < partners.count; m++) {
    const j = partners.slots[m];
    projects.recruit(j, busy[j]++);
    formal += partners.marks[m];
  }
  const informal = partners.count - formal;
  projects.formal[k] = formal;
  projects.informal[k] = informal;
  networks.projects[g]++;
  networks.formal[g] += formal;
  networks.informal[g] += informal;
  totals.projects++;
  totals.formal += formal;
  totals.informal += informal;
}

/** Joint work w of every pair of a team, and when each firm last took part. */
function rememberWork({ projects, firms, pairs }: Territory, { tick }: Context): void {
  const { lastProject } = firms;
  const { work, size } = pairs;
  const { firm, start, count } = projects;
  for (let k = 0; k < count; k++) {
    for (let a = start[k]; a < start[k + 1]; a++) {
      const i = firm[a];
      lastProject[i] = tick;
      for (let b = start[k]; b < start[k + 1]; b++) if (a !== b) work[i * size + firm[b]]++;
    }
  }
}
