import { logistic } from '../exact.ts';
import { appointBoard } from '../elect.ts';
import { RELEASE_WRITES, release } from '../membership.ts';
import { STREAM } from '../random.ts';
import type { Process } from './process.ts';

/**
 * A member leaves with probability σ(intercept − weight·S). The evidence gained by working is lost,
 * social ties survive. A network whose hub leaves goes one quarter without, then votes.
 */
export const leaving: Process = {
  name: 'leaving',
  writes: RELEASE_WRITES,
  run(territory, context) {
    const { firms, networks } = territory;
    const { parameters, draws, tick, emit } = context;
    const { membership, trust } = parameters;
    for (let g = 0; g < territory.networkCount; g++) {
      if (!territory.lives(g)) continue;
      const members = territory.membersOf(g);
      const leavers: number[] = [];
      for (const i of members) {
        const probability = logistic(
          membership.exitIntercept - membership.exitSatisfaction * firms.satisfaction[i],
        );
        if (draws.uniform(STREAM['leaving.exit'], tick, firms.id[i], 0) >= probability) continue;
        leavers.push(i);
        emit?.({
          type: 'left',
          tick,
          firm: firms.id[i],
          network: networks.id[g],
          satisfaction: firms.satisfaction[i],
          probability,
          conflictPerMember: networks.conflict[g] / members.length,
          wasHub: networks.hub[g] === i,
        });
      }
      if (leavers.length === 0) continue;
      for (const i of leavers) release(territory, i, trust.priorStrength);
      territory.flows.exits += leavers.length;
      territory.listMembers();
      appointBoard(territory, g, context);
    }
  },
};
