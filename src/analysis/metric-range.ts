import { METRICS } from '../model/metrics.ts';

const ANYTHING = [-Infinity, Infinity] as const;

/** The least and the most that a measure can be; without ends where nobody knows it. */
export function metricRange(name: string): readonly [low: number, high: number] {
  return METRICS.find((metric) => metric.name === name)?.range ?? ANYTHING;
}

/** Whether a measure can differ by so much at all: no two of its values lie farther apart than its ends. */
export function isPossible(difference: number, metric: string): boolean {
  const [low, high] = metricRange(metric);
  return difference <= high - low;
}
