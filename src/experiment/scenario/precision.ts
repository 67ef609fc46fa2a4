/**
 * A rule that adds replicates at each point of a sweep until the mean of a metric there is known
 * well enough, or the scenario's `replicates` are reached.
 */
export interface Precision {
  /** Name of one of the METRICS. */
  readonly metric: string;
  /** Half of the 95% interval of the metric's mean at a point, in its unit: enough when no wider. */
  readonly halfWidth: number;
  /** Replicates that each point has in any case. */
  readonly atLeast: number;
}

/** A scatter estimated from fewer runs is often too small by luck, and the rule would stop too early. */
export const LEAST_REPLICATES = 20;
export const MOST_REPLICATES = 200;

/**
 * So many equal values say that they hardly vary (at most one run in twenty differs, with 95% certainty); fewer may all miss what happens in few
 * runs, and an interval of no width would say nothing.
 */
export const ENOUGH_EQUAL = 60;

/** Each look adds a quarter: few enough looks for luck to deceive, and little more than needed. */
const GROWTH = 1.25;

/** The numbers of replicates at which the rule looks, from the least to the most. */
export function looksOf(atLeast: number, atMost: number): number[] {
  const looks = [Math.min(atLeast, atMost)];
  for (let last = atLeast; last < atMost; ) {
    last = Math.min(atMost, Math.ceil(last * GROWTH));
    looks.push(last);
  }
  return looks;
}
