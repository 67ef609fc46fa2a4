import { askedMetrics } from '../../analysis/asked-metrics.ts';
import { tellInteractions } from '../../analysis/interaction-sentences.ts';
import { tellEffects } from '../../analysis/tell-effects.ts';
import { detectableDifference, type PointSummary } from '../../analysis/summary.ts';
import { meanInterval } from '../../analysis/statistics/mean-interval.ts';
import type { Summary } from './print-summary.ts';

/** The summary for machines: names and numbers, the sentences in English. What could not be measured is null. */
export function summaryAsJson(
  summary: Summary,
  summaries: ReadonlyMap<string, readonly PointSummary[]>,
): object {
  const { directory, manifest, report = null, partial, scenario, measured, failures } = summary;
  const { design } = measured;
  const { name, status, hash, modelVersion, programVersion, seed, replicates } = manifest;
  const { replicatesPerPoint, notPrecise = [] } = manifest;
  const asked = askedMetrics(scenario.metrics);
  const points = design.points.map((levels, point) => {
    const factors = Object.fromEntries(
      design.factors.map(({ path }, at) => [path, levels[at] ?? null]),
    );
    const metrics = Array.from(summaries, ([metric, byPoint]) => {
      const { mean, low, high, sd, n, missing } = byPoint[point] ?? meanInterval([]);
      const detectable = detectableDifference({ n, sd });
      return [metric, { mean, low, high, sd, n, missing, detectable }] as const;
    });
    const added = replicatesPerPoint?.[point];
    return {
      point,
      factors,
      ...(added !== undefined && { replicates: added, isPrecise: !notPrecise.includes(point) }),
      metrics: Object.fromEntries(metrics),
    };
  });
  const ofAll = asked.flatMap(({ name: metric }) => measured.asked.get(metric) ?? []);
  const effects = tellEffects(
    ofAll.flatMap((one) => one.effects),
    design,
    asked,
  ).sentences;
  const interactions = tellInteractions(
    ofAll.flatMap((one) => one.interactions),
    design,
    asked,
  );
  return {
    scenario: name,
    directory,
    status,
    hash,
    modelVersion,
    programVersion,
    seed,
    replicates,
    precision: manifest.scenario['precision'],
    leftOut: manifest.leftOut ?? { impossible: 0, alike: 0 },
    runs: manifest.runs,
    report,
    partial,
    metrics: asked.map(({ name: metric }) => metric),
    effects: effects.map(({ en }) => en),
    interactions: interactions.map(({ en }) => en),
    points,
    failures,
  };
}
