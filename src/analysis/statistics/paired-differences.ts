/** Smaller differences than this, relative to the values, are rounding. */
const ROUNDING = 1e-12;

/** Two worlds of the same luck, subtracted pair by pair. */
export interface PairedDifferences {
  /** to − from of every pair in which both could be measured, in the order given. */
  readonly differences: readonly number[];
  /** Pairs in which one of them could not. */
  readonly missing: number;
}

/**
 * to − from, replicate by replicate. A difference that is only rounding counts as none: common random numbers leave many pairs equal, and their
 * last bits must not become an effect.
 * @param from one value per replicate; NaN where it could not be measured
 * @param to the same replicates in the same order
 * @throws RangeError where the two do not have the same number of replicates
 */
export function pairedDifferences(
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): PairedDifferences {
  if (from.length !== to.length)
    throw new RangeError(
      `pairs need as many values on both sides: ${from.length} and ${to.length} were given`,
    );
  const differences: number[] = [];
  let scale = 0;
  for (let i = 0; i < from.length; i++) {
    const [a, b] = [from[i] ?? Number.NaN, to[i] ?? Number.NaN];
    if (!Number.isFinite(b - a)) continue;
    differences.push(b - a);
    scale = Math.max(scale, Math.abs(a), Math.abs(b));
  }
  return {
    differences: differences.map((difference) => withoutRounding(difference, scale)),
    missing: from.length - differences.length,
  };
}

/** The difference, or 0 where it is only rounding. `scale` is the size of the values that were subtracted. */
export function withoutRounding(difference: number, scale: number): number {
  return Math.abs(difference) <= ROUNDING * scale ? 0 : difference;
}

/** The standard deviation of values around their mean, 0 where it is only rounding: equal differences rarely agree in their last bits. */
export function scatterOf({ mean, sd }: { readonly mean: number; readonly sd: number }): number {
  return sd <= ROUNDING * Math.abs(mean) ? 0 : sd;
}
