/** Firms and how often each occurs, the most frequent first. */
export interface Tally {
  readonly firms: readonly number[];
  readonly times: readonly number[];
}

export function mostOften(firms: readonly number[]): Tally {
  const counts = new Map<number, number>();
  for (const firm of firms) counts.set(firm, (counts.get(firm) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return { firms: sorted.map(([firm]) => firm), times: sorted.map(([, count]) => count) };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
