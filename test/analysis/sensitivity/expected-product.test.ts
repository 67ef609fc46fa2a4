import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  expectedProduct,
  luckVariance,
} from '../../../src/analysis/sensitivity/expected-product.ts';
import { lawOptions } from '../../support/law-options.ts';

const values = (length: number) =>
  fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: length, maxLength: length });
const once = (length: number) => new Uint32Array(length).fill(1);

describe('the expected product', () => {
  test('is the mean over all pairs of two different replicates', () => {
    fc.assert(
      fc.property(values(5), values(5), (x, y) => {
        let [sum, pairs] = [0, 0];
        x.forEach((one, r) =>
          y.forEach((other, s) => {
            if (r === s) return;
            sum += one * other;
            pairs += 1;
          }),
        );
        const found = expectedProduct(Float64Array.from(x), Float64Array.from(y), once(5));
        expect(found).toBeCloseTo(sum / pairs, 8);
      }),
      lawOptions(50),
    );
  });

  test('is the product of the means less their covariance over so many replicates', () => {
    const [x, y] = [Float64Array.of(1, 2, 6), Float64Array.of(4, 0, 5)];
    const covariance = (-2 * 1 + -1 * -3 + 3 * 2) / 2;
    expect(expectedProduct(x, y, once(3))).toBeCloseTo(3 * 3 - covariance / 3, 12);
  });

  test('of a resample leaves out pairs of a replicate with its own copies', () => {
    const [x, y] = [Float64Array.of(1, 2, 7), Float64Array.of(3, 5, 11)];
    // Replicates 0, 0 and 2: the pairs are those of 0 with 2, both ways.
    expect(expectedProduct(x, y, [2, 0, 1])).toBe((1 * 11 + 7 * 3) / 2);
    expect(expectedProduct(x, y, [3, 0, 0])).toBeNaN();
  });

  test('leaves out what could not be measured', () => {
    const x = Float64Array.of(NaN, 2, 4);
    expect(expectedProduct(x, x, once(3))).toBe(8);
    expect(expectedProduct(x, Float64Array.of(1, NaN, 3), once(3))).toBe(
      (2 * 1 + 2 * 3 + 4 * 1) / 3,
    );
  });

  test('with one replicate is the plain product', () => {
    expect(expectedProduct(Float64Array.of(3), Float64Array.of(4), once(1))).toBe(12);
  });
});

test('the variance by luck is the sample variance', () => {
  expect(luckVariance(Float64Array.of(1, 2, 6, NaN), once(4))).toBeCloseTo(7, 12);
});
