import type { Term } from '../findings/declare.ts';
import type { Measure } from '../findings/reading.ts';
import { metricRange } from '../metric-range.ts';

type Range = readonly [low: number, high: number];

const ZERO_TO_ONE: Range = [0, 1];
const ANYTHING: Range = [-Infinity, Infinity];

/** The values that a measure can have: no interval may leave them. */
export function rangeOf(measure: Measure): Range {
  if ('metric' in measure) return metricRange(measure.metric);
  if ('mean' in measure) return metricRange(measure.mean);
  if ('rise' in measure) return difference(metricRange(measure.rise));
  if ('firms' in measure || 'reached' in measure) return ANYTHING;
  // What is explained, standings among candidates, networks in which trust rose: shares.
  return ZERO_TO_ONE;
}

/** The values that a weighted sum of measures can have. */
export function rangeOfSum(terms: readonly Term[]): Range {
  return terms.reduce<Range>(
    ([low, high], { weight, measure }) => {
      const ends = rangeOf(measure).map((end) => weight * end);
      return [low + Math.min(...ends), high + Math.max(...ends)];
    },
    [0, 0],
  );
}

/** An interval cut off where nothing can lie. */
export function within<Interval extends { readonly low: number; readonly high: number }>(
  interval: Interval,
  [least, most]: Range,
): Interval {
  // NaN stays NaN.
  return { ...interval, low: Math.max(least, interval.low), high: Math.min(most, interval.high) };
}

function difference([low, high]: Range): Range {
  return [low - high, high - low];
}
