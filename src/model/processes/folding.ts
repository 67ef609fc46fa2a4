import { RELEASE_WRITES, release } from '../membership.ts';
import type { Territory } from '../territory.ts';
import type { Context } from '../world.ts';
import type { Process } from './process.ts';

/**
 * A network folds when fewer members than its minimum are left. It keeps its row: measures over all
 * networks ever founded need it.
 */
export const folding: Process = {
  name: 'folding',
  writes: [...RELEASE_WRITES, 'networks.dissolvedAt', 'networks.usualSize'],
  run(territory, context) {
    for (let g = 0; g < territory.networkCount; g++) {
      if (!territory.lives(g)) continue;
      if (territory.sizeOf(g) < territory.settings[g].minimumSize) fold(territory, g, context);
    }
    rememberSizes(territory);
  },
  // Even where networks do not fold, one without members is none.
  off(territory, context) {
    for (let g = 0; g < territory.networkCount; g++) {
      if (territory.lives(g) && territory.sizeOf(g) === 0) fold(territory, g, context);
    }
    rememberSizes(territory);
  },
};

/** The size a network is used to, smoothed over some ten quarters. */
function rememberSizes(territory: Territory): void {
  const { usualSize } = territory.networks;
  for (let g = 0; g < territory.networkCount; g++) {
    if (territory.lives(g)) usualSize[g] += 0.1 * (territory.sizeOf(g) - usualSize[g]);
  }
}

function fold(territory: Territory, g: number, { parameters, tick, emit }: Context): void {
  const { networks } = territory;
  const members = Array.from(territory.membersOf(g));
  emit?.({
    type: 'dissolved',
    tick,
    network: networks.id[g],
    members: members.map((i) => territory.firms.id[i]),
    minimumSize: territory.settings[g].minimumSize,
    age: tick - networks.foundedAt[g],
  });
  for (const i of members) release(territory, i, parameters.trust.priorStrength);
  networks.dissolvedAt[g] = tick;
  territory.listMembers();
  territory.totals.dissolutions++;
}
