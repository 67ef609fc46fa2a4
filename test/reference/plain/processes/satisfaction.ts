import { tanh } from '../../../../src/model/exact.ts';
import { livingNetworks, membersOf } from '../members.ts';
import type { PlainProcess } from '../process.ts';

/** A ← A + rate_A·(payoff − A), S ← S + rate·[tanh((payoff − w·A − margin)/scale) − conflict·C/n − S]. */
export const satisfaction: PlainProcess = {
  name: 'satisfaction',
  run(territory, { parameters }) {
    const { aspirationRate, rate, aspirationWeight, margin, scale, conflictWeight } =
      parameters.satisfaction;
    for (const network of livingNetworks(territory)) {
      const members = membersOf(territory, network);
      for (const firm of members) {
        firm.aspiration = (1 - aspirationRate) * firm.aspiration + aspirationRate * firm.payoff;
        const success = (firm.payoff - aspirationWeight * firm.aspiration - margin) / scale;
        const mood = tanh(success) - (conflictWeight * network.conflict) / members.length;
        firm.satisfaction = (1 - rate) * firm.satisfaction + rate * mood;
      }
    }
  },
};
