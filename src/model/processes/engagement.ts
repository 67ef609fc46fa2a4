import { actingClarity, ownClarity } from '../acting-precision.ts';
import { exp } from '../exact.ts';
import { strikes } from '../hazard.ts';
import { lane, STREAM } from '../random.ts';
import { clarityOf } from '../reputation.ts';
import type { Territory } from '../territory.ts';
import type { Context } from '../world.ts';
import type { Process } from './process.ts';

/** Highest stage of engagement: production abroad. */
export const LAST_STAGE = 4;

/**
 * Engagement abroad. A firm advances a stage with hazard
 *
 *   (solo + network·(k0 + (1 − k0)·K)·c·clarity_net²)·(ke + k)·(c0 + (1 − c0)·clarity_i)·(1 + advocacy)
 *
 * and falls back with hazard retreat·exp(−protection·k), less for members. Knowledge k grows by
 * exporting and by membership.
 * @source Johanson & Vahlne 2009 (knowledge, opportunity from inside the network, outsidership),
 * as cited in §1.4; §3.2; stages and numbers ours
 */
export const engagement: Process = {
  name: 'engagement',
  writes: ['firms.stage', 'firms.knowledge', 'firms.firstExport'],
  run(territory, context) {
    const { totals, firmCount } = territory;
    const { id, stage, projects, network, knowledge, contribution, precision } = territory.firms;
    const { draws, tick, parameters } = context;
    const { solo, network: strength, knowledgeFloor, clarityFloor } = parameters.engagement;
    const { retreat: fallRate, memberProtection, exportLearning } = parameters.engagement;
    const { heldClarity } = parameters.vision;
    const lowered = 1 + advocacyIn(territory);
    listRoutes(territory, context);
    for (let i = 0; i < firmCount; i++) {
      draws.quad(MOVE, tick, id[i], 0);
      const upLuck = lane[2];
      const downLuck = lane[3];
      const g = network[i];
      let viaNetwork = 0;
      if (g >= 0) {
        const shared = sharedClarity[g];
        viaNetwork = strength * coordinated[g] * contribution[i] * shared * shared;
      }
      const informed = knowledgeFloor + knowledge[i];
      const clear = clarityFloor + (1 - clarityFloor) * (heldClarity ?? clarityOf(precision[i]));
      const hazard = (solo + viaNetwork) * informed * clear * lowered;
      if (stage[i] < LAST_STAGE && strikes(hazard, upLuck)) {
        advance(territory, i, hazard, { viaNetwork, informed, clear, lowered }, context);
      } else if (stage[i] > 0) {
        // Knowledge only protects, so that most do not fall back, whatever they know.
        const most = fallRate * (g >= 0 ? memberProtection : 1);
        if (downLuck < most + 1e-15) retreat(territory, i, downLuck, context);
      }

      let growth = 0;
      if (stage[i] > 0) growth += exportLearning;
      if (g >= 0) growth += learning[g];
      knowledge[i] = Math.min(1, knowledge[i] + growth);
      if (stage[i] === 0) continue;
      if (projects[i] > 0) totals.exportsGroup++;
      else totals.exportsDirect++;
    }
  },
};

const MOVE = STREAM['engagement.move'];

/** How much associations lower barriers for the whole territory, members or not. */
function advocacyIn(territory: Territory): number {
  let sum = 0;
  for (let g = 0; g < territory.networkCount; g++) {
    if (territory.lives(g)) sum += territory.settings[g].advocacy;
  }
  return sum;
}

// What each network adds to the hazard of its members, but for what they contribute themselves, and to
// their knowledge.
let coordinated = new Float64Array(0);
let sharedClarity = new Float64Array(0);
let learning = new Float64Array(0);

function listRoutes(territory: Territory, { parameters }: Context): void {
  const { networks, networkCount, settings } = territory;
  const { coordinationFloor: k0, membershipLearning } = parameters.engagement;
  if (coordinated.length < networkCount) {
    coordinated = new Float64Array(2 * networkCount);
    sharedClarity = new Float64Array(2 * networkCount);
    learning = new Float64Array(2 * networkCount);
  }
  for (let g = 0; g < networkCount; g++) {
    coordinated[g] = k0 + (1 - k0) * networks.coordination[g];
    sharedClarity[g] = actingClarity(territory, g, parameters);
    learning[g] = membershipLearning + settings[g].institutions;
  }
}

/** The factors of a hazard to go up, for the event. */
interface Reasons {
  readonly informed: number;
  readonly clear: number;
  readonly lowered: number;
  readonly viaNetwork: number;
}

function advance(
  territory: Territory,
  i: number,
  hazard: number,
  { viaNetwork, informed, clear, lowered }: Reasons,
  context: Context,
): void {
  const { tick, parameters, emit } = context;
  const { firms } = territory;
  const { engagement } = parameters;
  const g = firms.network[i];
  firms.stage[i]++;
  territory.totals.advances++;
  if (firms.firstExport[i] < 0) firms.firstExport[i] = tick;
  emit?.({
    ...moved(territory, i, -1, context),
    direction: 'up',
    hazard,
    solo: engagement.solo,
    viaNetwork,
    knowledgeFactor: informed,
    clarityFactor: clear,
    advocacyFactor: lowered,
    route:
      g < 0
        ? null
        : {
            strength: engagement.network,
            coordinationFactor: coordinated[g],
            cooperation: firms.contribution[i],
            sharedClarity: sharedClarity[g],
          },
  });
}

function retreat(territory: Territory, i: number, luck: number, context: Context): void {
  const { parameters, emit } = context;
  const { firms } = territory;
  const { engagement } = parameters;
  const member = firms.network[i] >= 0 ? engagement.memberProtection : 1;
  const safe = exp(-engagement.knowledgeProtection * firms.knowledge[i]);
  const hazard = engagement.retreat * safe * member;
  if (!strikes(hazard, luck)) return;

  firms.stage[i]--;
  territory.totals.retreats++;
  emit?.({
    ...moved(territory, i, 1, context),
    direction: 'down',
    hazard,
    base: engagement.retreat,
    knowledgeFactor: safe,
    memberFactor: member,
  });
}

/** What is told of every move of firm i; it comes from `back` stages above where it is now. */
function moved(
  { firms, networks }: Territory,
  i: number,
  back: number,
  { tick, parameters }: Context,
) {
  const g = firms.network[i];
  return {
    type: 'stageChanged',
    tick,
    firm: firms.id[i],
    network: g >= 0 ? networks.id[g] : -1,
    from: firms.stage[i] + back,
    to: firms.stage[i],
    knowledge: firms.knowledge[i],
    clarity: ownClarity(firms, i, parameters),
  } as const;
}
