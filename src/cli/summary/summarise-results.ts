import { valuesByPoint } from '../../analysis/runs.ts';
import { meanInterval, type MeanInterval } from '../../analysis/statistics/mean-interval.ts';
import type { Results } from '../../experiment/results/read-results.ts';
import { METRIC_NAMES } from '../../model/metrics.ts';
import { loadRuns } from '../results/load-runs.ts';
import { splitEvenly } from './cell.ts';

/** Metrics that are in memory at the same time. */
const MOST_METRICS = 8;

/** Mean, interval and scatter of every metric at every point: by metric, then by point. */
export async function summariseResults(
  results: Results,
): Promise<ReadonlyMap<string, readonly MeanInterval[]>> {
  const found = new Map<string, MeanInterval[]>();
  for (const metrics of splitEvenly(METRIC_NAMES, MOST_METRICS)) {
    const runs = await loadRuns(results, metrics);
    for (const metric of metrics)
      found.set(
        metric,
        valuesByPoint(runs, metric).map((values) => meanInterval(values)),
      );
  }
  return found;
}
