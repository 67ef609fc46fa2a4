import { forceCollide, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import type { Simulation, SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import type { Frame } from '../kernel/frame.ts';
import type { Place, Plane } from './plane.ts';
import { freeHomeOf, homeOf, Seats } from './seats.ts';
import { strongestTies } from '../kernel/strongest-ties.ts';

/** A firm that forces move. */
interface Walker extends Place, SimulationNodeDatum {
  x: number;
  y: number;
  vx: number;
  vy: number;
}

type Tie = SimulationLinkDatum<Walker> & { readonly trust: number };

/** Area of the plane for each firm. */
const AREA = 2600;

/** Radius of a firm by its stage of engagement, 0 to 4. */
const RADII = [6, 7.5, 9, 11, 13] as const;

const PULL = 0.11;

/** Whoever is farther away than this is drawn on until it is there, however much the others have calmed down. */
const FAR = 30;

/** What the first picture may wait, in milliseconds. */
const MOMENT = 60;

/** More networks than this leave no room between them. */
const CROWD = 12;

/** Where firms stand: members near each other, those that trust each other closest, outsiders at home. */
export class Layout implements Plane {
  readonly places: Walker[] = [];
  width = 1;
  height = 1;
  readonly #seats = new Seats();
  readonly #link = forceLink<Walker, Tie>([]).distance(26);
  readonly #simulation: Simulation<Walker, Tie>;
  #shown: Frame | undefined;

  constructor() {
    this.#simulation = forceSimulation<Walker, Tie>([])
      .stop()
      .alphaDecay(0.035)
      .alphaMin(0.02)
      .velocityDecay(0.45)
      .force('apart', forceManyBody<Walker>().strength(-14).distanceMax(70).theta(1.1))
      .force('room', forceCollide<Walker>((place) => place.radius + 2.5).iterations(1))
      .force(
        'trust',
        this.#link.strength(({ trust }) => 0.25 * trust * trust),
      )
      .force('towards', (alpha) => {
        for (const place of this.places) {
          const [x, y] = [place.towardsX - place.x, place.towardsY - place.y];
          const strength = PULL * (Math.hypot(x, y) > FAR ? Math.max(alpha, 0.3) : alpha);
          place.vx += x * strength;
          place.vy += y * strength;
        }
      });
  }

  get isMoving(): boolean {
    return this.#simulation.alpha() > this.#simulation.alphaMin();
  }

  fit(aspect: number): void {
    const area = AREA * Math.max(12, this.places.length);
    const height = Math.sqrt(area / aspect);
    if (Math.abs(height - this.height) < 1) return;
    [this.height, this.width] = [height, height * aspect];
    this.#aim();
  }

  show(frame: Frame): void {
    if (frame === this.#shown) return;
    this.#shown = frame;
    // Every run begins from the same places: two worlds that are alike look alike.
    if (frame.tick === 0) this.#clear();
    this.#grow(frame.firms.number.length);
    frame.firms.stage.forEach((stage, firm) => {
      const place = this.places[firm];
      if (place !== undefined) place.radius = RADII[stage] ?? RADII[0];
    });
    this.#simulation.nodes(this.places);
    this.#link.links(linksOf(frame));
    this.#aim();
  }

  move(): void {
    if (!this.isMoving) return;
    this.#simulation.tick();
    for (const place of this.places) {
      const [x, y] = [this.width / 2 - place.radius - 4, this.height / 2 - place.radius - 4];
      place.x = Math.min(x, Math.max(-x, place.x));
      place.y = Math.min(y, Math.max(-y, place.y));
    }
  }

  settle(): void {
    const until = performance.now() + MOMENT;
    for (let step = 0; step < 120 && this.isMoving; step++) {
      this.move();
      if (performance.now() > until) return;
    }
  }

  #clear(): void {
    this.places.length = 0;
    this.#seats.clear();
    this.#simulation.alpha(1);
  }

  #grow(count: number): void {
    this.places.length = Math.min(this.places.length, count);
    for (let firm = this.places.length; firm < count; firm++) {
      const { x, y } = homeOf(firm, this.width, this.height);
      const at = { x, y, vx: 0, vy: 0, radius: RADII[0], towardsX: x, towardsY: y };
      this.places.push(at);
    }
  }

  #aim(): void {
    const frame = this.#shown;
    if (frame === undefined) return;
    const seats = this.#seats.assign(frame.networks.map(({ id }) => id));
    const grounds = frame.networks.map(({ id, members }) => {
      const { x, y } = seats.get(id) ?? { x: 0, y: 0 };
      const reach = 28 + 16 * Math.sqrt(members.length);
      return { x: x * this.width, y: y * this.height, reach };
    });
    // Who is in no network stands on no network's ground, as long as there is room.
    const avoided = grounds.length <= CROWD ? grounds : [];
    this.places.forEach((place, firm) => {
      const home = freeHomeOf(firm, this.width, this.height, avoided);
      [place.towardsX, place.towardsY] = [home.x, home.y];
    });
    for (const { id, members } of frame.networks) {
      const seat = seats.get(id) ?? { x: 0, y: 0 };
      for (const member of members) {
        const place = this.places[member];
        if (place === undefined) continue;
        [place.towardsX, place.towardsY] = [seat.x * this.width, seat.y * this.height];
      }
    }
    this.#simulation.alpha(Math.max(this.#simulation.alpha(), 0.4));
  }
}

/** A tie between persons of different networks draws nobody out of its own. */
function linksOf({ ties, firms }: Frame): Tie[] {
  const { from, to, trust } = ties.isStrongestOnly
    ? ties
    : strongestTies(ties, firms.number.length);
  const links: Tie[] = [];
  trust.forEach((value, at) => {
    const [source, target] = [from[at] ?? 0, to[at] ?? 0];
    if (firms.network[source] === firms.network[target])
      links.push({ source, target, trust: value });
  });
  return links;
}
