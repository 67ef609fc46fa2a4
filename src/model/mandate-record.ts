import type { Parameters } from './parameters.ts';
import type { Territory } from './territory.ts';

/*
 * What members hold for or against the hub in office.
 * @source §3.3: replaced where results do not satisfy the majority or serious conflict marks the mandate
 */

/** Share of the members of network g whose satisfaction lies below the level of dissatisfaction. */
export function shareDissatisfied(territory: Territory, g: number, parameters: Parameters): number {
  const { satisfaction } = territory.firms;
  const members = territory.membersOf(g);
  let dissatisfied = 0;
  for (const i of members) {
    if (satisfaction[i] < parameters.elections.dissatisfaction) dissatisfied++;
  }
  return dissatisfied / members.length;
}

/** Mean conflict load per member since the mandate began. */
export function meanConflict({ networks }: Territory, g: number, tick: number): number {
  return networks.mandateConflict[g] / Math.max(1, tick - networks.mandateStart[g]);
}
