import type { ParameterValue } from '../parameter-shape.ts';
import type { DrawnSweep } from '../sweep.ts';
import { scrambleOf } from './sobol.ts';
import { sobolPartners } from './sobol-partners.ts';
import { sobolCoordinate } from './sobol-sequence.ts';
import { isVaried, valuesAlong } from './value-along.ts';

/**
 * The points from which first-order and total Sobol indices are estimated (Saltelli et al. 2010): for each
 * sample a point a, for each factor i that varies the point a with the value of b in i alone, and the point
 * b. All points of one sample stand together, so that the first n samples are a smaller design of the same
 * kind.
 */
export function saltelliPoints(sweep: DrawnSweep): (index: number) => ParameterValue[] {
  const { factors, seed } = sweep;
  const varied = variedFactors(sweep);
  const partners = sobolPartners(factors.length);
  const columns = factors.map((factor) => ({
    valueAt: valuesAlong(factor),
    a: scrambleOf(`${factor.path}\na`, seed),
    b: scrambleOf(`${factor.path}\nb`, seed),
  }));
  const group = saltelliGroup(sweep);
  return (index) => {
    const sample = Math.floor(index / group);
    const role = index % group;
    return columns.map(({ valueAt, a, b }, i) => {
      const isOfB = role === group - 1 || (role > 0 && varied[role - 1] === i);
      const dimension = isOfB ? (partners[i] ?? i) : i;
      return valueAt(sobolCoordinate(sample, dimension, isOfB ? b : a));
    });
  };
}

/** Points of one sample: a, one for each varied factor, b. */
export function saltelliGroup(sweep: DrawnSweep): number {
  return variedFactors(sweep).length + 2;
}

/** Positions of the factors that have more than one value. */
export function variedFactors({ factors }: Pick<DrawnSweep, 'factors'>): number[] {
  return factors.flatMap((factor, i) => (isVaried(factor) ? [i] : []));
}
