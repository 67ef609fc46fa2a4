import { exp } from '../exact.ts';
import { hubDynamism, hubReputation } from '../reputation.ts';
import type { Territory } from '../territory.ts';
import type { Context } from '../world.ts';
import type { Process } from './process.ts';

/**
 * Coordination K of each network moves to what its hub can sustain:
 *
 *   K* = (d0 + (1 − d0)·dynamism) / (1 + (n/span)²) · exp(−drag·C/n) · (1 − w + w·reputation)
 *   K ← K + ramp·(K* − K)
 *
 * Without a hub a little mutual adjustment remains. A new network starts at 0 and ramps up.
 * @source §3.3 the hub coordinates; §4 its reputation maintains the mechanisms; numbers ours
 */
export const coordination: Process = {
  name: 'coordination',
  writes: ['networks.coordination'],
  run(territory, context) {
    const { networks } = territory;
    const { ramp, heldLevel } = context.parameters.coordination;
    for (let g = 0; g < territory.networkCount; g++) {
      if (!territory.lives(g)) continue;
      const level = networks.coordination[g];
      networks.coordination[g] =
        heldLevel ?? level + ramp * (sustainable(territory, g, context) - level);
    }
  },
  off({ networks }) {
    networks.coordination.fill(0);
  },
};

function sustainable(territory: Territory, g: number, { parameters }: Context): number {
  const { firms, networks, settings } = territory;
  const { coordination } = parameters;
  const hub = networks.hub[g];
  if (hub < 0) return coordination.withoutHub;
  const n = territory.sizeOf(g);
  const span = Math.max(
    coordination.spanMinimum,
    settings[g].spanFactor * networks.foundingSize[g],
  );
  const floor = coordination.dynamismFloor;
  const dynamism = hubDynamism(parameters, firms, hub);
  const weight = coordination.reputationWeight;
  return (
    ((floor + (1 - floor) * dynamism) / (1 + (n / span) * (n / span))) *
    exp((-coordination.conflictDrag * networks.conflict[g]) / n) *
    (1 - weight + weight * hubReputation(parameters, firms, hub))
  );
}
