import { expCeiling, logistic } from '../exact.ts';
import { appointBoard } from '../elect.ts';
import { RELEASE_WRITES, release } from '../membership.ts';
import { STREAM } from '../random.ts';
import type { Process } from './process.ts';

const EXIT = STREAM['leaving.exit'];

/** Who leaves a network in this quarter; reused from network to network. */
const leavers: number[] = [];

/**
 * A member leaves with probability σ(intercept − weight·S). The evidence gained by working is lost,
 * social ties survive. A network whose hub leaves goes one quarter without, then votes.
 */
export const leaving: Process = {
  name: 'leaving',
  writes: RELEASE_WRITES,
  run(territory, context) {
    const { networks } = territory;
    const { id, satisfaction } = territory.firms;
    const { parameters, draws, tick, emit } = context;
    const { exitIntercept, exitSatisfaction } = parameters.membership;
    for (let g = 0; g < territory.networkCount; g++) {
      if (!territory.lives(g)) continue;
      const members = territory.membersOf(g);
      leavers.length = 0;
      for (let m = 0; m < members.length; m++) {
        const i = members[m];
        const reason = exitIntercept - exitSatisfaction * satisfaction[i];
        const luck = draws.uniform(EXIT, tick, id[i], 0);
        // σ(x) < e^x, so that most draws are done without the exponential.
        if (luck >= expCeiling(reason)) continue;
        const probability = logistic(reason);
        if (luck >= probability) continue;
        leavers.push(i);
        emit?.({
          type: 'left',
          tick,
          firm: id[i],
          network: networks.id[g],
          satisfaction: satisfaction[i],
          probability,
          conflictPerMember: networks.conflict[g] / members.length,
          wasHub: networks.hub[g] === i,
        });
      }
      if (leavers.length === 0) continue;
      for (const i of leavers) release(territory, i, parameters.trust.priorStrength);
      territory.totals.exits += leavers.length;
      territory.listMembers();
      appointBoard(territory, g, context);
    }
  },
};
