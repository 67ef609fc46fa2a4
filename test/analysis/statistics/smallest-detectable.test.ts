import { describe, expect, it } from 'vitest';
import { welchDifference } from '../../../src/analysis/statistics/difference.ts';
import { noncentralTail } from '../../../src/analysis/statistics/noncentral-t.ts';
import {
  type PlannedTest,
  replicatesNeeded,
  smallestDetectable,
} from '../../../src/analysis/statistics/smallest-detectable.ts';
import reference from '../../reference/planning.json' with { type: 'json' };
import { normalDraws } from '../../support/synthetic-runs.ts';

describe('the noncentral t distribution', () => {
  it('has the upper tails of R', () => {
    const { t, freedom, shift, p } = reference.tails;
    p.forEach((expected, i) => {
      const found = noncentralTail(t[i] ?? 0, freedom[i] ?? 0, shift[i] ?? 0);
      expect(found, `t ${t[i]}, ν ${freedom[i]}, δ ${shift[i]}`).toBeCloseTo(expected, 10);
    });
  });
});

describe('the smallest detectable effect', () => {
  it("is that of R's power.t.test", () => {
    for (const { n, delta, ...test } of reference.detect)
      expect(smallestDetectable(n, test as PlannedTest) / delta).toBeCloseTo(1, 7);
  });

  it('is found in about 80 of 100 experiments', () => {
    const draw = normalDraws('power');
    const effect = smallestDetectable(20, { design: 'groups', sd: 1 });
    let found = 0;
    for (let experiment = 0; experiment < 2000; experiment++) {
      const sample = (mean: number) => Array.from({ length: 20 }, () => mean + draw());
      if (welchDifference(sample(0), sample(effect), 0.05).isClear) found++;
    }
    expect(found / 2000).toBeGreaterThan(0.76);
    expect(found / 2000).toBeLessThan(0.84);
  });

  it('shrinks with more replicates and grows with the scatter', () => {
    const test = { design: 'paired', sd: 1 } as const;
    const found = [3, 10, 30, 100, 1000].map((n) => smallestDetectable(n, test));
    expect(found).toEqual(found.toSorted((a, b) => b - a));
    expect(smallestDetectable(30, { ...test, sd: 2 })).toBeCloseTo(2 * (found[2] ?? 0), 12);
    expect(smallestDetectable(1, test)).toBeNaN();
  });
});

describe('the replicates needed', () => {
  it("are those of R's power.t.test", () => {
    for (const { effect, n, ...test } of reference.need)
      expect(replicatesNeeded(effect, test as PlannedTest)).toBe(n);
  });

  it('are just enough to detect the effect', () => {
    const test = { design: 'groups', sd: 0.4 } as const;
    for (const effect of [0.9, 0.3, -0.11]) {
      const n = replicatesNeeded(effect, test);
      expect(smallestDetectable(n, test)).toBeLessThanOrEqual(Math.abs(effect));
      expect(smallestDetectable(n - 1, test)).toBeGreaterThan(Math.abs(effect));
    }
  });

  it('are two where nothing scatters, and never enough for no effect', () => {
    expect(replicatesNeeded(1, { design: 'paired', sd: 0 })).toBe(2);
    expect(replicatesNeeded(0, { design: 'paired', sd: 1 })).toBe(Number.POSITIVE_INFINITY);
    expect(replicatesNeeded(1e-6, { design: 'paired', sd: 1 })).toBe(Number.POSITIVE_INFINITY);
  });
});
