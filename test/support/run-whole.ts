import { continueRun, createWorld } from '../../src/model/index.ts';
import type { Luck, Observer, RunResult, World, WorldInput } from '../../src/model/index.ts';

/** As `simulate`, with all territories side by side to the end: the world is there to be looked at. */
export function runWhole(
  input: WorldInput,
  luck: Luck,
  ticks: number,
  observer: Observer = {},
): RunResult & { readonly world: World } {
  const world = createWorld(input, luck, observer.event?.bind(observer));
  return { ...continueRun(world, ticks, observer), world };
}
