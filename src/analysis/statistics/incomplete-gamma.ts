import { gammaln } from 'simple-statistics';

/**
 * Upper regularised incomplete gamma function Q(a, x) = Γ(a, x) / Γ(a): what both the normal and the chi-squared distribution are made of.
 * Written here because simple-statistics has a table of four digits, and @stdlib's smallest package with it brings 145 others along.
 * @param a > 0
 * @param x ≥ 0
 * @returns in [0, 1], about 10⁻¹⁴ relative
 * @source DLMF 8.7.1 (series) and 8.9.2 (continued fraction, by Lentz's method)
 */
export function upperGamma(a: number, x: number): number {
  if (Number.isNaN(x) || !(a > 0)) return Number.NaN;
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const front = Math.exp(a * Math.log(x) - x - gammaln(a));
  return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n <= 10_000 && term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let result = d;
  for (let n = 1; n <= 10_000; n++) {
    const top = -n * (n - a);
    b += 2;
    d = 1 / (top * d + b);
    c = b + top / c;
    const step = d * c;
    result *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return result;
}
