import { meanInterval } from './mean-interval.ts';
import { scatterOf } from './paired-differences.ts';

/**
 * How many times as many runs would have been needed without pairing for an interval as narrow: (s²_from + s²_to) / s²_difference. 1 where shared luck
 * does not help, below 1 where it harms, ∞ where all pairs differ by the same; NaN with fewer than two pairs or where nothing varies at all.
 * Pairs that miss a side are left out.
 * @source Law (2015), Simulation Modeling and Analysis, §11.2 (common random numbers)
 */
export function pairingGain(from: ArrayLike<number>, to: ArrayLike<number>): number {
  const pairs = Array.from(from, (value, i) => [value, to[i] ?? Number.NaN] as const).filter(
    ([a, b]) => Number.isFinite(b - a),
  );
  const varianceOf = (values: number[]) => scatterOf(meanInterval(values)) ** 2;
  const [a, b] = [varianceOf(pairs.map(([x]) => x)), varianceOf(pairs.map(([, y]) => y))];
  const difference = meanInterval(pairs.map(([x, y]) => y - x)).sd ** 2;
  // Where luck is shared wholly, the differences scatter by rounding only.
  return (a + b) / (difference <= 1e-20 * (a + b) ? 0 : difference);
}
