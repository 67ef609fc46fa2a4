import { type Estimate, FEWEST_UNITS } from './resample.ts';
import type { OfFactor } from './of-factor.ts';

/** A number that a sensitivity analysis estimates of every factor. */
export type IndexName = 'swing' | 'muStar' | 'first' | 'total';

/** What was estimated of every factor from a part of the sample. */
export interface ConvergenceStep {
  /** Size of the part: base samples, trajectories, or replicates. */
  readonly sample: number;
  readonly indices: Readonly<Partial<Record<IndexName, readonly OfFactor<Estimate>[]>>>;
}

/** From the first eighth, quarter and half of the sample, where they are large enough, and from all of it. */
export type Convergence = readonly ConvergenceStep[];

/**
 * @param sample how large it is
 * @param estimate from the first so many; `isAll`: from all
 */
export function convergenceOf(
  sample: number,
  estimate: (part: number, isAll: boolean) => ConvergenceStep['indices'],
): Convergence {
  const parts = [8, 4, 2].map((divisor) => Math.floor(sample / divisor));
  return [...parts.filter((part) => part >= FEWEST_UNITS), sample].map((part) => {
    return { sample: part, indices: estimate(part, part === sample) };
  });
}

/** How far an index has moved since half of the sample: the largest change of any factor. */
export function lastMove(
  convergence: Convergence,
  name: IndexName,
): { readonly from: number; readonly factor: number; readonly change: number } | undefined {
  const [before, after] = [convergence.at(-2), convergence.at(-1)];
  if (before === undefined || after === undefined) return undefined;
  const changes = (after.indices[name] ?? []).flatMap(({ factor, estimate }) => {
    const one = before.indices[name]?.find((other) => other.factor === factor);
    const change = Math.abs(estimate - (one?.estimate ?? NaN));
    return Number.isFinite(change) ? [{ from: before.sample, factor, change }] : [];
  });
  return changes.toSorted((a, b) => b.change - a.change)[0];
}
