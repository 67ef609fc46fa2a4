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
    const { satisfaction } = parameters;
    for (let g = 0; g < territory.networkCount; g++) {
      if (!territory.lives(g)) continue;
      const tension = satisfaction.conflictWeight * (networks.conflict[g] / territory.sizeOf(g));
      for (const i of territory.membersOf(g)) {
        firms.aspiration[i] +=
          satisfaction.aspirationRate * (firms.payoff[i] - firms.aspiration[i]);
        const expected = satisfaction.aspirationWeight * firms.aspiration[i] + satisfaction.margin;
        const mood = tanh((firms.payoff[i] - expected) / satisfaction.scale) - tension;
        firms.satisfaction[i] += satisfaction.rate * (mood - firms.satisfaction[i]);
      }
    }
  },
};
