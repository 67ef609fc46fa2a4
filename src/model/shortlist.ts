/**
 * The best few of those offered, best first; of equals, the one offered first. `reset` empties it, so
 * that one list serves many choices without allocating.
 */
export class Shortlist {
  /** How many are on the list. */
  count = 0;
  readonly slots: number[] = [];
  readonly scores: number[] = [];
  readonly marks: boolean[] = [];
  #room = 0;

  reset(room: number): void {
    this.count = 0;
    this.#room = room;
  }

  offer(slot: number, score: number, mark = false): void {
    const { slots, scores, marks } = this;
    let at = this.count;
    if (at === this.#room) {
      if (at === 0 || score <= scores[at - 1]) return;
      at--;
    } else {
      this.count++;
    }
    for (; at > 0 && scores[at - 1] < score; at--) {
      scores[at] = scores[at - 1];
      slots[at] = slots[at - 1];
      marks[at] = marks[at - 1];
    }
    scores[at] = score;
    slots[at] = slot;
    marks[at] = mark;
  }
}
