import { unfold } from './cholesky.ts';
import type { LikelihoodPoint } from './maximise.ts';

/** Spells in terms of the distinct times at which events happen, numbered from 0. */
export interface RiskSets {
  /** How many such times there are. */
  readonly times: number;
  /** Each row is at risk at times `first` to `last`; at none where last < first. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** 1 where the row ends with an event, which is then at time `last`. */
  readonly happened: Uint8Array;
}

/**
 * Sums over the rows at risk at each time, and over those of them whose event it is: of r = exp(β x), of r x and of r x xᵀ (on or below its diagonal), in this order, `width`
 * numbers per time.
 */
interface Sums {
  readonly width: number;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  readonly eventCount: Int32Array;
  /** Σ over events of β x. */
  readonly logRisk: number;
  readonly risk: Float64Array;
}

/** Log partial likelihood of Cox's model with Efron's correction, its slope and its curvature. @source Efron (1977), JASA 72(359), 557–565 */
export function coxLikelihood(
  sets: RiskSets,
  x: readonly Float64Array[],
  coefficients: readonly number[],
): LikelihoodPoint {
  const size = x.length;
  const sums = sumRisks(sets, x, coefficients, true);
  let { logRisk: logLikelihood } = sums;
  const score = x.map((column) => {
    let sum = 0;
    for (let row = 0; row < column.length; row++) if (sets.happened[row]) sum += column[row] ?? 0;
    return sum;
  });
  const information = new Float64Array(size * size);
  const means = new Float64Array(size);
  forEachEvent(sums, (time, share) => {
    const at = time * sums.width;
    const value = (k: number) => (sums.atRisk[at + k] ?? 0) - share * (sums.events[at + k] ?? 0);
    const total = value(0);
    logLikelihood -= Math.log(total);
    for (let i = 0; i < size; i++) {
      means[i] = value(1 + i) / total;
      score[i] = (score[i] ?? 0) - (means[i] ?? 0);
    }
    for (let i = 0; i < size; i++)
      for (let j = 0; j <= i; j++)
        add(
          information,
          i * size + j,
          value(1 + size + i * size + j) / total - (means[i] ?? 0) * (means[j] ?? 0),
        );
  });
  return { logLikelihood, score, information: unfold(information, size) };
}

/** The score residual of every row for every predictor; over all rows they sum to the score. `visit(row, predictor, residual)`. */
export function coxScores(
  sets: RiskSets,
  x: readonly Float64Array[],
  coefficients: readonly number[],
  visit: (row: number, predictor: number, residual: number) => void,
): void {
  const sums = sumRisks(sets, x, coefficients, false);
  x.forEach((column, k) => {
    // Up to each time: Σ 1/total and Σ mean/total; and what events of the time itself are spared by Efron's correction.
    const hazard = new Float64Array(sets.times + 1);
    const drift = new Float64Array(sets.times + 1);
    const sparedHazard = new Float64Array(sets.times);
    const sparedDrift = new Float64Array(sets.times);
    const middle = new Float64Array(sets.times);
    forEachEvent(sums, (time, share) => {
      const at = time * sums.width;
      const total = (sums.atRisk[at] ?? 0) - share * (sums.events[at] ?? 0);
      const mean =
        ((sums.atRisk[at + 1 + k] ?? 0) - share * (sums.events[at + 1 + k] ?? 0)) / total;
      add(hazard, time + 1, 1 / total);
      add(drift, time + 1, mean / total);
      add(sparedHazard, time, share / total);
      add(sparedDrift, time, (share * mean) / total);
      add(middle, time, mean / (sums.eventCount[time] ?? 1));
    });
    for (let time = 1; time <= sets.times; time++) {
      add(hazard, time, hazard[time - 1] ?? 0);
      add(drift, time, drift[time - 1] ?? 0);
    }
    for (let row = 0; row < column.length; row++) {
      const [first, last] = [sets.first[row] ?? 0, sets.last[row] ?? 0];
      if (last < first) continue;
      const [value, risk] = [column[row] ?? 0, sums.risk[row] ?? 0];
      const between = (running: Float64Array) => (running[last + 1] ?? 0) - (running[first] ?? 0);
      let residual = -risk * (value * between(hazard) - between(drift));
      if (sets.happened[row])
        residual +=
          value -
          (middle[last] ?? 0) +
          risk * (value * (sparedHazard[last] ?? 0) - (sparedDrift[last] ?? 0));
      visit(row, k, residual);
    }
  });
}

/** Every event in order of time; of d events of one time, the l-th (from 0) has the others before it out of the risk set by a share of l/d. */
function forEachEvent(sums: Sums, visit: (time: number, share: number) => void): void {
  for (let time = 0; time < sums.eventCount.length; time++) {
    const count = sums.eventCount[time] ?? 0;
    for (let l = 0; l < count; l++) visit(time, l / count);
  }
}

/** One pass over the rows: each enters the sums at its first time and leaves them after its last. */
function sumRisks(
  sets: RiskSets,
  x: readonly Float64Array[],
  coefficients: readonly number[],
  withSquares: boolean,
): Sums {
  const size = x.length;
  const width = 1 + size + (withSquares ? size * size : 0);
  const rows = sets.first.length;
  const changes = new Float64Array((sets.times + 1) * width);
  // Rows at risk at one time only stand apart: nothing of them can stay behind by rounding.
  const once = new Float64Array(sets.times * width);
  const events = new Float64Array(sets.times * width);
  const eventCount = new Int32Array(sets.times);
  const risk = new Float64Array(rows);
  let logRisk = 0;
  const parts = new Float64Array(width);
  for (let row = 0; row < rows; row++) {
    const [first, last] = [sets.first[row] ?? 0, sets.last[row] ?? 0];
    if (last < first) continue;
    let log = 0;
    for (let k = 0; k < size; k++) log += (coefficients[k] ?? 0) * (x[k]?.[row] ?? 0);
    const r = Math.exp(log);
    risk[row] = r;
    parts[0] = r;
    for (let i = 0; i < size; i++) {
      const value = r * (x[i]?.[row] ?? 0);
      parts[1 + i] = value;
      if (withSquares)
        for (let j = 0; j < size; j++) parts[1 + size + i * size + j] = value * (x[j]?.[row] ?? 0);
    }
    for (let k = 0; k < width; k++) {
      const part = parts[k] ?? 0;
      if (first === last) add(once, first * width + k, part);
      else {
        add(changes, first * width + k, part);
        add(changes, (last + 1) * width + k, -part);
      }
      if (sets.happened[row]) add(events, last * width + k, part);
    }
    if (sets.happened[row]) {
      logRisk += log;
      eventCount[last] = (eventCount[last] ?? 0) + 1;
    }
  }
  for (let place = width; place < changes.length; place++)
    add(changes, place, changes[place - width] ?? 0);
  const atRisk = once.map((value, place) => value + (changes[place] ?? 0));
  return { width, atRisk, events, eventCount, logRisk, risk };
}

function add(array: Float64Array, place: number, value: number): void {
  array[place] = (array[place] ?? 0) + value;
}
