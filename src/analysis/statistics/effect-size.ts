import { gammaln } from 'simple-statistics';
import { meanInterval } from './mean-interval.ts';
import { scatterOf } from './paired-differences.ts';
import { welch } from './t-test.ts';

/** The mean of paired differences in units of their own scatter. */
export interface PairedEffect {
  readonly n: number;
  readonly mean: number;
  /** Standard deviation of the differences (n − 1). */
  readonly sd: number;
  /**
   * mean / sd; ±∞ where all pairs differ by the same, 0 where none differs, NaN with fewer than two pairs. Common random numbers make `sd` small and
   * dz large: report the raw difference first.
   */
  readonly dz: number;
  /** dz without its upward bias in small samples. */
  readonly hedges: number;
}

/**
 * Cohen's dz with Hedges' correction J(n − 1).
 * @source Lakens (2013), Frontiers in Psychology 4:863, eq. 7; Hedges (1981), Journal of Educational Statistics 6(2), 107–128, eq. 6e
 */
export function pairedEffect(differences: ArrayLike<number>): PairedEffect {
  const interval = meanInterval(differences);
  const { n, mean } = interval;
  const sd = scatterOf(interval);
  const dz = ratio(mean, sd);
  return { n, mean, sd, dz, hedges: dz * smallSampleFactor(n - 1) };
}

/** The difference of two independent groups in units of the scatter within them. */
export interface GroupEffect {
  /** mean of `to` − mean of `from`. */
  readonly difference: number;
  /** Pooled standard deviation within the groups. */
  readonly sd: number;
  /** difference / sd; ±∞, 0 and NaN as for dz. */
  readonly d: number;
  readonly hedges: number;
}

/** Cohen's d of two independent groups with Hedges' correction. @source Cohen (1988), Statistical Power Analysis, eq. 2.5.1–2 */
export function groupEffect(from: ArrayLike<number>, to: ArrayLike<number>): GroupEffect {
  const { a, b, difference } = welch(from, to);
  const freedom = a.n + b.n - 2;
  const [sa, sb] = [scatterOf(a), scatterOf(b)];
  const sd = Math.sqrt(((a.n - 1) * sa ** 2 + (b.n - 1) * sb ** 2) / freedom);
  const d = ratio(difference, sd);
  return { difference, sd, d, hedges: d * smallSampleFactor(freedom) };
}

function ratio(mean: number, sd: number): number {
  return mean === 0 && sd === 0 ? 0 : mean / sd;
}

/** J(ν) = Γ(ν/2) / (√(ν/2) Γ((ν − 1)/2)); with one degree of freedom nothing is left. */
function smallSampleFactor(freedom: number): number {
  if (freedom === 1) return 0;
  return Math.exp(gammaln(freedom / 2) - gammaln((freedom - 1) / 2)) / Math.sqrt(freedom / 2);
}
