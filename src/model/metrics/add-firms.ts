import { clarityOf } from '../reputation.ts';
import type { Territory } from '../territory.ts';
import { FIRM_SUM } from './sums.ts';

/**
 * Adds the firms of a territory that are members of a network, or those that are not, to sums that
 * begin at position `from`, in the order of FIRM_SUM. Firm after firm into local variables: the same additions as in memory,
 * several times faster.
 */
export function addFirms(
  sums: Float64Array,
  from: number,
  { firms, firmCount }: Territory,
  areMembers: boolean,
  tick: number,
): void {
  let count = sums[from + FIRM_SUM.count];
  let stage = sums[from + FIRM_SUM.stage];
  let exporters = sums[from + FIRM_SUM.exporters];
  let regular = sums[from + FIRM_SUM.regular];
  let clarity = sums[from + FIRM_SUM.clarity];
  let knowledge = sums[from + FIRM_SUM.knowledge];
  let satisfaction = sums[from + FIRM_SUM.satisfaction];
  let predisposition = sums[from + FIRM_SUM.predisposition];
  let payoff = sums[from + FIRM_SUM.payoff];
  let startedDomestic = sums[from + FIRM_SUM.startedDomestic];
  let ticksToExport = sums[from + FIRM_SUM.ticksToExport];
  for (let i = 0; i < firmCount; i++) {
    if (firms.network[i] >= 0 !== areMembers) continue;
    count++;
    stage += firms.stage[i];
    if (firms.stage[i] >= 1) exporters++;
    if (firms.stage[i] >= 2) regular++;
    clarity += clarityOf(firms.precision[i]);
    knowledge += firms.knowledge[i];
    satisfaction += firms.satisfaction[i];
    predisposition += firms.predisposition[i];
    payoff += firms.payoff[i];
    if (firms.firstExport[i] !== 0) {
      startedDomestic++;
      ticksToExport += firms.firstExport[i] > 0 ? firms.firstExport[i] : tick;
    }
  }
  sums[from + FIRM_SUM.count] = count;
  sums[from + FIRM_SUM.stage] = stage;
  sums[from + FIRM_SUM.exporters] = exporters;
  sums[from + FIRM_SUM.regular] = regular;
  sums[from + FIRM_SUM.clarity] = clarity;
  sums[from + FIRM_SUM.knowledge] = knowledge;
  sums[from + FIRM_SUM.satisfaction] = satisfaction;
  sums[from + FIRM_SUM.predisposition] = predisposition;
  sums[from + FIRM_SUM.payoff] = payoff;
  sums[from + FIRM_SUM.startedDomestic] = startedDomestic;
  sums[from + FIRM_SUM.ticksToExport] = ticksToExport;
}
