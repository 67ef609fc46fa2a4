import type { Parameters } from '../parameters.ts';
import { clarityOf } from '../reputation.ts';
import type { Territory } from '../territory.ts';
import type { FounderSums } from './sums.ts';
import { trustAmong } from './trust-among.ts';

/** Adds the means among the founders of each network of a territory, dissolved ones included. */
export function addFounders(sums: FounderSums, territory: Territory, { trust }: Parameters): void {
  for (const founders of territory.founders) {
    addFoundersOf(sums, territory, founders, trust.priorStrength);
  }
}

function addFoundersOf(
  sums: FounderSums,
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
  sums.trust += among.trust / pairCount;
  sums.prerequisite += among.prerequisite / pairCount;
  sums.earned += among.earned / pairCount;
  sums.social += among.social / pairCount;
  sums.stage += stage / n;
  sums.exporters += exporters / n;
  sums.regular += regular / n;
  sums.clarity += clarity / n;
  sums.satisfaction += satisfaction / n;
  sums.predisposition += predisposition / n;
}
