import { createPieces, createWorld } from './create-world.ts';
import type { ModelEvent } from './events.ts';
import type { Luck, WorldInput } from './input.ts';
import { Ledger } from './ledger.ts';
import type { RunResult, Series } from './ledger.ts';
import type { Process } from './processes/process.ts';
import { tick } from './tick.ts';
import { parametersAt } from './world.ts';
import type { World } from './world.ts';

/** Looks on; it must not change the world. */
export interface Observer {
  /** Every event, as it happens; those of the set-up have tick 0. */
  event?(event: ModelEvent): void;
  /** After the set-up (tick 0) and after each tick. */
  tick?(world: World): void;
  /** Metrics over time. Unlike `event` and `tick`, this needs no more than one territory at a time. */
  readonly series?: Series | undefined;
  /** Now and then: how many steps are done of how many; all take about the same time. */
  progress?(done: number, all: number): void;
  /** PIPELINE with a clock around each process. */
  readonly pipeline?: readonly Process[] | undefined;
}

/**
 * Runs a world from its set-up for a number of quarters: a pure function of input, luck and
 * length. The first T ticks of a longer run are the run of T ticks.
 *
 * Territories never touch. Unless somebody watches the whole world or its events in the order of
 * time, each territory goes through all quarters before the next is set up: then memory holds one
 * territory, whatever the size of the world. The result is the same, bit for bit.
 * @param ticks number of quarters, ≥ 0
 */
export function simulate(
  input: WorldInput,
  luck: Luck,
  ticks: number,
  observer: Observer = {},
): RunResult {
  if (observer.event !== undefined || observer.tick !== undefined) {
    const world = createWorld(input, luck, observer.event?.bind(observer));
    return continueRun(world, ticks, observer);
  }
  const ledger = new Ledger(ticks, observer.series);
  const { territories } = parametersAt(input, 0).population;
  let done = 0;
  for (const piece of createPieces(input, luck)) {
    ledger.enter(piece);
    while (piece.tick < ticks) {
      tick(piece, undefined, observer.pipeline);
      ledger.enter(piece);
      observer.progress?.(++done, territories * ticks);
    }
  }
  return ledger.conclude();
}

/** Runs an existing world, such as a restored snapshot, up to and including tick `until`. */
export function continueRun(world: World, until: number, observer: Observer = {}): RunResult {
  const emit = observer.event?.bind(observer);
  const ledger = new Ledger(Math.max(until, world.tick), observer.series);
  observer.tick?.(world);
  ledger.enter(world);
  while (world.tick < until) {
    tick(world, emit, observer.pipeline);
    observer.tick?.(world);
    ledger.enter(world);
    observer.progress?.(world.tick, until);
  }
  return ledger.conclude();
}
