import { tanh } from '../exact.ts';
import type { Process } from './process.ts';

/**
 * Members compare the quarter's payoff with what they have come to expect, and suffer from conflict:
 *
 *   A ← A + rate_A·(payoff − A)
 *   S ← S + rate·[tanh((payoff − w·A − margin)/scale) − conflict·C/n − S]
 *
 * The aspiration A counts only in part: fully adaptive aspirations make half of all members
 * dissatisfied by construction.
 * @source §3.3 satisfying results for the majority; form and numbers ours
 */
export const satisfaction: Process = {
  name: 'satisfaction',
  writes: ['firms.aspiration', 'firms.satisfaction'],
  run(territory, { parameters }) {
    const { firms, networks } = territory;
    const { payoff, aspiration, satisfaction } = firms;
    const { aspirationRate, aspirationWeight, margin, scale, rate, conflictWeight } =
      parameters.satisfaction;
    for (let g = 0; g < territory.networkCount; g++) {
      if (!territory.lives(g)) continue;
      const tension = conflictWeight * (networks.conflict[g] / territory.sizeOf(g));
      for (const i of territory.membersOf(g)) {
        aspiration[i] += aspirationRate * (payoff[i] - aspiration[i]);
        const expected = aspirationWeight * aspiration[i] + margin;
        const mood = tanh((payoff[i] - expected) / scale) - tension;
        satisfaction[i] += rate * (mood - satisfaction[i]);
      }
    }
  },
};
