import { exp } from '../../../../src/model/exact.ts';
import { livingNetworks, membersOf } from '../members.ts';
import { leave } from '../membership.ts';
import type { PlainProcess } from '../process.ts';
import { chooseBoard } from '../vote.ts';

/** A member leaves with probability σ(intercept − weight·S). */
export const leaving: PlainProcess = {
  name: 'leaving',
  run(territory, quarter) {
    const { parameters, dice, tick, report } = quarter;
    const { exitIntercept, exitSatisfaction } = parameters.membership;
    for (const network of livingNetworks(territory)) {
      const members = membersOf(territory, network);
      const leavers = members.filter((firm) => {
        const wish = exitIntercept - exitSatisfaction * firm.satisfaction;
        const probability = 1 / (1 + exp(-wish));
        if (dice.uniform('leaving.exit', tick, firm.id, 0) >= probability) return false;
        report({
          type: 'left',
          tick,
          firm: firm.id,
          network: network.id,
          satisfaction: firm.satisfaction,
          probability,
          conflictPerMember: network.conflict / members.length,
          wasHub: firm === network.hub,
        });
        return true;
      });
      if (leavers.length === 0) continue;
      leave(territory, network, leavers);
      territory.flows.exits += leavers.length;
      chooseBoard(territory, network, quarter);
    }
  },
};
