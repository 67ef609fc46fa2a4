import { askedMetrics } from '../../analysis/asked-metrics.ts';
import { tellInteractions } from '../../analysis/interaction-sentences.ts';
import { tellEffects } from '../../analysis/tell-effects.ts';
import { summarise } from '../../analysis/summary.ts';
import { METRIC_NAMES } from '../../model/metrics.ts';
import type { Summary } from './print-summary.ts';

/** The summary for machines: names and numbers, the sentences in English. What could not be measured is null. */
export function summaryAsJson(summary: Summary): object {
  const { directory, manifest, report = null, scenario, runs, failures } = summary;
  const { name, status, hash, modelVersion, programVersion, seed, replicates } = manifest;
  const asked = askedMetrics(scenario.metrics);
  const summaries = summarise(runs, METRIC_NAMES);
  const points = runs.design.points.map((levels, point) => {
    const factors = Object.fromEntries(
      runs.design.factors.map(({ path }, at) => [path, levels[at] ?? null]),
    );
    const own = summaries.filter((one) => one.point === point);
    const metrics = own.map(({ metric, mean, low, high, sd, n, missing }) => [
      metric,
      { mean, low, high, sd, n, missing },
    ]);
    return { point, factors, metrics: Object.fromEntries(metrics) };
  });
  const effects = tellEffects(runs, asked).sentences.map(({ en }) => en);
  return {
    scenario: name,
    directory,
    status,
    hash,
    modelVersion,
    programVersion,
    seed,
    replicates,
    runs: manifest.runs,
    report,
    metrics: asked.map(({ name: metric }) => metric),
    effects,
    interactions: tellInteractions(runs, asked).sentences.map(({ en }) => en),
    points,
    failures,
  };
}
