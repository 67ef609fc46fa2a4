import { expectedProduct, luckVariance, weightedMean } from './expected-product.ts';
import { type Estimate, type Resample, type ResampleOptions, withIntervals } from './resample.ts';
import type { Responses } from './responses.ts';
import { NOTHING } from './untold.ts';

/** How much a measure moves when one factor goes through its whole range, from wherever the others are. */
export interface ElementaryEffects {
  /** Mean of the effects, in units of the measure: their direction, where they have one. */
  readonly mu: Estimate;
  /** Mean of their sizes: how much the factor matters. */
  readonly muStar: Estimate;
  /**
   * Standard deviation of the effects over all luck: large where the factor acts by way of others, or not in a straight line. What luck adds is
   * taken off; 0 where nothing is left.
   */
  readonly sigma: Estimate;
  /** The μ* that luck alone gives a factor that does nothing, with so many replicates: one that is not clearly above it says nothing. */
  readonly luck: number;
  /** Whether they are the same in all trajectories, replicate by replicate: nothing hides behind luck then. */
  readonly areAlike: boolean;
  /** Trajectories in which the effect could be measured. */
  readonly n: number;
}

/**
 * Elementary effects along trajectories. Their intervals hold trajectories and luck: see `withIntervals`.
 * @param responses of all points, trajectory by trajectory
 * @param shares of every point: where each factor stands in its range, in [0, 1]
 * @param group points of one trajectory
 * @returns for each factor; undefined for one that never moves or could never be measured
 * @source Morris (1991), Technometrics 33(2), 161–174; μ*: Campolongo, Cariboni & Saltelli (2007), Environmental Modelling & Software 22, 1509–1518
 */
export function elementaryEffects(
  responses: Responses,
  shares: readonly (readonly number[])[],
  group: number,
  options: ResampleOptions,
): (ElementaryEffects | undefined)[] {
  const replicates = responses[0]?.length ?? 0;
  const effects = (shares[0] ?? []).map((): Float64Array[] => []);
  for (let point = 1; point < responses.length; point++) {
    if (point % group === 0) continue;
    const [before, after] = [responses[point - 1], responses[point]];
    const factor = shares[point]?.findIndex((share, i) => share !== shares[point - 1]?.[i]) ?? -1;
    const step = (shares[point]?.[factor] ?? NaN) - (shares[point - 1]?.[factor] ?? NaN);
    const effect = Float64Array.from({ length: replicates }, (_, r) => {
      return ((after?.[r] ?? NaN) - (before?.[r] ?? NaN)) / step;
    });
    const measured = effect.filter(Number.isFinite).length;
    if (measured >= Math.min(2, replicates) && measured > 0) effects[factor]?.push(effect);
  }
  return effects.map((of, factor) => {
    if (of.length === 0) return undefined;
    const seed = `elementary effects\n${factor}\n${options.seed}`;
    const size = { units: of.length, replicates };
    const [muStar = NOTHING, mu = NOTHING, variance = NOTHING] = withIntervals(
      size,
      (resample) => momentsOf(of, resample),
      { ...options, seed },
    );
    const atLeast0 = (value: number) => Math.max(0, value);
    const root = (value: number) => Math.sqrt(atLeast0(value));
    return {
      mu,
      muStar: { ...muStar, low: atLeast0(muStar.low) },
      // Resamples of a root that is cut at 0 would nearly all be above it: an interval of nothing would exclude nothing.
      sigma: {
        estimate: root(variance.estimate),
        low: root(variance.low),
        high: root(variance.high),
      },
      luck: luckOf(of),
      areAlike: areAlike(of),
      n: of.length,
    };
  });
}

/** Whether a factor that does nothing gets such a μ* by luck, and no direction either. */
export function isLikeLuck({ muStar, mu, luck }: ElementaryEffects): boolean {
  return muStar.low <= luck && !(mu.low > 0 || mu.high < 0);
}

/** μ*, μ and the square of σ of the effects of a resample; what luck adds is off, so that it may lie below 0. */
function momentsOf(effects: readonly Float64Array[], { units, replicates }: Resample): number[] {
  const means = effects.map((effect) => weightedMean(effect, replicates));
  const count = units.reduce((sum, times) => sum + times, 0);
  const mean = (valueOf: (at: number) => number) =>
    effects.reduce((sum, _, at) => {
      const times = units[at] ?? 0;
      return times === 0 ? sum : sum + times * valueOf(at);
    }, 0) / count;
  const mu = mean((at) => means[at] ?? NaN);
  const muStar = mean((at) => Math.abs(means[at] ?? NaN));
  // At each replicate its own middle: luck that moves all effects alike is no spread between them.
  const middle = Float64Array.from(replicates, (_, r) => {
    let [sum, known] = [0, 0];
    effects.forEach((effect, at) => {
      const [value = NaN, times = 0] = [effect[r], units[at]];
      if (!Number.isFinite(value)) return;
      sum += times * value;
      known += times;
    });
    return sum / known;
  });
  const variance = mean((at) => {
    const apart = (effects[at] ?? middle).map((value, r) => value - (middle[r] ?? NaN));
    return expectedProduct(apart, apart, replicates);
  });
  return [muStar, mu, (variance * count) / (count - 1)];
}

/** To the precision of a difference divided by a step. */
function areAlike([first, ...others]: readonly Float64Array[]): boolean {
  const scale = Math.max(...(first ?? []).map(Math.abs).filter(Number.isFinite));
  return others.every((other) =>
    other.every((value, r) => !(Math.abs(value - (first?.[r] ?? NaN)) > 1e-9 * scale)),
  );
}

/** The mean size of a difference that luck alone makes: the mean of |x| is √(2/π) standard deviations of a normal x. */
function luckOf(effects: readonly Float64Array[]): number {
  const once = new Uint32Array(effects[0]?.length ?? 0).fill(1);
  if (once.length < 2) return NaN;
  const sizes = effects.map((effect) => {
    const known = effect.filter(Number.isFinite).length;
    return Math.sqrt((2 / Math.PI) * (Math.max(0, luckVariance(effect, once)) / known));
  });
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}
