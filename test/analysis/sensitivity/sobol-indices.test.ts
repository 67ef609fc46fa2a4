import alea from 'seedrandom/lib/alea.js';
import { describe, expect, test } from 'vitest';
import { luckShare } from '../../../src/analysis/sensitivity/responses.ts';
import { sobolIndices } from '../../../src/analysis/sensitivity/sobol-indices.ts';
import { CLOSED_FORMS, unitDesign } from './closed-forms.ts';

const points = unitDesign('saltelli', 1024);

describe('Sobol indices', () => {
  test.each(CLOSED_FORMS)(
    'of the function $name are those of its closed form',
    ({ at, first, total }) => {
      const responses = points.map((point) => Float64Array.of(at(point)));
      const found = sobolIndices(responses, 3, { seed: 'test', resamples: 100 });
      found.forEach((one, i) => {
        expect(Math.abs(one.first.estimate - (first[i] ?? NaN))).toBeLessThan(0.02);
        expect(Math.abs(one.total.estimate - (total[i] ?? NaN))).toBeLessThan(0.02);
        expect(one.first.low).toBeLessThan((first[i] ?? NaN) + 0.005);
        expect(one.first.high).toBeGreaterThan((first[i] ?? NaN) - 0.005);
      });
    },
  );

  test('come nearer with more samples', () => {
    const [form] = CLOSED_FORMS;
    if (form === undefined) throw new Error('no closed form');
    const error = (samples: number) => {
      const responses = points
        .slice(0, 5 * samples)
        .map((point) => Float64Array.of(form.at(point)));
      const found = sobolIndices(responses, 3, { seed: 'test', resamples: 1 });
      return Math.max(
        ...found.map((one, i) => Math.abs(one.total.estimate - (form.total[i] ?? NaN))),
      );
    };
    expect(error(1024)).toBeLessThan(error(32) / 4);
  });

  test('of means over many replicates are those without noise, and luck is told apart', () => {
    const random = alea('noise');
    const [, , form] = CLOSED_FORMS;
    if (form === undefined) throw new Error('no closed form');
    const noisy = points.map((point) => {
      return Float64Array.from({ length: 20 }, () => form.at(point) + (random() - 0.5) * 6);
    });
    const found = sobolIndices(noisy, 3, { seed: 'test', resamples: 20 });
    found.forEach((one, i) => {
      expect(Math.abs(one.first.estimate - (form.first[i] ?? NaN))).toBeLessThan(0.05);
      expect(Math.abs(one.total.estimate - (form.total[i] ?? NaN))).toBeLessThan(0.03);
    });
    // Variance of the function 21/12, of the noise 36/12.
    expect(luckShare(noisy)).toBeCloseTo(3 / (3 + 1.75), 1);
  });

  test('are not there where nothing varies, and leave out samples that could not be measured', () => {
    const flat = sobolIndices(
      points.map(() => Float64Array.of(1)),
      3,
      { seed: 'x', resamples: 3 },
    );
    expect(flat[0]?.first.estimate).toBeNaN();
    const [form] = CLOSED_FORMS;
    const holes = points.map((point, i) =>
      Float64Array.of(i % 96 === 0 ? NaN : (form?.at(point) ?? NaN)),
    );
    const found = sobolIndices(holes, 3, { seed: 'x', resamples: 3 });
    expect(found[1]?.total.estimate).toBeCloseTo(form?.total[1] ?? NaN, 1);
  });
});

test('luck makes all of the variance where no factor matters, and none where nothing is drawn', () => {
  const random = alea('luck');
  const noise = Array.from({ length: 200 }, () =>
    Float64Array.from({ length: 20 }, () => random()),
  );
  expect(luckShare(noise)).toBeGreaterThan(0.98);
  expect(luckShare([Float64Array.of(1, 1), Float64Array.of(2, 2)])).toBe(0);
  expect(luckShare([Float64Array.of(1), Float64Array.of(2)])).toBeNaN();
});
