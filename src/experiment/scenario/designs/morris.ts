import { Draws, runKey } from '../../../model/random.ts';
import type { ParameterValue } from '../parameter-shape.ts';
import type { DrawnSweep, ListFactor, RangeFactor } from '../sweep.ts';
import { variedFactors } from './saltelli.ts';
import { valuesAlong } from './value-along.ts';

/** Levels of each factor, after Campolongo, Cariboni & Saltelli 2007. */
export const MORRIS_LEVELS = 4;
/** The step p/(2(p−1)) in units of the whole range: every level is then met equally often. */
export const MORRIS_STEP = MORRIS_LEVELS / (2 * (MORRIS_LEVELS - 1));

/** Purposes of the draws. */
const START = 0;
const ORDER = 1;

/**
 * Trajectories of Morris 1991: each begins at a random point of a grid of four levels and moves one factor
 * at a time, in random order, by two thirds of its range. Each factor draws from its own name.
 * @returns the point of that number; a trajectory of k varied factors has k + 1 points
 */
export function morrisPoints(sweep: DrawnSweep): (index: number) => ParameterValue[] {
  const { factors, seed } = sweep;
  const varied = variedFactors(sweep);
  const draws = factors.map(({ path }) => {
    return new Draws(runKey({ seed: `morris\n${path}\n${seed}`, replicate: 0 }));
  });
  const lot = (i: number, purpose: number, trajectory: number): number => {
    return draws[i]?.uniform(purpose, 0, trajectory, 0) ?? 0;
  };
  const group = morrisGroup(sweep);
  const levels = factors.map(morrisLevels);
  return (index) => {
    const trajectory = Math.floor(index / group);
    const steps = index % group;
    const order = varied.toSorted(
      (i, j) => lot(i, ORDER, trajectory) - lot(j, ORDER, trajectory) || i - j,
    );
    const moved = new Set(order.slice(0, steps));
    return levels.map((valueOf, i) => {
      const level = Math.floor(lot(i, START, trajectory) * MORRIS_LEVELS);
      const start = level / (MORRIS_LEVELS - 1);
      const step = start > 0.5 ? -MORRIS_STEP : MORRIS_STEP;
      const share = moved.has(i) ? start + step : start;
      // Level 2 of 3 and back is not exactly level 0 in binary.
      return valueOf(Math.round(share * (MORRIS_LEVELS - 1)));
    });
  };
}

/**
 * The values of a factor at its levels: of a range at equal distances, the ends included; of a distribution,
 * whose ends are rare, the middles of four parts that are equally probable.
 */
export function morrisLevels(factor: RangeFactor | ListFactor): (level: number) => ParameterValue {
  const valueAt = valuesAlong(factor);
  if ('distribution' in factor) return (level) => valueAt((level + 0.5) / MORRIS_LEVELS);
  return (level) => valueAt(level / (MORRIS_LEVELS - 1));
}

/** Points of one trajectory. */
export function morrisGroup(sweep: DrawnSweep): number {
  return variedFactors(sweep).length + 1;
}
