import type { ModelEvent } from './events.ts';
import { createWorld } from './create-world.ts';
import type { Luck, WorldInput } from './input.ts';
import { measure } from './metrics.ts';
import { stateHash } from './state-hash.ts';
import { tick } from './tick.ts';
import type { World } from './world.ts';

/** Looks on; it must not change the world. */
export interface Observer {
  /** Every event, as it happens; those of the set-up have tick 0. */
  event?(event: ModelEvent): void;
  /** After the set-up (tick 0) and after each tick. */
  tick?(world: World): void;
}

export interface RunResult {
  /** In the order of METRICS: levels at the end, flows summed over the run. */
  readonly metrics: Float64Array;
  /** Hash of the whole final state, 32 hexadecimal digits. */
  readonly stateHash: string;
  readonly outcome: 'completed' | 'noNetworkLeft';
  readonly world: World;
}

/**
 * Runs a world from its set-up for a number of quarters: a pure function of input, luck and
 * length. The first T ticks of a longer run are the run of T ticks.
 * @param ticks number of quarters, ≥ 0
 */
export function simulate(
  input: WorldInput,
  luck: Luck,
  ticks: number,
  observer: Observer = {},
): RunResult {
  const world = createWorld(input, luck, observer.event?.bind(observer));
  return continueRun(world, ticks, observer);
}

/** Runs an existing world, such as a restored snapshot, up to and including tick `until`. */
export function continueRun(world: World, until: number, observer: Observer = {}): RunResult {
  const emit = observer.event?.bind(observer);
  observer.tick?.(world);
  while (world.tick < until) {
    tick(world, emit);
    observer.tick?.(world);
  }
  return {
    metrics: finalMetrics(world),
    stateHash: stateHash(world),
    outcome: isAnyNetworkLeft(world) ? 'completed' : 'noNetworkLeft',
    world,
  };
}

/** Metrics of the last tick, with each flow replaced by its total since the start. */
function finalMetrics(world: World): Float64Array {
  const { territories } = world;
  const ticks = territories.map(({ flows }) => ({ ...flows }));
  for (const { flows, totals } of territories) Object.assign(flows, totals);
  const totals = measure(world);
  territories.forEach(({ flows }, index) => Object.assign(flows, ticks[index]));
  return totals;
}

function isAnyNetworkLeft({ territories }: World): boolean {
  return territories.some((territory) => {
    for (let g = 0; g < territory.networkCount; g++) if (territory.lives(g)) return true;
    return false;
  });
}
