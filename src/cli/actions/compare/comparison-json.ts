import type { MetricComparison } from '../../../analysis/compare/compare-arms.ts';
import type { SurvivalComparison } from '../../../analysis/compare/compare-survival.ts';
import { tellMetric } from '../../../analysis/compare/metric-sentence.ts';
import type { DifferenceOverTime } from '../../../analysis/compare/over-time.ts';
import type { Facet } from '../../../analysis/compare/set-up.ts';
import { levelAt } from '../../../analysis/design.ts';
import type { SurvivalCurve } from '../../../analysis/statistics/index.ts';
import type { Comparison } from './compare-sides.ts';
import type { Side } from './side.ts';

/** A comparison for machines: names, numbers and English sentences. What is not a finite number becomes null when it is written. */
export function comparisonAsJson(comparison: Comparison): object {
  const { a, b, by, pairs, identical, setUps, metrics, overTime, survival } = comparison;
  return {
    a: sideAsJson(a),
    b: sideAsJson(b),
    by: by === undefined ? null : { factor: by.path, level: by.level },
    paired: pairs > 0,
    pairs,
    identical: identical ?? null,
    differs: setUps.differs.map(({ what, path, values }) => ({
      what,
      ...(path && { path }),
      values,
    })),
    same: setUps.same.map(({ what, values }: Facet) => ({ what, value: values[0] })),
    metrics: metrics.map((metric) => metricAsJson(metric, [a.letter, b.letter])),
    overTime: overTime.map(overTimeAsJson),
    survival: survival.map(survivalAsJson),
  };
}

function sideAsJson({ letter, results, runs, points }: Side): object {
  const { manifest, directory } = results;
  const { factors } = runs.design;
  return {
    letter,
    directory,
    scenario: manifest.name,
    status: manifest.status,
    hash: manifest.hash,
    modelVersion: manifest.modelVersion,
    seed: manifest.seed,
    points: points.length,
    factors: Object.fromEntries(
      factors.map(({ path }, factor) => {
        const levels = new Set(points.map((point) => levelAt(runs.design, point, factor)));
        return [path, levels.size === 1 ? [...levels][0] : [...levels]];
      }),
    ),
  };
}

function metricAsJson(comparison: MetricComparison, letters: readonly [string, string]): object {
  const { metric, isPaired, means, n, missing, difference, low, high, method } = comparison;
  const { standardised, superiority, p, pAdjusted, comparisons, equivalence } = comparison;
  const { pairingGain, detectable, verdict } = comparison;
  return {
    name: metric.name,
    label: metric.label.en,
    unit: metric.unit.en,
    paired: isPaired,
    means: means.map(({ mean }) => mean),
    meanIntervals: means.map((mean) => [mean.low, mean.high]),
    difference,
    interval: [low, high],
    method,
    standardised,
    superiority,
    p,
    pAdjusted,
    comparisons,
    equivalence:
      equivalence === undefined
        ? null
        : {
            margin: equivalence.margin,
            interval: [equivalence.low, equivalence.high],
            p: equivalence.p,
            verdict: equivalence.isEquivalent ? 'equivalent' : 'notEquivalent',
          },
    pairingGain,
    detectable,
    n,
    missing,
    verdict,
    sentence: tellMetric(comparison, letters).en,
  };
}

function overTimeAsJson({
  metric,
  ticks,
  means,
  points,
  critical,
  partsAt,
  apartFrom,
}: DifferenceOverTime) {
  return {
    name: metric,
    ticks,
    means,
    difference: points.map((point) => point.difference),
    low: points.map((point) => point.low),
    high: points.map((point) => point.high),
    n: points.map((point) => point.n),
    critical,
    partsAt: partsAt ?? null,
    apartFrom: apartFrom ?? null,
  };
}

function survivalAsJson(comparison: SurvivalComparison): object {
  const { subject, n, events, curves, logRank, hazardRatio } = comparison;
  return {
    subject,
    n,
    events,
    medians: curves.map(({ median }) => median ?? null),
    curves: curves.map(({ steps }: SurvivalCurve) => steps),
    logRank: { chiSquared: logRank.chiSquared, p: logRank.p, assumesIndependence: true },
    hazardRatio:
      hazardRatio.kind === 'estimated'
        ? {
            ratio: hazardRatio.ratio,
            interval: [hazardRatio.low, hazardRatio.high],
            p: hazardRatio.p,
            clusters: hazardRatio.clusters,
          }
        : { ratio: null, reason: hazardRatio.reason },
  };
}
