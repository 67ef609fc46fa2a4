import { elect } from '../elect.ts';
import type { VoteReason } from '../events.ts';
import { shareDissatisfied } from '../mandate-record.ts';
import type { Territory } from '../territory.ts';
import type { Context } from '../world.ts';
import type { Process } from './process.ts';

/**
 * Votes: where the hub has left, at the end of a mandate and — where the rival reading of §3.3 is
 * chosen — within it, when a majority has been dissatisfied for some quarters or conflict runs
 * high; a hub voted out within its mandate may not stand at once. Hubs gain experience.
 * @source §3.3 (a hub without satisfying results, or whose mandate is marked by serious conflict,
 * is replaced)
 */
export const elections: Process = {
  name: 'elections',
  writes: [
    'firms.hubTicks',
    'firms.board',
    'networks.hub',
    'networks.mandateStart',
    'networks.mandateConflict',
    'networks.graceUntil',
    'networks.discontent',
    'pairs.origin',
  ],
  run(territory, context) {
    const { firms, networks, settings } = territory;
    for (let g = 0; g < territory.networkCount; g++) {
      if (!territory.lives(g)) continue;
      if (settings[g].hub === 'none') {
        networks.hub[g] = -1;
        continue;
      }
      if (networks.hub[g] >= 0) firms.hubTicks[networks.hub[g]]++;
      const reason = reasonToVote(territory, g, context);
      if (reason === undefined) continue;
      const isRecall = reason === 'dissatisfaction' || reason === 'conflict';
      const barred = isRecall ? networks.hub[g] : -1;
      if (isRecall) networks.hub[g] = -1;
      elect(territory, g, reason, context, barred);
    }
  },
  off({ firms, networks, networkCount }) {
    for (let g = 0; g < networkCount; g++) {
      if (networks.hub[g] >= 0) firms.hubTicks[networks.hub[g]]++;
    }
  },
};

function reasonToVote(territory: Territory, g: number, context: Context): VoteReason | undefined {
  const { networks, settings } = territory;
  const { parameters, tick } = context;
  if (networks.hub[g] < 0) return 'vacancy';
  if (tick - networks.mandateStart[g] >= settings[g].mandate) return 'mandate';
  if (parameters.elections.review === 'mandate') return undefined;
  return reasonWithinMandate(territory, g, context);
}

function reasonWithinMandate(
  territory: Territory,
  g: number,
  { parameters, tick }: Context,
): VoteReason | undefined {
  const { networks } = territory;
  const { patience, conflictLimit } = parameters.elections;
  const size = territory.sizeOf(g);
  const isMajority = shareDissatisfied(territory, g, parameters) > 0.5;
  networks.discontent[g] = isMajority ? networks.discontent[g] + 1 : 0;
  if (tick < networks.graceUntil[g] || size < 2) return undefined;
  if (networks.discontent[g] >= patience) return 'dissatisfaction';
  return networks.conflict[g] / size > conflictLimit ? 'conflict' : undefined;
}
