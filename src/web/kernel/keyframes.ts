import { restoreWorld, takeSnapshot, tick } from '../../model/index.ts';
import type { Snapshot, World } from '../../model/index.ts';

/** What the snapshots of one run may take, in bytes. */
const MOST_BYTES = 64 << 20;

/** Bytes that a pair of firms takes in a snapshot, with the origins of visions. */
const BYTES_PER_PAIR = 8 * 5 + 4 + 2;

/**
 * Snapshots along a run, from which any of its quarters can be made again. Small worlds keep every
 * quarter, large ones as many as there is room for.
 */
export class Keyframes {
  readonly #snapshots: Snapshot[] = [];
  #every = 1;

  /** @param ticks length of the run */
  begin(world: World, ticks: number): void {
    const pairs = world.territories.reduce((sum, { firmCount }) => sum + firmCount ** 2, 0);
    this.#snapshots.length = 0;
    this.#every = Math.max(1, Math.ceil(((ticks + 1) * pairs * BYTES_PER_PAIR) / MOST_BYTES));
  }

  /** Keeps the world's present state where it is its turn. */
  offer(world: World): void {
    if (world.tick % this.#every === 0) this.#snapshots.push(takeSnapshot(world));
  }

  /** The world as it was at a tick, by way of the last snapshot before. */
  worldAt(at: number): World | undefined {
    const snapshot = this.#snapshots.findLast((kept) => kept.tick <= at);
    if (snapshot === undefined) return undefined;
    const world = restoreWorld(snapshot);
    while (world.tick < at) tick(world);
    return world;
  }
}
