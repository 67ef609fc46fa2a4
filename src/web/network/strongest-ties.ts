import type { TieFrame } from '../kernel/frame.ts';

export interface DrawnTie {
  readonly from: number;
  readonly to: number;
  readonly trust: number;
}

/** Of each firm so many: enough to see who is close to whom, few enough to move. */
const MOST = 3;

const known = new WeakMap<TieFrame, readonly DrawnTie[]>();

/** The ties to those whom each firm trusts most, each once. Asked for at every picture, found once for a quarter. */
export function strongestTies(ties: TieFrame, firms: number): readonly DrawnTie[] {
  const found = known.get(ties) ?? findStrongest(ties, firms);
  known.set(ties, found);
  return found;
}

function findStrongest({ from, to, trust }: TieFrame, firms: number): DrawnTie[] {
  const order = Array.from(trust.keys()).sort((a, b) => (trust[b] ?? 0) - (trust[a] ?? 0));
  const counts = new Uint8Array(firms);
  const ties: DrawnTie[] = [];
  for (const at of order) {
    const [i, j] = [from[at] ?? 0, to[at] ?? 0];
    if ((counts[i] ?? MOST) >= MOST && (counts[j] ?? MOST) >= MOST) continue;
    counts[i] = (counts[i] ?? 0) + 1;
    counts[j] = (counts[j] ?? 0) + 1;
    ties.push({ from: i, to: j, trust: trust[at] ?? 0 });
  }
  return ties;
}
