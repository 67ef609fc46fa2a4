import type { Figure } from './figure.ts';
import { convergence } from './figures/convergence.ts';
import { differenceOverTime } from './figures/difference-over-time.ts';
import { differences } from './figures/differences.ts';
import { distributions } from './figures/distributions.ts';
import { elementaryEffects } from './figures/elementary-effects.ts';
import { events } from './figures/events.ts';
import { factorLine } from './figures/factor-line.ts';
import { heatMap } from './figures/heat-map.ts';
import { network } from './figures/network.ts';
import { origins } from './figures/origins.ts';
import { phasePortrait } from './figures/phase-portrait.ts';
import { quadrants } from './figures/quadrants.ts';
import { smallMultiples } from './figures/small-multiples.ts';
import { sobolIndices } from './figures/sobol-indices.ts';
import { stages } from './figures/stages.ts';
import { timeline } from './figures/timeline.ts';
import { tornado } from './figures/tornado.ts';
import { levelsOverTime } from './figures/levels-over-time.ts';
import { pairedSlopes } from './figures/paired-slopes.ts';
import { firstExport, networkLife } from './figures/survival.ts';
import { trajectories } from './figures/trajectories.ts';
import { trustMatrix } from './figures/trust-matrix.ts';

/**
 * Every figure that can be made of results, in the order in which they are listed: for the command
 * line, the documentation, the pages and the tests. Names are unique.
 */
export const GALLERY: readonly Figure[] = [
  heatMap,
  factorLine,
  trajectories,
  smallMultiples,
  distributions,
  phasePortrait,
  quadrants,
  origins,
  stages,
  events,
  timeline,
  trustMatrix,
  network,
  tornado,
  elementaryEffects,
  sobolIndices,
  convergence,
  differences,
  pairedSlopes,
  levelsOverTime,
  differenceOverTime,
  networkLife,
  firstExport,
];

export function findFigure(name: string): Figure | undefined {
  return GALLERY.find((figure) => figure.name === name);
}
