import { noncentralTail } from './noncentral-t.ts';
import { twoSidedQuantile } from './student-t.ts';

/** A t test in the planning. */
export interface PlannedTest {
  /** Differences of pairs, or two independent groups of n each. */
  readonly design: 'paired' | 'groups';
  /** Standard deviation of the differences, or within each group. */
  readonly sd: number;
  /** Probability of finding an effect that is there: 0.8 unless given, at least the level. */
  readonly power?: number;
  /** Two-sided error: 0.05 unless given. */
  readonly level?: number;
}

/** Beyond so many replicates nobody plans. */
const MOST_REPLICATES = 10_000_000;

/** Standardised effects already found: they depend on neither data nor unit, and the same few are asked for again and again. */
const effects = new Map<string, number>();

/**
 * The smallest true difference that a two-sided t test with `n` replicates finds with the given power, in the unit of `sd`. NaN with fewer than two.
 * @source Cohen (1988), Statistical Power Analysis, §2.3; computed from the noncentral t distribution as in R's power.t.test
 */
export function smallestDetectable(
  n: number,
  { design, sd, power = 0.8, level = 0.05 }: PlannedTest,
): number {
  if (!(n >= 2)) return Number.NaN;
  const key = `${design} ${n} ${power} ${level}`;
  let effect = effects.get(key);
  if (effect === undefined) {
    effect = findEffect((tried) => powerOf(tried, n, design, level) >= power);
    if (effects.size < 1000) effects.set(key, effect);
  }
  return effect * sd;
}

/**
 * How many replicates (of each group) find a true difference of `effect` with the given power: the smallest whole number, at least 2; ∞ beyond ten
 * million, or for no effect.
 */
export function replicatesNeeded(
  effect: number,
  { design, sd, power = 0.8, level = 0.05 }: PlannedTest,
): number {
  const size = Math.abs(effect) / sd;
  const isEnough = (n: number) => powerOf(size, n, design, level) >= power;
  if (size === Number.POSITIVE_INFINITY) return 2;
  if (!(size > 0)) return Number.POSITIVE_INFINITY;
  let enough = 2;
  while (!isEnough(enough)) {
    enough *= 2;
    if (enough > MOST_REPLICATES) return Number.POSITIVE_INFINITY;
  }
  let tooFew = enough / 2;
  while (enough - tooFew > 1 && enough > 2) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/** Probability that the test finds an effect of so many standard deviations, on its own side. */
function powerOf(effect: number, n: number, design: PlannedTest['design'], level: number): number {
  const freedom = design === 'paired' ? n - 1 : 2 * n - 2;
  const shift = effect * Math.sqrt(design === 'paired' ? n : n / 2);
  return noncentralTail(twoSidedQuantile(level, freedom), freedom, shift);
}

/** The smallest effect that is enough: power rises with it. */
function findEffect(isEnough: (effect: number) => boolean): number {
  let [low, high] = [0, 1];
  while (!isEnough(high)) [low, high] = [high, 2 * high];
  while (high - low > 1e-10 * high) {
    const middle = (low + high) / 2;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
