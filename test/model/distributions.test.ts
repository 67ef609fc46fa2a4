import { describe, expect, it } from 'vitest';
import { betaQuantile, normalQuantile } from '../../src/model/distributions.ts';
import { parameterEntries } from '../../src/model/parameters.ts';
import reference from '../reference/distributions.json' with { type: 'json' };

const UNITS = Array.from({ length: 4000 }, (_, k) => (k + 0.5) / 4000);

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('the normal quantile', () => {
  it('has the values that mpmath finds with 40 digits', () => {
    const far = reference.normal.filter(([u = 0, x = 0]) => {
      return Math.abs(normalQuantile(u) - x) > 5e-16 * Math.max(1, Math.abs(x));
    });
    expect(far).toEqual([]);
  });

  it('is odd about one half, where it is 0', () => {
    expect(normalQuantile(0.5)).toBe(0);
    for (let k = 1; k < 1024; k++) {
      // k/2048 and its complement are exact numbers.
      expect(normalQuantile(k / 2048)).toBe(-normalQuantile(1 - k / 2048));
    }
  });

  it('rises through the seams of its three formulas', () => {
    const seams = [0.075, 0.925, 1.388794386496402e-11, 1 - 1.388794386496402e-11];
    const around = seams.flatMap((seam) => {
      return Array.from({ length: 200 }, (_, k) => seam * (1 + (k - 100) * 1e-13));
    });
    for (const points of [UNITS, around.slice(0, 200), around.slice(400, 600)]) {
      const falls = points.filter((u, k) => {
        const before = points[k - 1];
        return before !== undefined && normalQuantile(u) < normalQuantile(before);
      });
      expect(falls).toEqual([]);
    }
  });

  it('is finite at the ends of what a draw can be', () => {
    const smallest = 0.5 / 2 ** 32;
    expect(normalQuantile(smallest)).toBeCloseTo(-6.33796, 5);
    expect(normalQuantile(1 - smallest)).toBeCloseTo(6.33796, 5);
  });
});

describe('the Beta quantile', () => {
  it('is the identity for Beta(1, 1)', () => {
    const uniform = betaQuantile(0.5, 2);
    for (const u of UNITS) expect(Math.abs(uniform(u) - u)).toBeLessThan(1e-12);
  });

  it('has its closed forms: √u for Beta(2, 1), 1 − √(1 − u) for Beta(1, 2), u^⅓ for Beta(3, 1)', () => {
    const forms = [
      { mean: 2 / 3, total: 3, form: (u: number) => Math.sqrt(u) },
      { mean: 1 / 3, total: 3, form: (u: number) => 1 - Math.sqrt(1 - u) },
      { mean: 3 / 4, total: 4, form: (u: number) => Math.cbrt(u) },
    ];
    for (const { mean: m, total, form } of forms) {
      const quantile = betaQuantile(m, total);
      const errors = UNITS.map((u) => Math.abs(quantile(u) - form(u)));
      expect(Math.max(...errors)).toBeLessThan(1e-3);
      expect(mean(errors)).toBeLessThan(1e-5);
    }
  });

  it('agrees with SciPy to a thousandth', () => {
    const far = reference.beta.filter(([m = 0, total = 0, u = 0, x = 0]) => {
      return Math.abs(betaQuantile(m, total)(u) - x) > 1e-3;
    });
    expect(far).toEqual([]);
  });

  it('never falls and stays within 0 and 1', () => {
    for (const [m, total] of [
      [4 / 7, 7],
      [0.02, 1],
      [0.98, 1],
      [0.02, 100],
      [0.98, 100],
    ] as const) {
      const values = UNITS.map(betaQuantile(m, total));
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...values)).toBeLessThanOrEqual(1);
      expect(values.filter((value, k) => value < (values[k - 1] ?? 0))).toEqual([]);
    }
  });

  it('rises with the mean at every u, so that each firm keeps its luck', () => {
    const low = betaQuantile(0.4, 7);
    const high = betaQuantile(0.5, 7);
    expect(UNITS.filter((u) => high(u) <= low(u))).toEqual([]);
  });

  it('has the mean it is asked for, wherever a parameter allows it to be asked', () => {
    const ranges = parameterEntries().flatMap(({ path, declaration }) =>
      'range' in declaration && path.startsWith('members.') ? [[path, declaration.range]] : [],
    );
    expect(ranges).toContainEqual(['members.predispositionMean', [0.02, 0.98]]);
    expect(ranges).toContainEqual(['members.leadershipConcentration', [1, 100]]);
    const wrong = [0.02, 0.1, 0.3, 0.5, 4 / 7, 0.8, 0.98]
      .flatMap((m) => [1, 2, 4, 7, 20, 100].map((total) => ({ m, total })))
      .map(({ m, total }) => ({ m, total, found: mean(UNITS.map(betaQuantile(m, total))) }))
      .filter(({ m, found }) => Math.abs(found - m) > 0.01);
    expect(wrong).toEqual([]);
  });

  it('has the spread of a Beta distribution: mean·(1 − mean)/(concentration + 1)', () => {
    for (const [m, total] of [
      [4 / 7, 7],
      [0.5, 4],
      [0.3, 12],
    ] as const) {
      const quantile = betaQuantile(m, total);
      const squares = mean(UNITS.map((u) => (quantile(u) - m) ** 2));
      expect(squares / ((m * (1 - m)) / (total + 1))).toBeCloseTo(1, 2);
    }
  });
});
