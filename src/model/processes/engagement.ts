import { actingClarity } from '../acting-precision.ts';
import { exp } from '../exact.ts';
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
  const { firms, networks } = territory;
  const { draws, tick, parameters, emit } = context;
  const { engagement } = parameters;
  const g = firms.network[i];
  const from = firms.stage[i];
  const clarity = clarityOf(firms.precision[i]);
  let viaNetwork = 0;
  if (g >= 0) {
    const shared = actingClarity(territory, g, parameters);
    const k0 = engagement.coordinationFloor;
    viaNetwork =
      engagement.network *
      (k0 + (1 - k0) * networks.coordination[g]) *
      firms.contribution[i] *
      shared *
      shared;
  }
  draws.quad(STREAM['engagement.move'], tick, firms.id[i], 0);
  const upLuck = lane[2];
  const downLuck = lane[3];
  const advance =
    (engagement.solo + viaNetwork) *
    (engagement.knowledgeFloor + firms.knowledge[i]) *
    (engagement.clarityFloor + (1 - engagement.clarityFloor) * clarity) *
    lowered;
  let retreat = 0;
  if (from < LAST_STAGE && upLuck < 1 - exp(-advance)) {
    firms.stage[i]++;
    territory.flows.advances++;
    if (firms.firstExport[i] < 0) firms.firstExport[i] = tick;
  } else if (from > 0) {
    retreat =
      engagement.retreat *
      exp(-engagement.knowledgeProtection * firms.knowledge[i]) *
      (g >= 0 ? engagement.memberProtection : 1);
    if (downLuck < 1 - exp(-retreat)) {
      firms.stage[i]--;
      territory.flows.retreats++;
    }
  }
  if (firms.stage[i] === from) return;
  emit?.({
    type: 'stageChanged',
    tick,
    firm: firms.id[i],
    network: g >= 0 ? networks.id[g] : -1,
    from,
    to: firms.stage[i],
    solo: firms.stage[i] > from ? engagement.solo : retreat,
    viaNetwork,
    knowledge: firms.knowledge[i],
    clarity,
  });
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
