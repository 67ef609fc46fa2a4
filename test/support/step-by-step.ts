import type { ModelEvent } from '../../src/model/events.ts';
import type { Process } from '../../src/model/processes/process.ts';
import type { Territory } from '../../src/model/territory.ts';
import { PIPELINE } from '../../src/model/tick.ts';
import type { Context, World } from '../../src/model/world.ts';
import { contextOf } from '../../src/model/world.ts';

/** One process about to run on one territory; `run` lets it, or what holds when it is off. */
export interface Step {
  readonly process: Process;
  readonly territory: Territory;
  readonly context: Context;
  readonly run: () => void;
}

/**
 * One quarter of a world whose input has no changes, so that a test can look before and after each
 * process. What `visit` does not run is left out. A test shows that it does what `tick` does.
 */
export function stepThrough(
  world: World,
  visit: (step: Step) => void,
  emit?: (event: ModelEvent) => void,
): void {
  world.tick++;
  const context = contextOf(world, emit);
  for (const territory of world.territories) {
    territory.earlier = { ...territory.totals };
    for (const process of PIPELINE) {
      const run = () => {
        if (context.parameters.steps[process.name]) process.run(territory, context);
        else process.off?.(territory, context);
      };
      visit({ process, territory, context, run });
    }
  }
}
