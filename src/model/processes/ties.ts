import { STREAM } from '../random.ts';
import type { Process } from './process.ts';

/**
 * A working tie also becomes a social tie, with a fixed chance in each quarter, once both firms
 * trust each other enough and have worked together often enough.
 * @source §4 (from inter-organisational to social ties); numbers ours
 */
export const ties: Process = {
  name: 'ties',
  writes: ['pairs.social'],
  run(territory, { parameters, draws, tick, emit }) {
    const { firms, networks, pairs, settings } = territory;
    const { trustThreshold, workThreshold } = parameters.ties;
    for (let g = 0; g < territory.networkCount; g++) {
      if (!territory.lives(g)) continue;
      const members = territory.membersOf(g);
      for (const i of members) {
        for (const j of members) {
          if (firms.id[i] >= firms.id[j]) continue;
          const ij = i * pairs.size + j;
          const ji = j * pairs.size + i;
          if (pairs.work[ij] <= workThreshold || pairs.social[ij] === 1) continue;
          const mutual = Math.min(pairs.trust[ij], pairs.trust[ji]);
          if (mutual <= trustThreshold) continue;
          const luck = draws.uniform(STREAM['ties.social'], tick, firms.id[i], firms.id[j]);
          if (luck >= settings[g].tieHazard) continue;
          pairs.social[ij] = 1;
          pairs.social[ji] = 1;
          territory.flows.newSocialTies++;
          emit?.({
            type: 'becameSocial',
            tick,
            network: networks.id[g],
            firm: firms.id[i],
            other: firms.id[j],
            trust: mutual,
            jointWork: pairs.work[ij],
          });
        }
      }
    }
  },
};
