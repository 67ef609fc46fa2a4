import { clarityOf } from '../reputation.ts';
import type { Territory } from '../territory.ts';
import type { FirmSums } from './sums.ts';

/** Adds the firms of a territory to the sums over members and over firms outside. */
export function addFirms(
  members: FirmSums,
  outsiders: FirmSums,
  { firms, firmCount }: Territory,
  tick: number,
): void {
  for (let i = 0; i < firmCount; i++) {
    const group = firms.network[i] >= 0 ? members : outsiders;
    group.count++;
    group.stage += firms.stage[i];
    if (firms.stage[i] >= 1) group.exporters++;
    if (firms.stage[i] >= 2) group.regular++;
    group.clarity += clarityOf(firms.precision[i]);
    group.knowledge += firms.knowledge[i];
    group.satisfaction += firms.satisfaction[i];
    group.predisposition += firms.predisposition[i];
    group.payoff += firms.payoff[i];
    if (firms.firstExport[i] !== 0) {
      group.startedDomestic++;
      group.ticksToExport += firms.firstExport[i] > 0 ? firms.firstExport[i] : tick;
    }
  }
}
