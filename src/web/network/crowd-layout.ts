import type { Frame } from '../kernel/frame.ts';
import { curveThrough } from './curve.ts';
import type { Place, Plane } from './plane.ts';
import type { Point } from './seats.ts';

/** Neighbours stand so far from each other. */
export const SPACING = 51;

/** Radius of a firm by its stage of engagement, 0 to 4: as different as fits side by side. */
const RADII = [12, 15, 18.5, 22, 26] as const;

/** Pictures that a firm is on its way. */
const STEPS = 24;

/** Where more than so many change their place, they are there at once: time was leapt over, and nobody can follow them. */
const MOST_WALKERS = 2000;

/** In place of the id of a network: after all of them. */
export const OUTSIDE = Number.POSITIVE_INFINITY;

/** A network, or those of a territory who are in none, and the stretch of the curve that they take. */
export interface Stretch {
  readonly network: number;
  readonly firms: readonly number[];
  readonly from: number;
}

/**
 * Where thousands of firms stand, without forces: one curve leads through all places; a territory has a stretch of it, and in it each network,
 * in the order of their founding, and at the end those who are in none. Whoever still stands on the stretch of its own stays where it is.
 */
export class CrowdLayout implements Plane {
  readonly places: Place[] = [];
  width = 1;
  height = 1;
  /** Places along the curve. */
  sites: readonly Point[] = [];
  stretches: readonly Stretch[] = [];
  /** Firms on their way; once there, those who came last. */
  walkers: ReadonlySet<number> = new Set();
  #aspect = 1;
  #siteOf: readonly number[] = [];
  #starts: readonly Point[] = [];
  #gone = 1;
  #shown: Frame | undefined;

  get isMoving(): boolean {
    return this.#gone < 1;
  }

  fit(aspect: number): void {
    if (Math.abs(aspect - this.#aspect) < 0.01 && this.sites.length > 0) return;
    this.#aspect = aspect;
    this.#lay();
    this.settle();
  }

  show(frame: Frame): void {
    if (frame === this.#shown) return;
    const { stage, number } = frame.firms;
    const isAnew = frame.tick === 0 || number.length !== this.places.length;
    this.#shown = frame;
    const before = isAnew ? [] : this.#siteOf;
    this.stretches = stretchesOf(frame);
    const after = assignSites(this.stretches, before);
    this.#siteOf = after;
    if (this.sites.length < number.length) this.#lay();
    const moved = after.flatMap((site, firm) => (site === before[firm] ? [] : [firm]));
    this.walkers = new Set(moved.length > MOST_WALKERS ? [] : moved);
    this.#starts = this.places.map(({ x, y }) => ({ x, y }));
    this.places.length = 0;
    after.forEach((_, firm) => {
      const radius = RADII[stage[firm] ?? 0] ?? RADII[0];
      this.places.push({ x: 0, y: 0, towardsX: 0, towardsY: 0, radius });
    });
    this.#gone = this.walkers.size === 0 ? 1 : 0;
    this.#place();
  }

  move(): void {
    if (!this.isMoving) return;
    this.#gone = Math.min(1, this.#gone + 1 / STEPS);
    this.#place();
  }

  settle(): void {
    this.#gone = 1;
    this.#place();
  }

  /** Lays the curve for so many firms, in the proportions of what they are drawn on. */
  #lay(): void {
    const count = Math.max(2, this.#siteOf.length);
    const columns = 2 * Math.max(1, Math.round(Math.sqrt(count * this.#aspect) / 2));
    const rows = Math.ceil(count / columns);
    [this.width, this.height] = [(columns + 1) * SPACING, (rows + 1) * SPACING];
    this.sites = curveThrough(columns, rows).map(({ x, y }) => ({
      x: (x - (columns - 1) / 2) * SPACING,
      y: (y - (rows - 1) / 2) * SPACING,
    }));
  }

  #place(): void {
    // Slow, fast, slow.
    const way = this.#gone * this.#gone * (3 - 2 * this.#gone);
    this.places.forEach((place, firm) => {
      const end = this.sites[this.#siteOf[firm] ?? 0] ?? { x: 0, y: 0 };
      const start = this.walkers.has(firm) ? (this.#starts[firm] ?? end) : end;
      place.x = start.x + (end.x - start.x) * way;
      place.y = start.y + (end.y - start.y) * way;
      [place.towardsX, place.towardsY] = [end.x, end.y];
    });
  }
}

/** Territory after territory, in each its networks as they were founded, then those who are in none. */
function stretchesOf({ firms }: Frame): Stretch[] {
  const territories = new Map<number, Map<number, number[]>>();
  firms.territory.forEach((territory, firm) => {
    const network = firms.network[firm] ?? OUTSIDE;
    const stretches = getOrMake(territories, territory, () => new Map<number, number[]>());
    getOrMake(stretches, Number.isNaN(network) ? OUTSIDE : network, () => []).push(firm);
  });
  let from = 0;
  return inOrder(territories).flatMap(([, stretches]) =>
    inOrder(stretches).map(([network, members]) => {
      const stretch = { network, firms: members, from };
      from += members.length;
      return stretch;
    }),
  );
}

function inOrder<V>(map: ReadonlyMap<number, V>): [number, V][] {
  return [...map].sort(([a], [b]) => a - b);
}

function getOrMake<V>(map: Map<number, V>, key: number, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** A place along the curve for each firm: its present one where that lies in its stretch, else the first that is free there. */
function assignSites(stretches: readonly Stretch[], before: readonly number[]): number[] {
  const after: number[] = [];
  for (const { firms, from } of stretches) {
    const free = new Set(firms.map((_, at) => from + at));
    const stays = (firm: number) => free.delete(before[firm] ?? -1);
    for (const firm of firms) if (stays(firm)) after[firm] = before[firm] ?? from;
    const left = free.values();
    for (const firm of firms) after[firm] ??= left.next().value ?? from;
  }
  return after;
}
