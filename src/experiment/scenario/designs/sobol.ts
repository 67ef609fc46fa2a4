import { Draws, runKey } from '../../../model/random.ts';
import type { ParameterValue } from '../parameter-shape.ts';
import type { DrawnSweep } from '../sweep.ts';
import { sobolCoordinate } from './sobol-sequence.ts';
import { valuesAlong } from './value-along.ts';

/** A point of a scrambled Sobol sequence over the factors; any first 2^n points are spread evenly. */
export function sobolPoints(sweep: DrawnSweep): (index: number) => ParameterValue[] {
  const factors = sweep.factors.map((factor) => {
    return { valueAt: valuesAlong(factor), scramble: scrambleOf(factor.path, sweep.seed) };
  });
  return (index) =>
    factors.map(({ valueAt, scramble }, dimension) => {
      return valueAt(sobolCoordinate(index, dimension, scramble));
    });
}

/** The 32 bits by which a coordinate is scrambled: from a name and the seed. */
export function scrambleOf(name: string, seed: string): number {
  const draws = new Draws(runKey({ seed: `sobol\n${name}\n${seed}`, replicate: 0 }));
  return Math.floor(draws.uniform(0, 0, 0, 0) * 4294967296);
}
