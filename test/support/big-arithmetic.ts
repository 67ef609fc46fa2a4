/*
 * exp, log, pow and tanh in big-integer fixed-point arithmetic: slow, obvious, and independent of
 * every library of mathematics. A number x is held as the integer x · 2^PRECISION.
 */

const PRECISION = 320n;
const ONE = 1n << PRECISION;
const words = new BigUint64Array(1);
const float = new Float64Array(words.buffer);

/** The exact value of a finite number of at least 2^−200 in size, or 0. */
export function toFixed(x: number): bigint {
  const { mantissa, exponent } = dissect(x);
  const shift = PRECISION + BigInt(exponent);
  if (shift >= 0n) return mantissa << shift;
  if (mantissa % (1n << -shift) !== 0n) throw new RangeError(`${x} is too small for fixed point`);
  return mantissa >> -shift;
}

/** x = mantissa · 2^exponent, exactly. */
function dissect(x: number): { mantissa: bigint; exponent: number } {
  if (!Number.isFinite(x)) throw new RangeError(`${x} is not a number`);
  float[0] = x;
  const bits = words[0] ?? 0n;
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const size = biased === 0 ? fraction : fraction | (1n << 52n);
  return { mantissa: x < 0 ? -size : size, exponent: Math.max(1, biased) - 1075 };
}

/** How many units in the last place of `exact` the number x is away from it. */
export function ulpsFrom(x: number, exact: bigint): number {
  // The unit follows from the exact value: 2^(e − 52), where 2^e ≤ |exact| < 2^(e + 1).
  const size = exact < 0n ? -exact : exact;
  const unit = 1n << (BigInt(size.toString(2).length) - 53n);
  const away = toFixed(x) - exact;
  return Number(((away < 0n ? -away : away) * 1000n) / unit) / 1000;
}

/** How far the number x is from the exact value. */
export function errorOf(x: number, exact: bigint): number {
  const away = toFixed(x) - exact;
  return Number(away < 0n ? -away : away) / Number(ONE);
}

function multiply(a: bigint, b: bigint): bigint {
  return (a * b) >> PRECISION;
}

/** e^x by its series, after halving the argument until it is small. */
export function bigExp(x: bigint): bigint {
  const HALVINGS = 40n;
  const small = x >> HALVINGS;
  let term = ONE;
  let sum = ONE;
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    term = multiply(term, small) / n;
    sum += term;
  }
  for (let k = 0n; k < HALVINGS; k++) sum = multiply(sum, sum);
  return sum;
}

/** Natural logarithm of x > 0: by halving and doubling into [1, 2), then 2·atanh((x − 1)/(x + 1)). */
export function bigLog(x: bigint): bigint {
  const doublings = BigInt(x.toString(2).length) - 1n - PRECISION;
  const reduced = doublings >= 0n ? x >> doublings : x << -doublings;
  return atanhSeries(reduced) + doublings * atanhSeries(2n * ONE);
}

function atanhSeries(x: bigint): bigint {
  const s = ((x - ONE) << PRECISION) / (x + ONE);
  const square = multiply(s, s);
  let power = s;
  let sum = 0n;
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += power / n;
    power = multiply(power, square);
  }
  return 2n * sum;
}

/** x^y for x > 0. */
export function bigPow(x: bigint, y: bigint): bigint {
  return bigExp(multiply(y, bigLog(x)));
}

export function bigTanh(x: bigint): bigint {
  const square = bigExp(2n * x);
  return ((square - ONE) << PRECISION) / (square + ONE);
}
