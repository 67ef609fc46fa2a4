import type { ModelEvent } from '../../../src/model/events.ts';
import type { NetworkParameters, Parameters } from '../../../src/model/parameters.ts';
import type { Dice } from './dice.ts';
import type { Territory } from './state.ts';

/** What holds in a quarter. */
export interface Quarter {
  readonly tick: number;
  readonly parameters: Parameters;
  readonly foundedSettings: NetworkParameters;
  readonly dice: Dice;
  /** Firms in the whole world. */
  readonly firmTotal: number;
  readonly report: (event: ModelEvent) => void;
}

export interface PlainProcess {
  readonly name: keyof Parameters['steps'];
  run(territory: Territory, quarter: Quarter): void;
  /** What happens where the step is switched off. */
  off?(territory: Territory, quarter: Quarter): void;
}
