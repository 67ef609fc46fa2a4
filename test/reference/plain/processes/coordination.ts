import { exp } from '../../../../src/model/exact.ts';
import type { Parameters } from '../../../../src/model/parameters.ts';
import { livingNetworks, membersOf } from '../members.ts';
import type { PlainProcess } from '../process.ts';
import { asHub, reputationOf } from '../reputation.ts';
import type { Network } from '../state.ts';

/** K ← K + ramp·(K* − K). */
export const coordination: PlainProcess = {
  name: 'coordination',
  run(territory, { parameters }) {
    const { ramp, heldLevel } = parameters.coordination;
    for (const network of livingNetworks(territory)) {
      const n = membersOf(territory, network).length;
      const target = sustainable(network, n, parameters);
      network.coordination =
        heldLevel === null
          ? network.coordination + ramp * (target - network.coordination)
          : heldLevel;
    }
  },
  off(territory) {
    for (const network of territory.networks) network.coordination = 0;
  },
};

/** K* = (d0 + (1 − d0)·dynamism)/(1 + (n/span)²)·exp(−drag·C/n)·(1 − w + w·reputation). */
function sustainable(network: Network, n: number, parameters: Parameters): number {
  const { dynamismFloor, spanMinimum, conflictDrag, reputationWeight, withoutHub } =
    parameters.coordination;
  if (network.hub === null) return withoutHub;
  const hub = asHub(network.hub, parameters);
  const span = Math.max(spanMinimum, network.settings.spanFactor * network.foundingSize);
  const drive = dynamismFloor + (1 - dynamismFloor) * hub.dynamism;
  const ease = 1 / (1 + (n / span) ** 2);
  const calm = exp(-conflictDrag * (network.conflict / n));
  const standing = 1 - reputationWeight + reputationWeight * reputationOf(hub, parameters);
  return drive * ease * calm * standing;
}
