/** Gini coefficient of non-negative values, in [0, 1); 0 where all are equal or nothing is gained. */
export function gini(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  let total = 0;
  let ranked = 0;
  for (let k = 0; k < n; k++) {
    total += sorted[k];
    ranked += (k + 1) * sorted[k];
  }
  return total > 0 ? Math.max(0, (2 * ranked) / (n * total) - (n + 1) / n) : 0;
}

/**
 * How far gains follow power: share of the gains that goes to the most powerful fifth of the
 * members (at least one; equals share the last places), rescaled so that 0 is an equal share and 1
 * is everything. Negative when the powerful get less than the others.
 * @source "organisation pyramidale" §1.5 (Assens 2003); the index is ours
 */
export function pyramidIndex(gains: readonly number[], power: readonly number[]): number {
  const n = gains.length;
  const order = power.map((_, k) => k).sort((a, b) => power[b] - power[a] || a - b);
  const top = Math.max(1, Math.round(n / 5));
  let total = 0;
  for (const gain of gains) total += gain;
  if (total <= 0 || top === n) return 0;
  // Whoever is as powerful as the last of the top shares its places, in whatever order they come.
  const least = power[order[top - 1]];
  let taken = 0;
  let places = top;
  let equals = 0;
  let ofEquals = 0;
  for (const k of order) {
    if (power[k] > least) {
      taken += gains[k];
      places--;
    } else if (power[k] === least) {
      ofEquals += gains[k];
      equals++;
    }
  }
  taken += (ofEquals * places) / equals;
  const fair = top / n;
  return (taken / total - fair) / (1 - fair);
}
