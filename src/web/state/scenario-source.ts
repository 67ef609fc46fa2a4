import type { Text, WorldInput } from '../../model/index.ts';

/** A scenario as the page runs it: without the sweep. */
export interface PageScenario {
  /** As the command line calls it. */
  readonly name: string;
  readonly title: Text;
  readonly seed: string;
  readonly ticks: number;
  readonly input: WorldInput;
  /** The file it was read from, where it is not a shipped one: it travels in the address. */
  readonly text?: string;
}
