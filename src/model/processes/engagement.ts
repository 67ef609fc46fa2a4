import { actingClarity, ownClarity } from '../acting-precision.ts';
import { exp } from '../exact.ts';
import { strikes } from '../hazard.ts';
import { lane, STREAM } from '../random.ts';
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
    const { firms } = territory;
    const lowered = 1 + advocacyIn(territory);
    for (let i = 0; i < territory.firmCount; i++) {
      move(territory, i, lowered, context);
      learn(territory, i, context);
      if (firms.stage[i] > 0) {
        if (firms.projects[i] > 0) territory.flows.exportsGroup++;
        else territory.flows.exportsDirect++;
      }
    }
  },
};

/** How much associations lower barriers for the whole territory, members or not. */
function advocacyIn(territory: Territory): number {
  let sum = 0;
  for (let g = 0; g < territory.networkCount; g++) {
    if (territory.lives(g)) sum += territory.settings[g].advocacy;
  }
  return sum;
}

function move(territory: Territory, i: number, lowered: number, context: Context): void {
  const { id, stage } = territory.firms;
  context.draws.quad(STREAM['engagement.move'], context.tick, id[i], 0);
  const upLuck = lane[2];
  const downLuck = lane[3];
  const advances = stage[i] < LAST_STAGE && advance(territory, i, lowered, upLuck, context);
  if (!advances && stage[i] > 0) retreat(territory, i, downLuck, context);
}

/** Whether firm i goes up a stage. */
function advance(
  territory: Territory,
  i: number,
  lowered: number,
  luck: number,
  context: Context,
): boolean {
  const { tick, parameters, emit } = context;
  const { firms, networks } = territory;
  const { engagement } = parameters;
  const g = firms.network[i];
  let shared = 0;
  let coordinated = 0;
  let viaNetwork = 0;
  if (g >= 0) {
    const k0 = engagement.coordinationFloor;
    shared = actingClarity(territory, g, parameters);
    coordinated = k0 + (1 - k0) * networks.coordination[g];
    viaNetwork = engagement.network * coordinated * firms.contribution[i] * shared * shared;
  }
  const informed = engagement.knowledgeFloor + firms.knowledge[i];
  const c0 = engagement.clarityFloor;
  const clear = c0 + (1 - c0) * ownClarity(firms, i, parameters);
  const hazard = (engagement.solo + viaNetwork) * informed * clear * lowered;
  if (!strikes(hazard, luck)) return false;

  firms.stage[i]++;
  territory.flows.advances++;
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
            coordinationFactor: coordinated,
            cooperation: firms.contribution[i],
            sharedClarity: shared,
          },
  });
  return true;
}

function retreat(territory: Territory, i: number, luck: number, context: Context): void {
  const { parameters, emit } = context;
  const { firms } = territory;
  const { engagement } = parameters;
  const safe = exp(-engagement.knowledgeProtection * firms.knowledge[i]);
  const member = firms.network[i] >= 0 ? engagement.memberProtection : 1;
  const hazard = engagement.retreat * safe * member;
  if (!strikes(hazard, luck)) return;

  firms.stage[i]--;
  territory.flows.retreats++;
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

function learn(territory: Territory, i: number, { parameters }: Context): void {
  const { firms, settings } = territory;
  const { engagement } = parameters;
  let growth = 0;
  if (firms.stage[i] > 0) growth += engagement.exportLearning;
  const g = firms.network[i];
  if (g >= 0) growth += engagement.membershipLearning + settings[g].institutions;
  firms.knowledge[i] = Math.min(1, firms.knowledge[i] + growth);
}
