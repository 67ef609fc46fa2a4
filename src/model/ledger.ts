import { Gauge } from './metrics.ts';
import type { Tally } from './metrics/tally.ts';
import { StateHash } from './state-hash.ts';
import type { World } from './world.ts';

export interface RunResult {
  /** In the order of METRICS: levels at the end, flows summed over the run. */
  readonly metrics: Float64Array;
  /** Hash of the whole final state, 32 hexadecimal digits. */
  readonly stateHash: string;
  readonly outcome: 'completed' | 'noNetworkLeft';
}

/** Metrics that are to be known after the set-up and after each tick. */
export interface Series {
  readonly names: readonly string[];
  /** Called at the end of the run, for each tick in order; values are in the order of the names. */
  add(tick: number, values: Float64Array): void;
}

const everything = new Gauge();

/**
 * What a run comes to, added up while it goes by: over a whole world, or over its territories one
 * after the other. The sums are made in the same order and so have the same bits.
 */
export class Ledger {
  readonly #until: number;
  readonly #series: Series | undefined;
  readonly #gauge: Gauge;
  readonly #tallies: Tally[] = [];
  readonly #final = everything.tally();
  readonly #hash: StateHash;
  #isAnyNetworkLeft = false;

  /** @param until the last tick */
  constructor(until: number, series: Series | undefined) {
    this.#until = until;
    this.#series = series;
    this.#gauge = new Gauge(series?.names ?? []);
    this.#hash = new StateHash(until);
  }

  /** Takes down a world, or a piece of it, at its present tick. */
  enter(world: World): void {
    if (this.#series !== undefined) {
      (this.#tallies[world.tick] ??= this.#gauge.tally()).add(world);
    }
    if (world.tick === this.#until) this.#close(world);
  }

  #close(world: World): void {
    this.#final.add(world, 'start');
    for (const territory of world.territories) {
      this.#hash.add(territory);
      for (let g = 0; g < territory.networkCount; g++) {
        if (territory.lives(g)) this.#isAnyNetworkLeft = true;
      }
    }
  }

  /** Hands over the series and tells what the run came to. */
  conclude(): RunResult {
    this.#tallies.forEach((tally, tick) => this.#series?.add(tick, this.#gauge.read(tally)));
    return {
      metrics: everything.read(this.#final),
      stateHash: this.#hash.digest(),
      outcome: this.#isAnyNetworkLeft ? 'completed' : 'noNetworkLeft',
    };
  }
}
