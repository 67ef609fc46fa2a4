import type { Parameters } from '../parameters.ts';
import { clarityOf } from '../reputation.ts';
import type { Territory } from '../territory.ts';
import { FOUNDER_SUM } from './sums.ts';
import { trustAmong } from './trust-among.ts';

/**
 * Adds the means among the founders of each network of a territory, dissolved ones included, to sums
 * that begin at position `from`, in the order of FOUNDER_SUM.
 */
export function addFounders(
  sums: Float64Array,
  from: number,
  territory: Territory,
  { trust }: Parameters,
): void {
  for (const founders of territory.founders) {
    addFoundersOf(sums, from, territory, founders, trust.priorStrength);
  }
}

function addFoundersOf(
  sums: Float64Array,
  from: number,
  { firms, pairs }: Territory,
  founders: readonly number[],
  n0: number,
): void {
  const n = founders.length;
  const pairCount = n * (n - 1);
  let stage = 0;
  let exporters = 0;
  let regular = 0;
  let clarity = 0;
  let satisfaction = 0;
  let predisposition = 0;
  for (const i of founders) {
    stage += firms.stage[i];
    if (firms.stage[i] >= 1) exporters++;
    if (firms.stage[i] >= 2) regular++;
    clarity += clarityOf(firms.precision[i]);
    satisfaction += firms.satisfaction[i];
    predisposition += firms.predisposition[i];
  }
  const among = trustAmong(founders, pairs, n0);
  sums[from + FOUNDER_SUM.trust] += among.trust / pairCount;
  sums[from + FOUNDER_SUM.prerequisite] += among.prerequisite / pairCount;
  sums[from + FOUNDER_SUM.earned] += among.earned / pairCount;
  sums[from + FOUNDER_SUM.social] += among.social / pairCount;
  sums[from + FOUNDER_SUM.stage] += stage / n;
  sums[from + FOUNDER_SUM.exporters] += exporters / n;
  sums[from + FOUNDER_SUM.regular] += regular / n;
  sums[from + FOUNDER_SUM.clarity] += clarity / n;
  sums[from + FOUNDER_SUM.satisfaction] += satisfaction / n;
  sums[from + FOUNDER_SUM.predisposition] += predisposition / n;
}
