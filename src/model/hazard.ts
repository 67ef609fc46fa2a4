import { exp } from './exact.ts';

/**
 * Whether what has this hazard happens within a quarter: with probability 1 − exp(−hazard). That is
 * never above the hazard itself, so that most draws are done without the exponential.
 * @param luck uniform in (0, 1)
 */
export function strikes(hazard: number, luck: number): boolean {
  // The margin is more than what rounding can add to 1 − exp(−hazard).
  if (luck >= hazard + 1e-15) return false;
  return luck < 1 - exp(-hazard);
}
