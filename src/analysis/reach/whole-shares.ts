import type { ReachOfFinding } from './summarise-reach.ts';

/**
 * Where a finding holds, fails or stays undecided, in whole per cent that add up to 100. The share at which it holds
 * is rounded as everywhere; what is left is divided between the other two.
 */
export function wholeShares({
  points,
  holds,
  fails,
}: Pick<ReachOfFinding, 'points' | 'holds' | 'fails'>): {
  readonly holds: number;
  readonly fails: number;
  readonly undecided: number;
} {
  const held = Math.round((100 * holds) / points);
  const rest = 100 - held;
  const others = points - holds;
  const failed = others === 0 ? 0 : Math.round((rest * fails) / others);
  return { holds: held / 100, fails: failed / 100, undecided: (rest - failed) / 100 };
}
