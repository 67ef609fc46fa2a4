import { Shortlist } from './shortlist.ts';

const ranking = new Shortlist();

/**
 * Gini coefficient of the first `n` of some non-negative values, in [0, 1); 0 where all are equal or
 * nothing is gained.
 */
export function gini(values: readonly number[], n = values.length): number {
  ranking.reset(n);
  for (let k = 0; k < n; k++) ranking.offer(k, values[k]);
  let total = 0;
  let ranked = 0;
  for (let k = 0; k < n; k++) {
    const value = ranking.scores[n - 1 - k];
    total += value;
    ranked += (k + 1) * value;
  }
  return total > 0 ? Math.max(0, (2 * ranked) / (n * total) - (n + 1) / n) : 0;
}

/**
 * How far gains follow power: share of the gains that goes to the most powerful fifth of the
 * members (at least one; equals share the last places), rescaled so that 0 is an equal share and 1
 * is everything. Negative when the powerful get less than the others.
 * @source "organisation pyramidale" §1.5 (Assens 2003); the index is ours
 */
export function pyramidIndex(
  gains: readonly number[],
  power: readonly number[],
  n = gains.length,
): number {
  const top = Math.max(1, Math.round(n / 5));
  let total = 0;
  for (let k = 0; k < n; k++) total += gains[k];
  if (total <= 0 || top === n) return 0;
  ranking.reset(n);
  for (let k = 0; k < n; k++) ranking.offer(k, power[k]);
  // Whoever is as powerful as the last of the top shares its places, in whatever order they come.
  const least = ranking.scores[top - 1];
  let taken = 0;
  let places = top;
  let equals = 0;
  let ofEquals = 0;
  for (let m = 0; m < n && ranking.scores[m] >= least; m++) {
    const gain = gains[ranking.slots[m]];
    if (ranking.scores[m] > least) {
      taken += gain;
      places--;
    } else {
      ofEquals += gain;
      equals++;
    }
  }
  taken += (ofEquals * places) / equals;
  const fair = top / n;
  return (taken / total - fair) / (1 - fair);
}
