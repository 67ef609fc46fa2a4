/** How often one side beats the other. */
export interface Superiority {
  /** Probability that a value of `to` exceeds one of `from`, ties counting half: 0.5 where neither is superior. NaN without values. */
  readonly probability: number;
  /** Cliff's δ = 2 · probability − 1, from −1 to 1. */
  readonly delta: number;
}

/** Share of the pairs with a positive difference (to − from), ties counting half. @source Grissom & Kim (2012), Effect Sizes for Research, §5 */
export function pairedSuperiority(differences: ArrayLike<number>): Superiority {
  const known = Array.from(differences).filter(Number.isFinite);
  const wins = known.reduce((sum, value) => sum + (value > 0 ? 1 : value === 0 ? 0.5 : 0), 0);
  return superiority(wins / known.length);
}

/**
 * Over all pairs of a value of `from` and one of `to`: Mann–Whitney's U divided by their number.
 * @source Cliff (1993), Psychological Bulletin 114(3), 494–509
 */
export function groupSuperiority(from: ArrayLike<number>, to: ArrayLike<number>): Superiority {
  const [a, b] = [from, to].map((values) =>
    Float64Array.from(Array.from(values).filter(Number.isFinite)).sort(),
  ) as [Float64Array, Float64Array];
  let wins = 0;
  let [below, upTo] = [0, 0];
  // Both sorted: as b rises, so do the numbers of a below it and not above it.
  for (const value of b) {
    while (below < a.length && (a[below] ?? 0) < value) below++;
    while (upTo < a.length && (a[upTo] ?? 0) <= value) upTo++;
    wins += (below + upTo) / 2;
  }
  return superiority(wins / (a.length * b.length));
}

function superiority(probability: number): Superiority {
  return { probability, delta: 2 * probability - 1 };
}
