import { log, pow } from './exact.ts';

/** Polynomial of degree 7 by Horner's rule; coefficients from the highest power down. */
function polynomial(x: number, c: Float64Array): number {
  return (
    ((((((c[0] * x + c[1]) * x + c[2]) * x + c[3]) * x + c[4]) * x + c[5]) * x + c[6]) * x + c[7]
  );
}

/**
 * Quantile of the standard normal distribution, about 10⁻¹⁶ relative.
 * @param u probability in (0, 1)
 * @source Wichura (1988), algorithm AS 241 (PPND16), Applied Statistics 37(3), 477–484
 */
export function normalQuantile(u: number): number {
  const q = u - 0.5;
  if (q >= -0.425 && q <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(r, CENTRE_TOP)) / polynomial(r, CENTRE_BOTTOM);
  }
  const r = Math.sqrt(-log(q < 0 ? u : 1 - u));
  const size =
    r <= 5
      ? polynomial(r - 1.6, MIDDLE_TOP) / polynomial(r - 1.6, MIDDLE_BOTTOM)
      : polynomial(r - 5, TAIL_TOP) / polynomial(r - 5, TAIL_BOTTOM);
  return q < 0 ? -size : size;
}

/** Standard normal quantile of each of the first `count` numbers, in their place. */
export function normalEach(values: Float64Array, count: number): void {
  for (let k = 0; k < count; k++) values[k] = normalQuantile(values[k]);
}

const CENTRE_TOP = Float64Array.from([
  2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
  13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
]);
const CENTRE_BOTTOM = Float64Array.from([
  5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
  5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
]);
const MIDDLE_TOP = Float64Array.from([
  7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
  1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959,
  1.42343711074968357734,
]);
const MIDDLE_BOTTOM = Float64Array.from([
  1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
  0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
]);
const TAIL_TOP = Float64Array.from([
  2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386,
  0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699,
  6.6579046435011037772,
]);
const TAIL_BOTTOM = Float64Array.from([
  2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
  7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769,
  1,
]);

const INTERVALS = 1024;

/**
 * Quantile function of a Beta distribution, tabulated once and then interpolated. Monotone in the
 * uniform number, so that another mean shifts every firm while each keeps its luck.
 * Accuracy about 10⁻³ in the middle, which is far below what the assumption itself is worth.
 * @param mean in (0, 1)
 * @param concentration a + b, > 0
 */
export function betaQuantile(mean: number, concentration: number): (u: number) => number {
  const key = `${mean} ${concentration}`;
  let quantile = tables.get(key);
  if (quantile === undefined) {
    if (tables.size >= 64) tables.clear();
    quantile = tabulate(mean, concentration);
    tables.set(key, quantile);
  }
  return quantile;
}

/** Tables already made: every replicate of a sweep needs the same two. */
const tables = new Map<string, (u: number) => number>();

function tabulate(mean: number, concentration: number): (u: number) => number {
  const a = mean * concentration;
  const b = (1 - mean) * concentration;
  // Cumulative mass by the midpoint rule, fine enough near ends where the density may be steep.
  const mass = new Float64Array(INTERVALS + 1);
  const width = 1 / INTERVALS;
  for (let k = 0; k < INTERVALS; k++) {
    const x = (k + 0.5) * width;
    let inside = width * pow(x, a - 1) * pow(1 - x, b - 1);
    // Where the density has a pole at an end, the mass of the outermost interval in closed form.
    if (k === 0 && a < 1) inside = pow(width, a) / a;
    if (k === INTERVALS - 1 && b < 1) inside = pow(width, b) / b;
    mass[k + 1] = mass[k] + inside;
  }
  const total = mass[INTERVALS];
  return (u) => {
    const target = u * total;
    let low = 0;
    let high = INTERVALS;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (mass[middle] <= target) low = middle;
      else high = middle;
    }
    const inside = mass[low + 1] - mass[low];
    return (low + (inside > 0 ? (target - mass[low]) / inside : 0.5)) * width;
  };
}
