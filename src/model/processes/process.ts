import type { Territory } from '../territory.ts';
import type { Context } from '../world.ts';
import type { Parameters } from '../parameters.ts';

/** One step of the tick. */
export interface Process {
  /** Name of the switch in the parameter group `steps`. */
  readonly name: keyof Parameters['steps'];
  /** The columns it may change, such as `firms.precision`; tested. */
  readonly writes: readonly string[];
  run(territory: Territory, context: Context): void;
  /** What holds instead when the step is switched off; by default everything stays as it is. */
  off?(territory: Territory, context: Context): void;
}
