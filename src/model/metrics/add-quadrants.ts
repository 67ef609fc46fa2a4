import { CLEAR, isLedClearly, quadrantOf, QUADRANTS } from '../classify.ts';
import { clarityOf } from '../reputation.ts';
import type { Territory } from '../territory.ts';

/** Counts the members of a territory in each of Allali's quadrants, from position `from` on. */
export function addQuadrants(sums: Float64Array, from: number, territory: Territory): void {
  const { precision } = territory.firms;
  for (let g = 0; g < territory.networkCount; g++) {
    const members = territory.membersOf(g);
    if (members.length === 0) continue;
    let clear = 0;
    for (const i of members) if (clarityOf(precision[i]) >= CLEAR) clear++;
    const isClear = isLedClearly(territory, g);
    sums[from + QUADRANTS.indexOf(quadrantOf(isClear, true))] += clear;
    sums[from + QUADRANTS.indexOf(quadrantOf(isClear, false))] += members.length - clear;
  }
}
