import type { ParameterValue } from '../parameter-shape.ts';
import type { DrawnSweep } from '../sweep.ts';
import { latinHypercube } from './latin-hypercube.ts';
import { morrisPoints } from './morris.ts';
import { saltelliPoints } from './saltelli.ts';
import { sobolPoints } from './sobol.ts';

/** The points of a design that is drawn from a seed, by their number. */
export function drawnPoints(sweep: DrawnSweep): (index: number) => readonly ParameterValue[] {
  switch (sweep.design) {
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
