/**
 * The best few of those offered, best first; of equals, the one offered first. `reset` empties it, so
 * that one list serves many choices without allocating.
 */
export class Shortlist {
  /** How many are on the list; what lies beyond is of earlier choices. */
  count = 0;
  slots = new Int32Array(16);
  scores = new Float64Array(16);
  /** 1 where the offer was marked. */
  marks = new Uint8Array(16);
  #room = 0;

  reset(room: number): void {
    this.count = 0;
    this.#room = room;
    if (room <= this.slots.length) return;
    this.slots = new Int32Array(2 * room);
    this.scores = new Float64Array(2 * room);
    this.marks = new Uint8Array(2 * room);
  }

  offer(slot: number, score: number, mark = 0): void {
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
