import { expectedProduct, luckVariance } from './expected-product.ts';
import {
  areTooFew,
  type Estimate,
  FEWEST_UNITS,
  type Resample,
  type ResampleOptions,
  withIntervals,
} from './resample.ts';
import type { Responses } from './responses.ts';
import { NOTHING, unlessOpen, type Untold } from './untold.ts';

/** What a factor contributes to the variance of a measure over the ranges of all factors. */
export interface SobolIndices {
  /** By itself: the share of variance that would be gone if it were known. */
  readonly first: Estimate;
  /** By itself and together with others: the share that would be left if all others were known. */
  readonly total: Estimate;
}

/** The variance of a measure, taken apart. */
export interface VarianceShares {
  /** Of each factor that varies; a first order is NaN where its interval says nothing. */
  readonly indices: readonly SobolIndices[];
  /** Sum of the first-order indices: what the factors make each by itself. */
  readonly alone: Estimate;
  /** 1 less that sum: what the factors make together. */
  readonly together: Estimate;
  /** Of the variance of single runs: what luck makes; the rest is made by the factors. */
  readonly luck: Estimate;
  /** Why nothing can be told of any share but that of luck; absent where something can. */
  readonly untold?: Untold;
  /** Samples of which every point could be measured, and those left out. */
  readonly samples: number;
  readonly missing: number;
}

/**
 * First-order and total indices of the mean over all luck. First order: mean of f(b) · (f(a with b's value of the factor) − f(a)); total:
 * half the mean of (f(a with b's value) − f(a))², both over the variance of f at all a and b. What luck adds to such products of means over so many
 * replicates is left out: see `expectedProduct`. Intervals: see `withIntervals`. An estimate may lie below 0 or above 1, and first orders may sum
 * to more than 1: they are means of products over a sample. Shares are told only where the variance that the factors make can be told from zero,
 * by its interval and in all resamples but those beyond an end (Fieller), and each only where its interval says something (`unlessOpen`).
 * @param responses of all points, sample by sample: a, a with each factor of b, b; incomplete samples are left out
 * @param factors how many vary
 * @source first: Saltelli et al. (2010), Computer Physics Communications 181, 259–270, table 2 (b); total: Jansen (1999), Computer Physics Communications
 *   117, 35–43; intervals by resampling samples: Archer, Saltelli & Sobol (1997), Journal of Statistical Computation and Simulation 58, 99–120
 */
export function sobolIndices(
  responses: Responses,
  factors: number,
  options: ResampleOptions,
): VarianceShares {
  const replicates = responses[0]?.length ?? 0;
  const all = Math.floor(responses.length / (factors + 2));
  const samples = samplesOf(responses, factors, all);
  const size = { units: samples.length, replicates };
  const [variance = NOTHING, alone = NOTHING, together = NOTHING, luck = NOTHING, ...shares] =
    withIntervals(size, (resample) => sharesOf(samples, factors, resample), {
      ...options,
      seed: `sobol indices\n${options.seed}`,
    });
  const why = untoldBy(size, variance, alone);
  const tell = (share: Estimate = NOTHING) => (why === undefined ? unlessOpen(share) : NOTHING);
  const indices = Array.from({ length: factors }, (_, factor) => ({
    first: tell(shares[factor]),
    total: tell(shares[factors + factor]),
  }));
  // One whose total is open may weigh most: none can be put before it.
  const isOpen = indices.some(({ total }) => Number.isNaN(total.estimate));
  const untold = why ?? (isOpen ? 'open' : undefined);
  return {
    indices:
      untold === undefined ? indices : indices.map(() => ({ first: NOTHING, total: NOTHING })),
    alone: untold === undefined ? tell(alone) : NOTHING,
    together: untold === undefined ? tell(together) : NOTHING,
    // A shifted interval may leave the shares that there are.
    luck: { ...luck, low: Math.max(0, luck.low), high: Math.min(1, luck.high) },
    ...(untold && { untold }),
    samples: samples.length,
    missing: all - samples.length,
  };
}

/** @param alone a share of the variance: it has no ends where the variance may be none in too many resamples */
function untoldBy(
  { units, replicates }: { readonly units: number; readonly replicates: number },
  variance: Estimate,
  alone: Estimate,
): Untold | undefined {
  if (units === 0) return 'unmeasured';
  if (units < FEWEST_UNITS) return 'few';
  if (areTooFew(replicates)) return 'replicates';
  if (Number.isNaN(variance.low)) return 'gaps';
  return variance.low > 0 && Number.isFinite(alone.low) ? undefined : 'luck';
}

/** Whether a factor is estimated to make more by itself than in all, by the digits that are written. */
export function isCrossed({ first, total }: SobolIndices): boolean {
  return Number(first.estimate.toFixed(2)) > Number(total.estimate.toFixed(2));
}

/** The responses of one sample. */
interface Sample {
  /** Less the mean over all samples at each replicate, so that products are of the size of what varies. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** As they are, luck that moves all points alike included. */
  readonly ends: readonly [Float64Array, Float64Array];
  /** For each factor: what taking its value from b changes at a. */
  readonly steps: readonly Float64Array[];
}

/** The samples in which everything could be measured, at two replicates at least where there are several. */
function samplesOf(responses: Responses, factors: number, all: number): Sample[] {
  const group = factors + 2;
  const groups = Array.from({ length: all }, (_, at) =>
    responses.slice(at * group, (at + 1) * group),
  );
  const found = groups.flatMap((points) => {
    const [a = new Float64Array(), ...others] = points;
    const b = others.pop() ?? new Float64Array();
    const steps = others.map((point) => less(point, a));
    const isMeasured = [a, b, ...steps].every((values) => {
      return values.filter(Number.isFinite).length >= Math.min(2, values.length);
    });
    return isMeasured ? [{ ends: [a, b] as const, steps }] : [];
  });
  const middle = meanOf(found.flatMap(({ ends }) => ends));
  return found.map(({ ends, steps }) => {
    return { a: less(ends[0], middle), b: less(ends[1], middle), ends, steps };
  });
}

function less(values: Float64Array, by: Float64Array): Float64Array {
  const differences = new Float64Array(values.length);
  for (let r = 0; r < values.length; r++) differences[r] = (values[r] ?? NaN) - (by[r] ?? NaN);
  return differences;
}

/** At each replicate the mean of those that are there. */
function meanOf(values: readonly Float64Array[], times?: (index: number) => number): Float64Array {
  const [sums, counts] = [0, 0].map(() => new Float64Array(values[0]?.length ?? 0));
  if (sums === undefined || counts === undefined) return new Float64Array();
  values.forEach((of, index) => {
    const weight = times?.(index) ?? 1;
    for (let r = 0; r < sums.length; r++) {
      const value = of[r] ?? NaN;
      if (!Number.isFinite(value)) continue;
      sums[r] = (sums[r] ?? 0) + weight * value;
      counts[r] = (counts[r] ?? 0) + weight;
    }
  });
  return sums.map((sum, r) => sum / (counts[r] ?? 0));
}

/** The variance that the factors make; what they make alone, what together, what luck makes, then all first orders, then all totals. */
function sharesOf(
  samples: readonly Sample[],
  factors: number,
  { units, replicates }: Resample,
): number[] {
  const product = (x: Float64Array, y: Float64Array) => expectedProduct(x, y, replicates);
  const timesOf = (end: number) => units[end >> 1] ?? 0;
  // What moves all points alike, as luck that they share does, is no variance between them.
  const middle = meanOf(
    samples.flatMap(({ a, b }) => [a, b]),
    timesOf,
  );
  const first = new Float64Array(factors);
  const total = new Float64Array(factors);
  let [between, within, count] = [0, 0, 0];
  samples.forEach(({ a, b, ends, steps }, sample) => {
    const times = units[sample] ?? 0;
    if (times === 0) return;
    const fromA = less(a, middle);
    const fromB = less(b, middle);
    const own = (product(fromA, fromA) + product(fromB, fromB)) / 2;
    const luck = (luckVariance(ends[0], replicates) + luckVariance(ends[1], replicates)) / 2;
    const firsts = steps.map((step) => product(fromB, step));
    const totals = steps.map((step) => product(step, step) / 2);
    // Without two of the replicates drawn it cannot be measured: left out, as it would be of the sample.
    if ([own, ...firsts, ...totals].some(Number.isNaN)) return;
    between += times * own;
    within += times * luck;
    count += times;
    for (let factor = 0; factor < factors; factor++) {
      first[factor] = (first[factor] ?? 0) + times * (firsts[factor] ?? NaN);
      total[factor] = (total[factor] ?? 0) + times * (totals[factor] ?? NaN);
    }
  });
  if (count === 0) return Array<number>(4 + 2 * factors).fill(NaN);
  const share = (part: number) => (between > 0 ? part / between : NaN);
  const firsts = Array.from(first, share);
  const alone = firsts.reduce((sum, one) => sum + one, 0);
  const luck = replicates.length > 1 ? within / (within + Math.max(0, between)) : NaN;
  return [between / count, alone, 1 - alone, luck, ...firsts, ...Array.from(total, share)];
}
