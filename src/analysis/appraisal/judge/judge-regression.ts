import type {
  Choice,
  Condition,
  HazardRatio,
  HazardSlope,
  OddsRatio,
  Slope,
} from '../../findings/declare.ts';
import { conditionalLogit } from '../../statistics/conditional-logit.ts';
import { coxRegression } from '../../statistics/cox-regression.ts';
import { fixedEffectsRegression } from '../../statistics/fixed-effects-regression.ts';
import { logisticRegression } from '../../statistics/logistic-regression.ts';
import type { Coefficient, Regression } from '../../statistics/regression.ts';
import { standardise } from '../../statistics/standardise.ts';
import type { Evidence, RowTable } from '../evidence.ts';
import { replicatesNeeded } from './outcome.ts';
import type { Outcome, Status } from './outcome.ts';

/** Odds ratio per standard deviation of the predictor, the others being equal. */
export function judgeOddsRatio(condition: OddsRatio, evidence: Evidence): Outcome {
  const table = evidence.rows(condition.arm, condition.rows);
  const { predictor, beside } = condition;
  const regression = logisticRegression({
    outcome: table.column('replaced'),
    predictors: [
      standardise(table.column(predictor)).values,
      ...beside.map((name) => table.column(name)),
    ],
    clusters: table.run,
  });
  return judgeRatio(condition, regression, evidence.replicates);
}

/** Hazard ratio of one arm against another; the two runs of a replicate are one cluster. */
export function judgeHazardRatio(condition: HazardRatio, evidence: Evidence): Outcome {
  const own = evidence.rows(condition.arm, condition.rows);
  const other = evidence.rows(condition.against, condition.rows);
  const joined = (name: string) => Float64Array.of(...own.column(name), ...other.column(name));
  const regression = coxRegression({
    stop: joined('time'),
    event: joined('isObserved'),
    predictors: [Float64Array.from({ length: own.rows + other.rows }, (_, k) => +(k < own.rows))],
    clusters: Int32Array.of(...own.run, ...other.run),
  });
  return judgeRatio(condition, regression, evidence.replicates);
}

/**
 * Hazard ratio per standard deviation of joint work, which changes over time. What an ablation takes
 * from is the difference of the rates: ties formed per quarter by pairs with more joint work than
 * the mean, less those by pairs with less.
 */
export function judgeHazardSlope(condition: HazardSlope, evidence: Evidence): Outcome {
  const table = evidence.rows(condition.arm, condition.rows);
  const work = table.column('jointWork');
  const regression = coxRegression({
    start: table.column('start'),
    stop: table.column('stop'),
    event: table.column('isTied'),
    predictors: [standardise(work).values],
    clusters: table.run,
  });
  return judgeRatio(condition, regression, evidence.replicates, rateDifference(table, work));
}

function rateDifference(table: RowTable, work: Float64Array): number {
  const start = table.column('start');
  const stop = table.column('stop');
  const isTied = table.column('isTied');
  const spent = work.map((_, k) => (stop[k] ?? NaN) - (start[k] ?? NaN));
  const total = spent.reduce((sum, quarters) => sum + quarters, 0);
  const mean = work.reduce((sum, value, k) => sum + value * (spent[k] ?? NaN), 0) / total;
  const rateWhere = (isChosen: (value: number) => boolean): number => {
    let quarters = 0;
    let ties = 0;
    work.forEach((value, k) => {
      if (!isChosen(value)) return;
      quarters += spent[k] ?? NaN;
      ties += isTied[k] ?? NaN;
    });
    return ties / quarters;
  };
  return rateWhere((value) => value > mean) - rateWhere((value) => value <= mean);
}

/** Coefficient of a candidate's quality, the others being equal. */
export function judgeChoice(condition: Choice, evidence: Evidence): Outcome {
  const table = evidence.rows(condition.arm, condition.rows);
  const vote = table.column('vote');
  const regression = conditionalLogit({
    // Votes are numbered run by run.
    choices: vote.map((number, k) => number + (table.run[k] ?? 0) * 1e6),
    chosen: table.column('isChosen'),
    predictors: [condition.predictor, ...condition.beside].map((name) => table.column(name)),
    clusters: table.run,
  });
  return judgeCoefficient(condition, regression, evidence.replicates);
}

/** Coefficient within networks, one quarter later. */
export function judgeSlope(condition: Slope, evidence: Evidence): Outcome {
  const table = evidence.rows(condition.arm, condition.rows);
  const regression = fixedEffectsRegression({
    outcome: table.column('cooperation'),
    groups: table.column('network').map((network, k) => network + (table.run[k] ?? 0) * 1e9),
    predictors: [condition.predictor, ...condition.beside].map((name) => table.column(name)),
    clusters: table.run,
  });
  return judgeCoefficient(condition, regression, evidence.replicates);
}

/** A ratio of odds or rates must exceed 1 for sure and be as large as the condition asks. */
function judgeRatio(
  condition: Condition & { readonly atLeast: number },
  regression: Regression,
  tried: number,
  raw?: number,
): Outcome {
  const found = firstOf(regression);
  const boundary = Math.max(1, condition.atLeast);
  const [estimate, low, high] = [
    Math.exp(found.estimate),
    Math.exp(found.low),
    Math.exp(found.high),
  ];
  const isLarge = estimate >= condition.atLeast;
  const status = statusOf(low > 1 && isLarge, high < boundary);
  const distance = isLarge ? found.estimate : Math.log(boundary) - found.estimate;
  return {
    condition,
    status,
    estimate,
    low,
    high,
    p: found.p,
    raw: raw ?? found.estimate,
    standardised: null,
    n: found.clusters,
    tried,
    detectable: Number.isNaN(found.error) ? null : Math.exp(DETECTED * found.error),
    needed: needed(status, found, distance),
    byRun: { kind: 'logarithm', coefficient: coefficientOf(regression) },
  };
}

/** A coefficient must be above 0. */
function judgeCoefficient(condition: Condition, regression: Regression, tried: number): Outcome {
  const found = firstOf(regression);
  const { estimate, low, high, p } = found;
  const status = statusOf(low > 0, high < 0);
  return {
    condition,
    status,
    estimate,
    low,
    high,
    p,
    raw: estimate,
    standardised: null,
    n: found.clusters,
    tried,
    detectable: Number.isNaN(found.error) ? null : DETECTED * found.error,
    needed: needed(status, found, estimate),
    byRun: { kind: 'coefficient', coefficient: coefficientOf(regression) },
  };
}

/**
 * Standard errors that a coefficient must be away from 0 to be found with power 0.8 at the two-sided
 * level 0.05: the sum of the normal quantiles of 0.975 and 0.8 (large samples).
 */
const DETECTED = 1.959964 + 0.841621;

interface Found {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  /** Standard error, allowing for clusters. */
  readonly error: number;
  readonly clusters: number;
}

/**
 * The first coefficient; NaN where nothing could be estimated, because nothing happened for instance,
 * ±∞ where the outcome is told without error.
 */
function firstOf(regression: Regression): Found {
  const nothing = { estimate: NaN, low: NaN, high: NaN, p: NaN, error: NaN, clusters: 0 };
  if (regression.kind === 'inestimable') {
    // Without error on this side: larger than any number, which no ablation may take for nothing.
    const isSeparated = regression.reason === 'separated' && regression.direction[0] !== 0;
    return isSeparated
      ? { ...nothing, estimate: (regression.direction[0] ?? 0) * Infinity }
      : nothing;
  }
  const [first] = regression.coefficients;
  return first === undefined ? nothing : { ...first, clusters: regression.clusters };
}

function coefficientOf(regression: Regression): Coefficient | undefined {
  return regression.kind === 'estimated' ? regression.coefficients[0] : undefined;
}

function statusOf(holds: boolean, fails: boolean): Status {
  return holds ? 'holds' : fails ? 'fails' : 'undecided';
}

function needed(status: Status, { low, high, clusters }: Found, distance: number): number | null {
  return status === 'undecided' ? replicatesNeeded(clusters, (high - low) / 2, distance) : null;
}
