import { coxLikelihood, coxScores, type RiskSets } from './cox-likelihood.ts';
import { maximise } from './maximise.ts';
import { firstRatio, type Ratio } from './ratio.ts';
import type { Regression, RegressionRows } from './regression.ts';
import { numberClusters, robustCoefficients } from './robust-coefficients.ts';
import { standardise } from './standardise.ts';

/** Spells at risk: each row runs from after `start` up to and including `stop`, and ends there with the event or without. */
export interface SurvivalRows extends RegressionRows {
  /** 0 for all where left out. A subject whose predictors change has one row per spell in which they do not. */
  readonly start?: ArrayLike<number>;
  readonly stop: ArrayLike<number>;
  readonly event: ArrayLike<number | boolean>;
}

/**
 * Cox's proportional hazards: hazard = h₀(t) · exp(Σ βₖ xₖ), by partial likelihood, with Efron's correction for events of the same tick and standard
 * errors robust to rows of one run sharing their luck. Predictors may change over time (several rows per subject).
 * @param level coverage of the intervals of the log hazard ratios
 * @throws RangeError where a spell does not end after it starts, or a predictor is not a finite number
 * @source Therneau & Grambsch (2000), Modeling Survival Data, §3.3 (Efron), §7.2 (score residuals), §8.2 (clusters); agrees with R's
 *   survival::coxph(…, cluster = run)
 */
export function coxRegression(rows: SurvivalRows, level = 0.95): Regression {
  const columns = rows.predictors.map(standardise);
  const clusters = numberClusters(rows.clusters);
  if (clusters.count < 2) return { kind: 'inestimable', reason: 'fewClusters' };
  const constant = columns.findIndex(({ sd }) => sd === 0);
  if (constant >= 0)
    return { kind: 'inestimable', reason: 'constantPredictor', predictor: constant };
  const risk = riskSetsOf(rows);
  if (risk.times === 0) return { kind: 'inestimable', reason: 'constantOutcome' };
  const x = columns.map(({ values }) => values);
  const maximum = maximise((coefficients) => coxLikelihood(risk, x, coefficients), x.length);
  if (maximum.kind === 'separated')
    return { kind: 'inestimable', reason: 'separated', direction: maximum.direction };
  if (maximum.kind === 'collinear') return { kind: 'inestimable', reason: 'collinear' };
  const scores = Array.from({ length: clusters.count }, () => Array<number>(x.length).fill(0));
  coxScores(risk, x, maximum.coefficients, (row, k, score) => {
    const sums = scores[clusters.of[row] ?? 0] ?? [];
    sums[k] = (sums[k] ?? 0) + score;
  });
  const coefficients = robustCoefficients({
    estimates: maximum.coefficients,
    covariance: maximum.covariance,
    scores,
    names: clusters.names,
    factor: 1,
    sds: columns.map(({ sd }) => sd),
    error: 1 - level,
  });
  return {
    kind: 'estimated',
    coefficients,
    rows: rows.stop.length,
    clusters: clusters.count,
  };
}

/** How many times the hazard multiplies with one unit more of the first predictor, the others being equal: see `coxRegression`. */
export function hazardRatio(rows: SurvivalRows, level = 0.95): Ratio {
  return firstRatio(coxRegression(rows, level));
}

/** Which event times fall into each row's spell. */
function riskSetsOf({ start, stop, event }: SurvivalRows): RiskSets {
  const n = stop.length;
  const eventTimes = new Set<number>();
  for (let row = 0; row < n; row++) {
    const [from, to] = [start?.[row] ?? 0, stop[row] ?? Number.NaN];
    if (!(to > from))
      throw new RangeError(
        `row ${row} is at risk from ${from} to ${to}, expected an end after the start`,
      );
    if (event[row]) eventTimes.add(to);
  }
  const times = Float64Array.from(eventTimes).sort();
  // The same few ticks occur again and again.
  const known = new Map<number, number>();
  const countUpTo = (time: number): number => {
    let count = known.get(time);
    if (count === undefined) {
      count = upperBound(times, time);
      known.set(time, count);
    }
    return count;
  };
  const [first, last] = [new Int32Array(n), new Int32Array(n)];
  const happened = new Uint8Array(n);
  for (let row = 0; row < n; row++) {
    first[row] = countUpTo(start?.[row] ?? 0);
    last[row] = countUpTo(stop[row] ?? 0) - 1;
    happened[row] = event[row] ? 1 : 0;
  }
  return { times: times.length, first, last, happened };
}

/** How many of the sorted times are no later than `time`. */
function upperBound(times: Float64Array, time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
