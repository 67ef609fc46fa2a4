import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDetectable } from '../../../src/analysis/compare/write-detectable.ts';

describe('the smallest detectable difference', () => {
  it('is written with two digits, upwards', () => {
    const written = [1.3066, 0.0672, 0.2, 0.0999, 12.01, 0.05].map((value) =>
      writeDetectable(value, 'en'),
    );
    expect(written).toEqual(['1.4', '0.068', '0.20', '0.10', '13', '0.050']);
    expect(writeDetectable(1.3066, 'fr')).toBe('1,4');
  });

  it('never promises less than so many runs find, nor a tenth more', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 999, noNaN: true }), (value) => {
        const written = Number(writeDetectable(value, 'en').replace(',', ''));
        expect(written).toBeGreaterThanOrEqual(value * (1 - 1e-7));
        expect(written).toBeLessThanOrEqual(value * 1.1 + 1e-9);
      }),
    );
  });
});
