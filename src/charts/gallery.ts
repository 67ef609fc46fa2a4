import type { Figure } from './figure.ts';
import { distributions } from './figures/distributions.ts';
import { events } from './figures/events.ts';
import { factorLine } from './figures/factor-line.ts';
import { heatMap } from './figures/heat-map.ts';
import { trajectories } from './figures/trajectories.ts';

/**
 * Every figure that can be made of results, in the order in which they are listed: for the command
 * line, the documentation, the pages and the tests. Names are unique.
 */
export const GALLERY: readonly Figure[] = [
  heatMap,
  factorLine,
  trajectories,
  distributions,
  events,
];

export function findFigure(name: string): Figure | undefined {
  return GALLERY.find((figure) => figure.name === name);
}
