import { Draws, runKey } from '../../../model/random.ts';
import type { ParameterValue } from '../parameter-shape.ts';
import type { DrawnSweep, ListFactor, RangeFactor } from '../sweep.ts';
import { valueWithin } from './value-within.ts';

/**
 * The points of a Latin hypercube, factor by factor (McKay, Beckman & Conover 1979): each factor's range is cut into as
 * many strata as there are samples, and each stratum holds one sample. Each factor draws from its
 * own name and the seed, so that adding a factor leaves the values of the others as they were.
 */
export function latinHypercube(sweep: DrawnSweep): ParameterValue[][] {
  return sweep.factors.map((factor) => {
    const seed = `latin hypercube\n${factor.path}\n${sweep.seed}`;
    return columnOf(factor, sweep.samples, new Draws(runKey({ seed, replicate: 0 })));
  });
}

/** Purposes of the draws, as the keyed generator wants them told apart. */
const ORDER = 0;
const PLACE = 1;

function columnOf(
  factor: RangeFactor | ListFactor,
  samples: number,
  draws: Draws,
): ParameterValue[] {
  const lots = Float64Array.from({ length: samples }, (_, stratum) => {
    return draws.uniform(ORDER, 0, stratum, 0);
  });
  const strata = Uint32Array.from(lots.keys());
  strata.sort((a, b) => (lots[a] ?? 0) - (lots[b] ?? 0) || a - b);
  return Array.from(strata, (stratum) => {
    const place = draws.uniform(PLACE, 0, stratum, 0);
    return valueWithin(factor, (stratum + place) / samples);
  });
}
