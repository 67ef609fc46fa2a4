import stdlibExp from '@stdlib/math-base-special-exp';
import stdlibLn from '@stdlib/math-base-special-ln';
import stdlibPow from '@stdlib/math-base-special-pow';
import stdlibTanh from '@stdlib/math-base-special-tanh';
import { describe, expect, it } from 'vitest';
import { exp, log, logistic, pow, tanh } from '../../src/model/exact.ts';
import {
  bigExp,
  bigLog,
  bigPow,
  bigTanh,
  errorOf,
  toFixed,
  ulpsFrom,
} from '../support/big-arithmetic.ts';
import { cell } from '../support/cell.ts';
import { normalDraws } from '../support/synthetic-runs.ts';
import { ulpsBetween } from '../support/ulps.ts';

/** Evenly spaced numbers of an interval, shifted so that few have a short binary fraction. */
function spaced(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, k) => from + ((to - from) * (k + 0.37)) / count);
}

/** Numbers whose size spreads over powers of two from 2^from to 2^to. */
function scaled(from: number, to: number, count: number): number[] {
  return spaced(from, to, count).map((power) => stdlibPow(2, power));
}

/** The worst distance in units in the last place, with the argument where it occurs. */
function worst(points: readonly number[], distance: (x: number) => number): [number, number] {
  let most: [number, number] = [0, Number.NaN];
  for (const x of points) {
    const found = distance(x);
    if (!(found <= most[0])) most = [found, x];
  }
  return most;
}

describe('exp', () => {
  it('is within 2 units in the last place of @stdlib', () => {
    const points = [
      ...spaced(-708, 709, 60_000),
      ...spaced(-2, 2, 60_000),
      ...scaled(-60, 0, 5000),
      ...scaled(-60, 0, 5000).map((x) => -x),
    ];
    const [ulps, at] = worst(points, (x) => ulpsBetween(exp(x), stdlibExp(x)));
    expect(ulps, `at ${at}`).toBeLessThanOrEqual(2);
  });

  it('is within 2 units in the last place of the exact value', () => {
    const points = [...spaced(-100, 100, 400), ...spaced(-1, 1, 400), -138, 88.5, 1, -1, 0.5];
    const [ulps, at] = worst(points, (x) => ulpsFrom(exp(x), bigExp(toFixed(x))));
    expect(ulps, `at ${at}`).toBeLessThanOrEqual(2);
  });

  it('is compared with a reference that knows e and ln 2 to 40 digits', () => {
    const digits = (x: bigint) => (x * 10n ** 40n) / toFixed(1);
    expect(digits(bigExp(toFixed(1)))).toBe(27182818284590452353602874713526624977572n);
    expect(digits(bigLog(toFixed(2)))).toBe(6931471805599453094172321214581765680755n);
  });

  it('is graceful where results leave the normal numbers', () => {
    // Steps of one subnormal unit count as one unit in the last place there.
    const [ulps, at] = worst(spaced(-745.13, -708, 4000), (x) => ulpsBetween(exp(x), stdlibExp(x)));
    expect(ulps, `at ${at}`).toBeLessThanOrEqual(2);
    expect(exp(-745.13)).toBe(Number.MIN_VALUE);
  });

  it('says what holds at the ends', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(Infinity)).toBe(Infinity);
    expect(exp(Number.NaN)).toBeNaN();
    expect(exp(-746)).toBe(0);
    expect(exp(709.79)).toBe(Infinity);
    expect(exp(709.78)).toBeLessThan(Infinity);
  });

  it('never decreases, across all the seams of its table', () => {
    const points = spaced(-20, 20, 200_000);
    const fallsAt = points.filter((x, k) => k > 0 && exp(x) < exp(cell(points, k - 1)));
    expect(fallsAt).toEqual([]);
  });
});

describe('log', () => {
  it('is within 2 units in the last place of @stdlib', () => {
    const points = [
      ...scaled(-1073.9, 1023.9, 60_000),
      ...spaced(0.4, 2.5, 60_000),
      ...scaled(-52, -3, 5000).flatMap((x) => [1 + x, 1 - x]),
    ];
    const [ulps, at] = worst(points, (x) => ulpsBetween(log(x), stdlibLn(x)));
    expect(ulps, `at ${at}`).toBeLessThanOrEqual(2);
  });

  it('is within 2 units in the last place of the exact value', () => {
    const points = [
      ...spaced(0.5, 2, 400).filter((x) => x !== 1),
      ...scaled(-100, 100, 400),
      ...scaled(-50, -2, 100).flatMap((x) => [1 + x, 1 - x]),
    ];
    const [ulps, at] = worst(points, (x) => ulpsFrom(log(x), bigLog(toFixed(x))));
    expect(ulps, `at ${at}`).toBeLessThanOrEqual(2);
  });

  it('says what holds at the ends', () => {
    expect(log(1)).toBe(0);
    expect(log(0)).toBe(-Infinity);
    expect(log(-0)).toBe(-Infinity);
    expect(log(-1)).toBeNaN();
    expect(log(-Infinity)).toBeNaN();
    expect(log(Number.NaN)).toBeNaN();
    expect(log(Infinity)).toBe(Infinity);
    expect(log(Number.MIN_VALUE)).toBeCloseTo(-1074 * Math.LN2, 11);
    expect(log(Number.MAX_VALUE)).toBeCloseTo(1024 * Math.LN2, 11);
  });
});

describe('pow', () => {
  // |y·log x| ≤ 50: under the defaults the model stays below 25.
  const bases = [...scaled(-9.96, 9.96, 300), ...spaced(0.001, 2, 300)];
  const exponents = [...spaced(-20, 20, 80), ...spaced(-1, 1, 40), -3, -1 / 3, 0.5, 2, 3];
  const pairs = bases
    .flatMap((x) => exponents.map((y) => [x, y] as const))
    .filter(([x, y]) => Math.abs(y * stdlibLn(x)) <= 50);

  it('is within 2 units in the last place of @stdlib', () => {
    expect(pairs.length).toBeGreaterThan(20_000);
    const far = pairs.filter(([x, y]) => ulpsBetween(pow(x, y), stdlibPow(x, y)) > 2);
    expect(far).toEqual([]);
  });

  it('is within 2 units in the last place of the exact value', () => {
    const sample = pairs.filter((_, k) => k % 61 === 0);
    expect(sample.length).toBeGreaterThan(400);
    const far = sample.filter(([x, y]) => ulpsFrom(pow(x, y), bigPow(toFixed(x), toFixed(y))) > 2);
    expect(far).toEqual([]);
  });

  it('is within 32 units in the last place of the exact value as far as results reach', () => {
    const far = scaled(-140, 140, 60)
      .flatMap((x) => spaced(-120, 700, 40).map((size) => [x, size / stdlibLn(x)] as const))
      .filter(([x, y]) => ulpsFrom(pow(x, y), bigPow(toFixed(x), toFixed(y))) > 32);
    expect(far).toEqual([]);
  });

  it('is within 32 units in the last place of @stdlib as far as small results reach', () => {
    const far = scaled(-1000, 1000, 300)
      .flatMap((x) => spaced(-700, 700, 300).map((size) => [x, size / stdlibLn(x)] as const))
      .filter(([x, y]) => ulpsBetween(pow(x, y), stdlibPow(x, y)) > 32);
    expect(far).toEqual([]);
  });

  it('says what holds at the ends', () => {
    for (const x of [0, 0.5, 1, 7, Infinity]) expect(pow(x, 0)).toBe(1);
    for (const y of [-20, -0.5, 0, 3, 20]) expect(pow(1, y)).toBe(1);
    expect(pow(0, 3)).toBe(0);
    expect(pow(0, -3)).toBe(Infinity);
    expect(pow(Infinity, 2)).toBe(Infinity);
    expect(pow(Infinity, -2)).toBe(0);
    expect(pow(-2, 3)).toBeNaN();
    expect(pow(Number.NaN, 2)).toBeNaN();
    expect(pow(1e300, 2)).toBe(Infinity);
    expect(pow(1e300, -2)).toBe(0);
  });
});

describe('tanh', () => {
  it('is within 4.5·10⁻¹⁶ of @stdlib and of the exact value', () => {
    const points = [...spaced(-21, 21, 20_000), ...scaled(-40, 4, 4000)];
    const [error, at] = worst(points, (x) => Math.abs(tanh(x) - stdlibTanh(x)));
    expect(error, `at ${at}`).toBeLessThan(4.5e-16);
    const [exactError, exactAt] = worst(spaced(-5, 5, 500), (x) =>
      errorOf(tanh(x), bigTanh(toFixed(x))),
    );
    expect(exactError, `at ${exactAt}`).toBeLessThan(4.5e-16);
  });

  it('stays within −1 and 1, and says what holds at the ends', () => {
    const draw = normalDraws('tanh');
    const beyond = Array.from({ length: 10_000 }, () => 20 * draw()).filter(
      (x) => Math.abs(tanh(x)) > 1,
    );
    expect(beyond).toEqual([]);
    expect(tanh(0)).toBe(0);
    expect(tanh(Infinity)).toBe(1);
    expect(tanh(-Infinity)).toBe(-1);
    expect(tanh(Number.NaN)).toBeNaN();
  });
});

describe('the logistic function', () => {
  it('is a probability wherever it is asked', () => {
    for (const x of [-Infinity, -1000, -745, -40, 0, 40, 1000, Infinity]) {
      expect(logistic(x)).toBeGreaterThanOrEqual(0);
      expect(logistic(x)).toBeLessThanOrEqual(1);
    }
    expect(logistic(0)).toBe(0.5);
    expect(logistic(-Infinity)).toBe(0);
    expect(logistic(Infinity)).toBe(1);
  });

  it('mirrors: σ(−x) = 1 − σ(x)', () => {
    const [error] = worst(spaced(-30, 30, 2000), (x) => Math.abs(logistic(-x) + logistic(x) - 1));
    expect(error).toBeLessThan(3e-16);
  });
});
