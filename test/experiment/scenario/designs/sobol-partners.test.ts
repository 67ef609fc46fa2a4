import { describe, expect, it } from 'vitest';
import { scrambleOf } from '../../../../src/experiment/scenario/designs/sobol.ts';
import { sobolPartners } from '../../../../src/experiment/scenario/designs/sobol-partners.ts';
import {
  SOBOL_DIMENSIONS,
  sobolCoordinate,
} from '../../../../src/experiment/scenario/designs/sobol-sequence.ts';

const COUNTS = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 40];

describe('partners of dimensions', () => {
  it('are later ones, each given once', () => {
    for (const count of [...COUNTS, SOBOL_DIMENSIONS / 2]) {
      const partners = sobolPartners(count);
      expect(new Set(partners).size).toBe(count);
      expect(Math.min(...partners)).toBeGreaterThanOrEqual(count);
      expect(Math.max(...partners)).toBeLessThan(SOBOL_DIMENSIONS);
    }
  });

  // With dimension `count + i` for each i, the worst is off by 0.99 at 16, 0.75 at 32, 0.7 at 64 and 0.38 at 128.
  it.each([
    [16, 0.6],
    [32, 0.5],
    [64, 0.25],
    [128, 0.12],
  ])('differ from them at %i points as independent numbers do', (samples, most) => {
    for (const count of COUNTS) {
      sobolPartners(count).forEach((partner, dimension) => {
        const off = [0, 1, 2, 3, 4, 5, 6, 7].map((seed) => {
          const [a, b] = ['a', 'b'].map((name) => scrambleOf(name, `${dimension} ${seed}`));
          let squares = 0;
          for (let index = 0; index < samples; index++) {
            squares +=
              (sobolCoordinate(index, dimension, a) - sobolCoordinate(index, partner, b)) ** 2;
          }
          // The mean of the square of the difference of two numbers in [0, 1] is a sixth.
          return (6 * squares) / samples - 1;
        });
        const rootMeanSquare = Math.sqrt(off.reduce((sum, one) => sum + one ** 2, 0) / off.length);
        expect(rootMeanSquare, `${dimension} of ${count}`).toBeLessThan(most);
      });
    }
  });
});
