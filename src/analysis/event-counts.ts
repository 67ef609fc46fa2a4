import type { Axis } from './axis.ts';
import { poolPoints } from './pool-replicates.ts';
import { meanInterval } from './statistics/mean-interval.ts';
import { commonReplicates, type Runs, valuesByPoint } from './runs.ts';

/** How often something happened at one step of an axis. */
export interface EventCount {
  readonly metric: string;
  /** Step of the axis; 0 without one. */
  readonly step: number;
  /** Over all runs that could be counted, and how many these are. */
  readonly total: number;
  readonly runs: number;
  /** Runs that could not be counted. */
  readonly missing: number;
  /** Per run, with the 95% interval of the mean. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Counts of things that happen (metrics of kind `flow`), in all and per run, for each step of an axis. */
export function countEvents(
  runs: Runs,
  axis: Axis | undefined,
  metrics: readonly string[],
): EventCount[] {
  const steps = axis?.steps ?? [{ points: runs.design.points.map((_, point) => point) }];
  return metrics.flatMap((metric) => {
    const values = valuesByPoint(runs, metric);
    return steps.map(({ points }, step) => {
      const own = commonReplicates(values, points);
      const { mean, low, high } = meanInterval(poolPoints(own));
      const all = own.flatMap((ofPoint) => Array.from(ofPoint));
      const known = all.filter(Number.isFinite);
      const total = known.reduce((sum, count) => sum + count, 0);
      // A count cannot be negative, whatever the interval of a symmetric distribution says.
      return {
        metric,
        step,
        total,
        runs: known.length,
        missing: all.length - known.length,
        mean,
        low: Math.max(0, low),
        high,
      };
    });
  });
}
