/**
 * Everything between two firms of a territory. Matrices are dense, row after row:
 * `trust[i * size + j]` is the trust of firm i in firm j, and likewise for the evidence.
 */
export class Pairs {
  readonly size: number;
  /** Prerequisite trust P, in [0, 1]: what i thinks of j before they work together. */
  readonly prior: Float64Array;
  /** Of it, what still counts: between members of a network it wears off unless renewed. */
  readonly prerequisite: Float64Array;
  /** Good evidence r of i about j, ≥ 0. */
  readonly positive: Float64Array;
  /** Bad evidence s of i about j, ≥ 0. */
  readonly negative: Float64Array;
  /** T = (n0·P̂ + r)/(n0 + r + s), in [0, 1], P̂ = `prerequisite`; derived, always up to date. */
  readonly trust: Float64Array;
  /** Joint projects of i and j so far; symmetric. */
  readonly work: Int32Array;
  /** 1 where i and j have a social tie; symmetric. */
  readonly social: Uint8Array;
  /** Where `social` is 1, in no order; see `tie`. */
  readonly tied: number[] = [];
  /** 1 where i and j knew each other before the run; symmetric. */
  readonly acquainted: Uint8Array;
  /** origin[i * size + o]: share of firm o's original vision in firm i's vision; rows sum to 1. */
  readonly origin: Float64Array;

  /** All matrices are runs of one block of memory, in an order in which every run is aligned. */
  constructor(size: number, withOrigin: boolean) {
    const cells = size * size;
    const floats = withOrigin ? 6 : 5;
    const block = new ArrayBuffer(8 * floats * cells + 4 * cells + 2 * cells);
    const float = (run: number): Float64Array => new Float64Array(block, 8 * cells * run, cells);
    const afterFloats = 8 * cells * floats;
    this.size = size;
    this.prior = float(0);
    this.prerequisite = float(1);
    this.positive = float(2);
    this.negative = float(3);
    this.trust = float(4);
    this.origin = withOrigin ? float(5) : new Float64Array(0);
    this.work = new Int32Array(block, afterFloats, cells);
    this.social = new Uint8Array(block, afterFloats + 4 * cells, cells);
    this.acquainted = new Uint8Array(block, afterFloats + 5 * cells, cells);
  }

  /** From now on i and j have a social tie; it lasts. */
  tie(i: number, j: number): void {
    const ij = i * this.size + j;
    const ji = j * this.size + i;
    this.social[ij] = 1;
    this.social[ji] = 1;
    this.tied.push(ij, ji);
  }

  /** Lists the social ties of a restored state. */
  recallTies(): void {
    this.tied.length = 0;
    for (let at = this.social.indexOf(1); at >= 0; at = this.social.indexOf(1, at + 1)) {
      this.tied.push(at);
    }
  }

  /** Brings the derived trust of i in j up to date. `n0` is the weight of prerequisite trust. */
  refreshTrust(i: number, j: number, n0: number): void {
    const at = i * this.size + j;
    const good = this.positive[at];
    this.trust[at] = (n0 * this.prerequisite[at] + good) / (n0 + good + this.negative[at]);
  }

  refreshAllTrust(n0: number): void {
    const { prerequisite, positive, negative, trust } = this;
    for (let at = 0; at < trust.length; at++) {
      const good = positive[at];
      trust[at] = (n0 * prerequisite[at] + good) / (n0 + good + negative[at]);
    }
  }

  /**
   * i and j are no longer members together: first impressions count again, and what they learnt of
   * each other by working is forgotten, unless a social tie preserves it.
   */
  part(i: number, j: number, n0: number): void {
    const ij = i * this.size + j;
    const ji = j * this.size + i;
    this.prerequisite[ij] = this.prior[ij];
    this.prerequisite[ji] = this.prior[ji];
    if (this.social[ij] === 0) {
      this.positive[ij] = this.positive[ji] = 0;
      this.negative[ij] = this.negative[ji] = 0;
      this.work[ij] = this.work[ji] = 0;
    }
    this.refreshTrust(i, j, n0);
    this.refreshTrust(j, i, n0);
  }
}

/** The matrices that make up the state (trust is derived), in the order of the state hash. */
export const PAIR_STATE = [
  'prior',
  'prerequisite',
  'positive',
  'negative',
  'work',
  'social',
  'acquainted',
  'origin',
] as const satisfies readonly (keyof Pairs)[];
