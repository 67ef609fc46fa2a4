import type { TieFrame } from './tie-frame.ts';

/** Of each firm so many: enough to see who is close to whom, few enough to move. */
export const MOST = 3;

/** The ties to those whom each firm trusts most, in the order in which they came; of equal ones the first. */
export function strongestTies(ties: TieFrame, firms: number): TieFrame {
  const best = new Int32Array(MOST * firms).fill(-1);
  const trustOf = (tie: number) => (tie < 0 ? -1 : (ties.trust[tie] ?? -1));
  /** Puts a tie in its place among the best of a firm. */
  const offer = (firm: number, tie: number) => {
    let place = MOST * (firm + 1) - 1;
    if (trustOf(best[place] ?? -1) >= trustOf(tie)) return;
    for (; place > MOST * firm; place--) {
      const above = best[place - 1] ?? -1;
      if (trustOf(above) >= trustOf(tie)) break;
      best[place] = above;
    }
    best[place] = tie;
  };
  for (let tie = 0; tie < ties.trust.length; tie++) {
    offer(ties.from[tie] ?? 0, tie);
    offer(ties.to[tie] ?? 0, tie);
  }
  const isKept = new Uint8Array(ties.trust.length);
  for (const tie of best) if (tie >= 0) isKept[tie] = 1;
  const keep = (_: number, tie: number) => isKept[tie] === 1;
  return {
    from: ties.from.filter(keep),
    to: ties.to.filter(keep),
    trust: ties.trust.filter(keep),
    social: ties.social.filter(keep),
    isStrongestOnly: true,
  };
}
