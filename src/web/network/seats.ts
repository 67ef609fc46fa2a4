export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An angle that spreads points evenly, however many there are. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Around the networks, where a firm stands as long as it is in none. */
export function homeOf(firm: number, width: number, height: number): Point {
  return pointAlong(firm * GOLDEN, width, height);
}

function pointAlong(angle: number, width: number, height: number): Point {
  return { x: 0.46 * width * Math.cos(angle), y: 0.46 * height * Math.sin(angle) };
}

/** So many networks stand in a ring; more are spread over the plane. */
const RING = 7;

/** A step aside along the edge, and how many there are at most on each side. In radians. */
const ASIDE = 0.08;
const MOST_ASIDE = 12;

/** Ground that a network takes: around its seat, so far. */
export interface Ground extends Point {
  readonly reach: number;
}

/** The home of a firm, or the nearest place along the edge that is on no network's ground. */
export function freeHomeOf(
  firm: number,
  width: number,
  height: number,
  grounds: readonly Ground[],
): Point {
  const isFree = (point: Point) =>
    grounds.every(({ x, y, reach }) => Math.hypot(point.x - x, point.y - y) > reach);
  for (let step = 0; step <= MOST_ASIDE; step++) {
    for (const side of [1, -1]) {
      const place = pointAlong(firm * GOLDEN + side * step * ASIDE, width, height);
      if (isFree(place)) return place;
    }
  }
  return homeOf(firm, width, height);
}

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
