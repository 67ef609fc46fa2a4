/**
 * The joint projects of the last tick: team k of a project sits at `start[k] … start[k + 1] − 1` of
 * `firm` and `contribution`. Reused from tick to tick, so that a tick allocates nothing.
 */
export class ProjectList {
  count = 0;
  readonly network: number[] = [];
  readonly aimX: number[] = [];
  readonly aimY: number[] = [];
  readonly formal: number[] = [];
  readonly informal: number[] = [];
  readonly start: number[] = [0];
  /** Slots; the initiator comes first. */
  readonly firm: number[] = [];
  /** How many projects of this tick the firm had before this one. */
  readonly ordinal: number[] = [];
  /** Contribution c in [0, 1], and what observers see of it. */
  readonly contribution: number[] = [];
  readonly observed: number[] = [];

  clear(): void {
    this.count = 0;
    this.start[0] = 0;
  }

  /** Begins a project; partners are added by `recruit`. */
  open(network: number, aimX: number, aimY: number): number {
    const k = this.count++;
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
    this.firm[at] = slot;
    this.ordinal[at] = ordinal;
    this.contribution[at] = 0;
    this.observed[at] = 0;
  }
}
