/**
 * exp, log, pow and tanh built only from operations that IEEE 754 rounds correctly
 * (+ − × ÷ and sqrt), integers and BigInt. `Math.exp` and its kin are implementation-defined in
 * ECMAScript and do differ between Node versions and browsers; with these, a run has the same
 * bytes everywhere. At most 2 units in the last place from correctly rounded values (tested
 * against @stdlib and against big-integer arithmetic), save where a function says otherwise.
 */

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const TABLE_BITS = 5;
const TABLE_SIZE = 1 << TABLE_BITS;
const PER_LN2 = TABLE_SIZE * 1.442695040888963387;
const STEP_HIGH = LN2_HIGH / TABLE_SIZE;
const STEP_LOW = LN2_LOW / TABLE_SIZE;

/** 2^(j/32), correctly rounded: five integer square roots of 2^(j + 32·64). */
const ROOTS = Float64Array.from({ length: TABLE_SIZE }, (_, j) => {
  let value = 1n << BigInt(j + TABLE_SIZE * 64);
  for (let halving = 0; halving < 5; halving++) value = integerSqrt(value);
  return Number(value) / 18446744073709551616;
});

/** 2^k for k from −1074 to 1023, at index k + 1074. */
const POWERS = new Float64Array(2098);
for (let k = 0, power = 1; k <= 1023; k++, power *= 2) POWERS[k + 1074] = power;
for (let k = -1, power = 0.5; k >= -1074; k--, power *= 0.5) POWERS[k + 1074] = power;

function integerSqrt(n: bigint): bigint {
  let guess = 1n << BigInt((n.toString(16).length + 1) * 2);
  for (;;) {
    const next = (guess + n / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** e^x. Exactly 0 below −745.2, Infinity above 709.8, NaN for NaN. */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return expAtEnds(x);
  const n = Math.floor(x * PER_LN2 + 0.5) | 0;
  return expNear(x, n) * POWERS[(n >> TABLE_BITS) + 1074];
}

/** e^x/2^(n div 32) where n/32 is about x/ln 2. */
function expNear(x: number, n: number): number {
  const high = x - n * STEP_HIGH;
  const low = n * STEP_LOW;
  const r = high - low;
  const tail = r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720)))));
  const root = ROOTS[n & (TABLE_SIZE - 1)];
  return root + root * (r + (tail + (high - r - low)));
}

/** e^x where it may leave the range of normal numbers; apart, so that V8 inlines the rest. */
function expAtEnds(x: number): number {
  if (!(x > -745.2)) return x === x ? 0 : x;
  if (x > 709.8) return Infinity;
  const n = Math.floor(x * PER_LN2 + 0.5) | 0;
  const value = expNear(x, n);
  const k = n >> TABLE_BITS;
  // In two factors, because 2^k alone may leave the normal range where the product does not.
  if (k > 1022) return value * 2 * POWERS[k - 1 + 1074];
  if (k < -1022) return value * POWERS[k + 54 + 1074] * POWERS[-54 + 1074];
  return value * POWERS[k + 1074];
}

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
const HIGH_WORD = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

const SQRT2_HALF = 0.7071067811865475244;

/** atanh series of the logarithm: log((1+s)/(1−s)) − 2s, for |s| ≤ 0.1716. */
function seriesTail(s: number): number {
  const z = s * s;
  const sum =
    1 / 3 +
    z *
      (1 / 5 +
        z *
          (1 / 7 +
            z *
              (1 / 9 +
                z *
                  (1 / 11 +
                    z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z * (1 / 21)))))))));
  return 2 * s * z * sum;
}

/**
 * The logarithm of the last call of `logParts`, as an unevaluated sum of two numbers, the second small.
 * In an array, because V8 allocates a number for every new value of a variable of the module.
 */
const logarithm = new Float64Array(2);

const SPLITTER = 134217729;

/** Rounding error of the product a·b (Dekker): a·b = product + error, exactly. */
function productError(a: number, b: number, product: number): number {
  const ta = a * SPLITTER;
  const aHigh = ta - (ta - a);
  const aLow = a - aHigh;
  const tb = b * SPLITTER;
  const bHigh = tb - (tb - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** log x for positive finite x to about 2^−62 relative, into `logarithm`. */
function logParts(x: number): void {
  // x = mantissa · 2^exponent, mantissa in [√½, √2). The exponent is read off the bits of x and taken
  // away by a product, which is exact; to write into the bits and read a number back is slow.
  const isTiny = x < 2.2250738585072014e-308;
  const normal = isTiny ? x * 18014398509481984 : x;
  float[0] = normal;
  const biased = words[HIGH_WORD] >>> 20;
  let mantissa = normal * POWERS[1022 - biased + 1074];
  let exponent = biased - (isTiny ? 1076 : 1022);
  if (mantissa < SQRT2_HALF) {
    mantissa *= 2;
    exponent -= 1;
  }
  const f = mantissa - 1; // exact
  const sum = mantissa + 1;
  const sumError = mantissa - (sum - 1); // exact tail of mantissa + 1
  const s = f / sum;
  const product = s * sum;
  const sLow = (f - product - productError(s, sum, product) - s * sumError) / sum;
  const head = 2 * s;
  const tail = seriesTail(s) + 2 * sLow;
  const base = exponent * LN2_HIGH; // exact: LN2_HIGH ends in zeros
  const total = base + head;
  const back = total - base;
  const error = base - (total - back) + (head - back);
  const rest = error + (tail + exponent * LN2_LOW);
  const high = total + rest;
  logarithm[0] = high;
  logarithm[1] = total - high + rest;
}

/** Natural logarithm. −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  logParts(x);
  return logarithm[0];
}

/**
 * x^y for x ≥ 0 and finite y. Within 2 units in the last place while |y·log x| ≤ 50, within 32 up
 * to 700: the logarithm is known to about 2⁻⁶² of itself, which weighs the more the larger y·log x.
 * The model stays below 25 under the defaults; only exponents at the ends of their allowed ranges
 * (pooling, power, concentration) meeting numbers near 0 go beyond 50.
 */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (!(x > 0)) return x === 0 ? (y > 0 ? 0 : Infinity) : NaN;
  if (x === Infinity) return y > 0 ? Infinity : 0;
  logParts(x);
  const high = y * logarithm[0];
  if (high > 709 || high < -709) return exp(high);
  const low = productError(y, logarithm[0], high) + y * logarithm[1];
  const value = exp(high);
  return value + value * low;
}

/** Hyperbolic tangent, to about 10⁻¹⁶ absolute. */
export function tanh(x: number): number {
  if (x > 20) return 1;
  if (x < -20) return -1;
  return 1 - 2 / (exp(2 * x) + 1);
}

/** Logistic function 1/(1 + e^−x), in [0, 1]. */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/** e^x for each of the first `count` values, in their place. */
export function expEach(values: Float64Array, count: number): void {
  for (let k = 0; k < count; k++) values[k] = exp(values[k]);
}

/** Hyperbolic tangent of each of the first `count` values, in their place. */
export function tanhEach(values: Float64Array, count: number): void {
  for (let k = 0; k < count; k++) values[k] = tanh(values[k]);
}

/** Logistic function of each of the first `count` values, in their place. */
export function logisticEach(values: Float64Array, count: number): void {
  for (let k = 0; k < count; k++) values[k] = logistic(values[k]);
}

// The logarithms of `powEach`, in two parts each.
let highParts = new Float64Array(64);
let lowParts = new Float64Array(64);

/** x^y of each of the first `count` values x, in their place. */
export function powEach(values: Float64Array, count: number, y: number): void {
  if (highParts.length < count) {
    highParts = new Float64Array(2 * count);
    lowParts = new Float64Array(2 * count);
  }
  const high = highParts;
  const low = lowParts;
  // First all logarithms, then all powers: a processor works on several at a time.
  for (let k = 0; k < count; k++) {
    const x = values[k];
    high[k] = NaN;
    if (!(x > 0 && x < Infinity) || x === 1) continue;
    logParts(x);
    high[k] = logarithm[0];
    low[k] = logarithm[1];
  }
  for (let k = 0; k < count; k++) {
    const power = y * high[k];
    if (power >= -700 && power <= 700) {
      const value = exp(power);
      values[k] = value + value * (productError(y, high[k], power) + y * low[k]);
    } else {
      values[k] = pow(values[k], y);
    }
  }
}

/** e^(k/4), a little more than that, for k from −128 to 160 at index k + 128. */
const CEILINGS = Float64Array.from({ length: 289 }, (_, at) => exp((at - 128) / 4) * (1 + 1e-12));

/**
 * Something not below e^x, at most 1.3 times it from −32 to 40 and at next to no cost: whether a draw
 * can lie below a probability is mostly decided without the exponential.
 */
export function expCeiling(x: number): number {
  return x <= 40 ? CEILINGS[Math.max(0, Math.ceil(4 * x) + 128)] : Infinity;
}
