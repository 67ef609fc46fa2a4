export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An angle that spreads points evenly, however many there are. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Around the networks, where a firm stands as long as it is in none. */
export function homeOf(firm: number, width: number, height: number): Point {
  const angle = firm * GOLDEN;
  return { x: 0.46 * width * Math.cos(angle), y: 0.46 * height * Math.sin(angle) };
}

/** So many networks stand in a ring; more are spread over the plane. */
const RING = 7;

/**
 * Seats of networks on a plane of width and height 1 around 0. A network keeps its seat as long as it
 * lives; a seat that becomes free is taken by the next one.
 */
export class Seats {
  readonly #taken: (number | undefined)[] = [];

  /** All seats are free again. */
  clear(): void {
    this.#taken.length = 0;
  }

  assign(living: readonly number[]): ReadonlyMap<number, Point> {
    const lives = new Set(living);
    this.#taken.forEach((id, seat) => {
      if (id !== undefined && !lives.has(id)) this.#taken[seat] = undefined;
    });
    for (const id of living) {
      if (this.#taken.includes(id)) continue;
      const free = this.#taken.indexOf(undefined);
      this.#taken[free === -1 ? this.#taken.length : free] = id;
    }
    const count = Math.max(5, this.#taken.length);
    return new Map(
      this.#taken.flatMap((id, seat) => (id === undefined ? [] : [[id, pointOf(seat, count)]])),
    );
  }
}

function pointOf(seat: number, count: number): Point {
  if (count <= RING) {
    const angle = (seat / count) * 2 * Math.PI - Math.PI / 2;
    return { x: 0.27 * Math.cos(angle), y: 0.27 * Math.sin(angle) };
  }
  const radius = 0.36 * Math.sqrt((seat + 0.5) / count);
  return { x: radius * Math.cos(seat * GOLDEN), y: radius * Math.sin(seat * GOLDEN) };
}
