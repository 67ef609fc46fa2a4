import { normalQuantile } from '../../../../src/model/distributions.ts';
import type { PlainProcess } from '../process.ts';

/** The best foreign opportunity makes a random step. */
export const drift: PlainProcess = {
  name: 'drift',
  run({ opportunity, index }, { parameters, dice, tick }) {
    const luck = dice.four('environment.drift', tick, index, 0);
    opportunity.x += parameters.environment.drift * normalQuantile(luck[0]);
    opportunity.y += parameters.environment.drift * normalQuantile(luck[1]);
  },
};
