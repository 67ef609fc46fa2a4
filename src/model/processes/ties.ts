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
    const { networks, pairs, settings } = territory;
    const { id } = territory.firms;
    const { work, social, trust, size } = pairs;
    const { trustThreshold, workThreshold } = parameters.ties;
    for (let g = 0; g < territory.networkCount; g++) {
      if (!territory.lives(g)) continue;
      const members = territory.membersOf(g);
      for (let m = 0; m < members.length; m++) {
        const row = members[m] * size;
        for (let l = m + 1; l < members.length; l++) {
          const at = row + members[l];
          if (work[at] <= workThreshold || social[at] === 1) continue;
          const isOrdered = id[members[m]] < id[members[l]];
          const i = isOrdered ? members[m] : members[l];
          const j = isOrdered ? members[l] : members[m];
          const ij = i * size + j;
          const ji = j * size + i;
          const mutual = Math.min(trust[ij], trust[ji]);
          if (mutual <= trustThreshold) continue;
          const luck = draws.uniform(SOCIAL, tick, id[i], id[j]);
          if (luck >= settings[g].tieHazard) continue;
          pairs.tie(i, j);
          territory.totals.newSocialTies++;
          emit?.({
            type: 'becameSocial',
            tick,
            network: networks.id[g],
            firm: id[i],
            other: id[j],
            trust: mutual,
            jointWork: work[ij],
          });
        }
      }
    }
  },
};

const SOCIAL = STREAM['ties.social'];
