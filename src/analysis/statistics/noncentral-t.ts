import { gammaln } from 'simple-statistics';
import { incompleteBeta } from './incomplete-beta.ts';
import { normalProbability } from './normal-probability.ts';

/**
 * Probability that a number of the noncentral t distribution exceeds `t`: what a t test finds of an effect that is there.
 *
 * 1 − Φ(−δ) − ½ Σⱼ [pⱼ I_x(j + ½, ν/2) + qⱼ I_x(j + 1, ν/2)], with x = t² / (t² + ν), pⱼ = e^(−λ) λʲ / j!, qⱼ = δ e^(−λ) λʲ / (√2 Γ(j + 3/2)), λ = δ²/2;
 * summed around its largest terms, so that large δ do no harm.
 * @param t ≥ 0
 * @param freedom ν > 0
 * @param shift δ ≥ 0
 * @source Lenth (1989), algorithm AS 243, Applied Statistics 38(1), 185–189
 */
export function noncentralTail(t: number, freedom: number, shift: number): number {
  const half = shift ** 2 / 2;
  const x = t ** 2 / (t ** 2 + freedom);
  const reach = 12 * Math.sqrt(half) + 60;
  let below = normalProbability(-shift);
  for (let j = Math.max(0, Math.floor(half - reach)); j <= half + reach; j++) {
    const power = half === 0 ? (j === 0 ? 0 : Number.NEGATIVE_INFINITY) : j * Math.log(half);
    const even = Math.exp(power - half - gammaln(j + 1));
    const odd = (shift / Math.SQRT2) * Math.exp(power - half - gammaln(j + 1.5));
    if (even + odd === 0) continue;
    below +=
      (even * incompleteBeta(x, j + 0.5, freedom / 2) +
        odd * incompleteBeta(x, j + 1, freedom / 2)) /
      2;
  }
  return Math.min(1, Math.max(0, 1 - below));
}
