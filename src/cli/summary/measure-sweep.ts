import type { MetricInfo } from '../../analysis/metric-info.ts';
import { metricsInTurn, readPlaces } from '../../analysis/metrics-in-turn.ts';
import { type PointSummary, summarise } from '../../analysis/summary.ts';
import type { Results } from '../../experiment/results/read-results.ts';
import { METRIC_NAMES } from '../../model/metrics.ts';
import { chooseLayout } from './choose-layout.ts';
import { type MeasuredMetric, type MeasuredSweep, measureMetric } from './measured-sweep.ts';

/** Measures what is asked about, metric by metric. */
export async function measureSweep(
  results: Results,
  asked: readonly MetricInfo[],
): Promise<MeasuredSweep> {
  const stored = await results.reader('runs');
  const places = await readPlaces(stored, results.manifest);
  const { grid } = chooseLayout(places.design);
  const measured = new Map<string, MeasuredMetric>();
  const names = asked.map(({ name }) => name);
  for await (const [name, runs] of metricsInTurn(stored, places, names))
    measured.set(name, measureMetric(runs, name, grid, asked.length));
  return { design: places.design, grid, asked: measured };
}

/** Mean, interval and scatter of every metric there is at every point: by metric, then by point. */
export async function summariseAll(
  results: Results,
): Promise<ReadonlyMap<string, readonly PointSummary[]>> {
  const stored = await results.reader('runs');
  const places = await readPlaces(stored, results.manifest);
  const found = new Map<string, readonly PointSummary[]>();
  for await (const [name, runs] of metricsInTurn(stored, places, METRIC_NAMES))
    found.set(name, summarise(runs, [name]));
  return found;
}
