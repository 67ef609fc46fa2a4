import { quadrantOf } from '../classify.ts';
import type { Quadrant } from '../classify.ts';
import type { Territory } from '../territory.ts';

/** Counts the members of a territory in each of Allali's quadrants. */
export function addQuadrants(counts: Record<Quadrant, number>, territory: Territory): void {
  const { network } = territory.firms;
  for (let i = 0; i < territory.firmCount; i++) {
    if (network[i] >= 0) counts[quadrantOf(territory, i)]++;
  }
}
