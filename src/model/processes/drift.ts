import { normalQuantile } from '../distributions.ts';
import { lane, STREAM } from '../random.ts';
import type { Process } from './process.ts';

/**
 * The best foreign opportunity of a territory moves by a random walk, so that no vision stays right
 * for ever.
 * @source §1.1 (networks that do not renew themselves decline: Assens 2003); form and number ours
 */
export const drift: Process = {
  name: 'drift',
  writes: ['opportunity'],
  run(territory, { parameters, draws, tick }) {
    const step = parameters.environment.drift;
    if (step === 0) return;
    draws.quad(STREAM['environment.drift'], tick, territory.index, 0);
    territory.opportunityX += step * normalQuantile(lane[0]);
    territory.opportunityY += step * normalQuantile(lane[1]);
  },
};
