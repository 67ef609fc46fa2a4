import alea from 'seedrandom/lib/alea.js';
import { quantile } from 'simple-statistics';
import type { Interval } from '../statistics/bca-interval.ts';
import type { Responses } from './responses.ts';

/** An index with its interval. */
export interface Index extends Interval {
  readonly estimate: number;
}

/** What a factor contributes to the variance of a measure over the ranges of all factors. */
export interface SobolIndices {
  /** By itself: the share of variance that would be gone if it were known. */
  readonly first: Index;
  /** By itself and together with others: the share that would be left if all others were known. */
  readonly total: Index;
}

export interface SobolOptions {
  /** Of the bootstrap. */
  readonly seed: string;
  readonly resamples?: number;
}

/**
 * First-order and total indices of the mean over all luck (first: Saltelli et al. 2010, Computer Physics
 * Communications 181: 259–270, table 2 b; total: Jansen 1999). What luck adds to variances and squared
 * differences of means over so many replicates is estimated from the replicates and taken off: else luck
 * would look like interactions. The intervals are percentiles of a bootstrap that draws samples and
 * replicates anew, so that they hold the uncertainty of both. An estimate may lie below 0 or above 1: it is
 * a difference of means over a sample.
 * @param responses of all points, sample by sample: a, a with each factor of b, b
 * @param factors how many vary
 * @returns for each factor that varies; NaN where nothing varies
 */
export function sobolIndices(
  responses: Responses,
  factors: number,
  { seed, resamples = 500 }: SobolOptions,
): SobolIndices[] {
  const samples = Math.floor(responses.length / (factors + 2));
  const replicates = responses[0]?.length ?? 0;
  const upTo = (count: number) => Array.from({ length: count }, (_, number) => number);
  const whole = upTo(samples).filter((sample) => isMeasured(responses, sample, factors));
  const estimates = indicesOf(responses, whole, upTo(replicates), factors);
  const random = alea(`sobol indices\n${seed}`);
  const drawFrom = (numbers: readonly number[]) =>
    numbers.map(() => numbers[Math.floor(random() * numbers.length)] ?? 0);
  const drawn = Array.from({ length: whole.length < 2 ? 0 : resamples }, () => {
    return indicesOf(responses, drawFrom(whole), drawFrom(upTo(replicates)), factors);
  });
  return estimates.map(({ first, total }, factor) => ({
    first: withInterval(
      first,
      drawn.map((one) => one[factor]?.first ?? NaN),
    ),
    total: withInterval(
      total,
      drawn.map((one) => one[factor]?.total ?? NaN),
    ),
  }));
}

/** Whether every replicate of every point of a sample could be measured. */
function isMeasured(responses: Responses, sample: number, factors: number): boolean {
  const first = sample * (factors + 2);
  return responses
    .slice(first, first + factors + 2)
    .every((values) => values.every(Number.isFinite));
}

interface Pair {
  readonly first: number;
  readonly total: number;
}

function indicesOf(
  responses: Responses,
  samples: readonly number[],
  replicates: readonly number[],
  factors: number,
): Pair[] {
  const group = factors + 2;
  const at = (sample: number, role: number): Float64Array =>
    responses[sample * group + role] ?? new Float64Array();
  const count = replicates.length;
  // Luck that moves all points alike is no variance between them.
  const shared = new Float64Array(responses[0]?.length ?? 0);
  for (const sample of samples) {
    const [a, b] = [at(sample, 0), at(sample, group - 1)];
    for (let r = 0; r < shared.length; r++) {
      shared[r] = (shared[r] ?? 0) + ((a[r] ?? 0) + (b[r] ?? 0)) / (2 * samples.length);
    }
  }
  const moments = (values: Float64Array, minus: Float64Array): Moments => {
    return momentsOf(values, minus, replicates);
  };
  const ends = samples.map((sample) => ({
    a: moments(at(sample, 0), shared),
    b: moments(at(sample, group - 1), shared),
  }));
  let variance = 0;
  for (const { a, b } of ends) {
    variance += (a.mean ** 2 - a.luck + (b.mean ** 2 - b.luck)) / (2 * samples.length);
  }
  return Array.from({ length: factors }, (_, factor) => {
    let [first, total] = [0, 0];
    samples.forEach((sample, place) => {
      const step = moments(at(sample, factor + 1), at(sample, 0));
      first += (ends[place]?.b.mean ?? NaN) * step.mean;
      total += step.mean ** 2 - step.luck;
    });
    if (count === 0 || !(variance > 0)) return { first: NaN, total: NaN };
    return {
      first: first / samples.length / variance,
      total: total / (2 * samples.length) / variance,
    };
  });
}

interface Moments {
  readonly mean: number;
  /** Variance of the mean by luck; 0 where there is one replicate, of which nothing can be said. */
  readonly luck: number;
}

/** Of the differences, replicate by replicate. */
function momentsOf(
  values: Float64Array,
  minus: Float64Array,
  replicates: readonly number[],
): Moments {
  let sum = 0;
  let squares = 0;
  for (const r of replicates) {
    const value = (values[r] ?? NaN) - (minus[r] ?? NaN);
    sum += value;
    squares += value * value;
  }
  const count = replicates.length;
  const mean = sum / count;
  if (count < 2) return { mean, luck: 0 };
  return { mean, luck: Math.max(0, squares - sum * mean) / (count - 1) / count };
}

function withInterval(estimate: number, drawn: readonly number[]): Index {
  const known = drawn.filter(Number.isFinite);
  if (known.length === 0) return { estimate, low: NaN, high: NaN };
  const [low = NaN, high = NaN] = quantile([...known], [0.025, 0.975]);
  return { estimate, low, high };
}
