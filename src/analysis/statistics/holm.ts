/**
 * p-values adjusted for looking at all of them together, by Holm's step-down procedure: p₍ᵢ₎ · (m − i + 1), no smaller than the one before, at most 1.
 * An adjusted p below 0.05 may be believed although m were looked at. A test that could not be made (NaN) stays NaN and does not count.
 * @source Holm (1979), Scandinavian Journal of Statistics 6(2), 65–70
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues
    .map((_, index) => index)
    .filter((index) => !Number.isNaN(pValues[index]))
    .sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0));
  const adjusted = pValues.map(() => Number.NaN);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, (pValues[index] ?? 0) * (order.length - rank));
    adjusted[index] = Math.min(1, largest);
  });
  return adjusted;
}
