import type { ParameterValue } from '../parameter-shape.ts';
import type { ListFactor, Sweep } from '../sweep.ts';
import { latinHypercube } from './latin-hypercube.ts';
import { morrisGroup, morrisPoints } from './morris.ts';
import { oneAtATimePoints } from './one-at-a-time.ts';
import { saltelliGroup, saltelliPoints } from './saltelli.ts';
import { sobolPoints } from './sobol.ts';

/** The points of a design before any is left out, by their number from 0. */
export function candidatesOf(sweep: Sweep): (index: number) => readonly ParameterValue[] {
  switch (sweep.design) {
    case 'grid':
      return (index) => gridPoint(sweep.factors, index);
    case 'zip':
      return (index) => sweep.factors.map(({ values }) => values[index] ?? null);
    case 'points':
      return (index) => sweep.points[index] ?? [];
    case 'oneAtATime': {
      const points = oneAtATimePoints(sweep);
      return (index) => points[index] ?? [];
    }
    case 'latinHypercube':
      return latinHypercube(sweep);
    case 'sobol':
      return sobolPoints(sweep);
    case 'morris':
      return morrisPoints(sweep);
    case 'saltelli':
      return saltelliPoints(sweep);
  }
}

/** How many candidates a design has, without making them; of a sequence, as many as it shall keep. */
export function countCandidates(sweep: Sweep): number {
  switch (sweep.design) {
    case 'grid':
      return sweep.factors.reduce((product, { values }) => product * values.length, 1);
    case 'zip':
      return sweep.factors[0]?.values.length ?? 0;
    case 'points':
      return sweep.points.length;
    case 'oneAtATime':
      return sweep.factors.reduce((sum, { values }, i) => {
        return sum + values.filter((value) => value !== sweep.base[i]).length;
      }, 1);
    default:
      return sweep.samples * groupOf(sweep);
  }
}

/** Points that belong together: where one is impossible, all are of no use. */
export function groupOf(sweep: Sweep): number {
  if (sweep.design === 'morris') return morrisGroup(sweep);
  return sweep.design === 'saltelli' ? saltelliGroup(sweep) : 1;
}

/** A point of a grid: its number with the factors as digits, of which the last varies fastest. */
function gridPoint(factors: readonly ListFactor[], index: number): readonly ParameterValue[] {
  let rest = index;
  return factors
    .toReversed()
    .map(({ values }) => {
      const value = values[rest % values.length] ?? null;
      rest = Math.floor(rest / values.length);
      return value;
    })
    .reverse();
}
