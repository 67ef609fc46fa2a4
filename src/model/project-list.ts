/**
 * The joint projects of the last tick: team k of a project sits at `start[k] … start[k + 1] − 1` of
 * `firm` and `contribution`. Reused from tick to tick, so that a tick allocates nothing; grows where
 * there is no room, so take an array out of it only while no project is added.
 */
export class ProjectList {
  count = 0;
  network = new Int32Array(16);
  aimX = new Float64Array(16);
  aimY = new Float64Array(16);
  formal = new Int32Array(16);
  informal = new Int32Array(16);
  /** What the contributions are worth per head. */
  worth = new Float64Array(16);
  start = new Int32Array(17);
  /** Slots; the initiator comes first. */
  firm = new Int32Array(64);
  /** How many projects of this tick the firm had before this one. */
  ordinal = new Int32Array(64);
  /** Contribution c in [0, 1], and what observers see of it. */
  contribution = new Float64Array(64);
  observed = new Float64Array(64);
  /** Room for what processes work out seat by seat. */
  leaning = new Float64Array(64);
  agreement = new Float64Array(64);
  mood = new Float64Array(64);
  luck = new Float64Array(64);

  /** The first project of network g or of a later one: networks open theirs one after the other. */
  firstOf(g: number): number {
    let k = 0;
    while (k < this.count && this.network[k] < g) k++;
    return k;
  }

  /** How many seats all teams have together. */
  get seats(): number {
    return this.start[this.count];
  }

  clear(): void {
    this.count = 0;
    this.start[0] = 0;
  }

  /** Begins a project; partners are added by `recruit`. */
  open(network: number, aimX: number, aimY: number): number {
    const k = this.count++;
    if (k === this.network.length) this.#growProjects(2 * k);
    this.network[k] = network;
    this.aimX[k] = aimX;
    this.aimY[k] = aimY;
    this.formal[k] = 0;
    this.informal[k] = 0;
    this.start[k + 1] = this.start[k];
    return k;
  }

  /** Adds a firm to the project opened last. */
  recruit(slot: number, ordinal: number): void {
    const at = this.start[this.count]++;
    if (at === this.firm.length) this.#growSeats(2 * at);
    this.firm[at] = slot;
    this.ordinal[at] = ordinal;
    this.contribution[at] = 0;
    this.observed[at] = 0;
  }

  #growProjects(room: number): void {
    this.network = withRoom(new Int32Array(room), this.network);
    this.aimX = withRoom(new Float64Array(room), this.aimX);
    this.aimY = withRoom(new Float64Array(room), this.aimY);
    this.formal = withRoom(new Int32Array(room), this.formal);
    this.informal = withRoom(new Int32Array(room), this.informal);
    this.worth = withRoom(new Float64Array(room), this.worth);
    this.start = withRoom(new Int32Array(room + 1), this.start);
  }

  #growSeats(room: number): void {
    this.firm = withRoom(new Int32Array(room), this.firm);
    this.ordinal = withRoom(new Int32Array(room), this.ordinal);
    this.contribution = withRoom(new Float64Array(room), this.contribution);
    this.observed = withRoom(new Float64Array(room), this.observed);
    this.leaning = new Float64Array(room);
    this.agreement = new Float64Array(room);
    this.mood = new Float64Array(room);
    this.luck = new Float64Array(room);
  }
}

function withRoom<Values extends Int32Array | Float64Array>(
  larger: Values,
  values: Values,
): Values {
  larger.set(values);
  return larger;
}
