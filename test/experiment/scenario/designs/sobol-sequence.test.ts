import { describe, expect, test } from 'vitest';
import {
  SOBOL_DIMENSIONS,
  sobolCoordinate,
} from '../../../../src/experiment/scenario/designs/sobol-sequence.ts';
import reference from '../../../reference/sobol.json' with { type: 'json' };

describe('Sobol’s sequence', () => {
  test('is that of SciPy in every dimension there is', () => {
    for (const [index = 0, dimension = 0, value] of reference.points) {
      // SciPy has 30 bits.
      expect(sobolCoordinate(index, dimension)).toBeCloseTo(value ?? Number.NaN, 9);
    }
    expect(reference.points.at(-1)?.[1]).toBe(SOBOL_DIMENSIONS - 1);
    expect(() => sobolCoordinate(0, SOBOL_DIMENSIONS)).toThrow(RangeError);
  });

  test.each([undefined, 0, 1, 0xdeadbeef])(
    'has a point in each stratum (scramble %s)',
    (scramble) => {
      for (const dimension of [0, 1, 40, 599]) {
        for (const count of [2, 64, 1024]) {
          const strata = Array.from({ length: count }, (_, index) => {
            return Math.floor(sobolCoordinate(index, dimension, scramble) * count);
          });
          expect(new Set(strata).size).toBe(count);
        }
      }
    },
  );

  test('fills the plane evenly, however the two coordinates are scrambled', () => {
    const side = 16;
    const cells = new Set(
      Array.from({ length: side * side }, (_, index) => {
        const x = Math.floor(sobolCoordinate(index, 0, 77) * side);
        const y = Math.floor(sobolCoordinate(index, 1, 4_000_000_000) * side);
        return x * side + y;
      }),
    );
    expect(cells.size).toBe(side * side);
  });

  test('moves when it is scrambled otherwise', () => {
    const values = [1, 2, 3, 4].map((scramble) => sobolCoordinate(5, 3, scramble));
    expect(new Set(values).size).toBe(4);
  });
});
