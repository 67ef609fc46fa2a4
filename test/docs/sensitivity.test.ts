import { expect, it } from 'vitest';
import { sobolIndices } from '../../src/analysis/sensitivity/sobol-indices.ts';
import { CLOSED_FORMS, unitDesign } from '../analysis/sensitivity/closed-forms.ts';
import {
  chosenPairs,
  coverageOfSum,
  neighbouringPairs,
} from '../analysis/sensitivity/coverage-of-sum.ts';
import { readDocument } from './documents.ts';

const ROW =
  /^\| (Ishigami|Sobol G|linear) \| ([\d,]+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$/gm;

const rows = [...readDocument('docs/sensitivity.md').matchAll(ROW)].map(
  ([, form, n, ...numbers]) => {
    return { form, n: Number(n?.replace(',', '')), numbers: numbers.map(Number) };
  },
);

it('has errors of three functions at three sizes', () => {
  expect(rows).toHaveLength(9);
});

it.each(rows)(
  'says how near the indices of $form come with $n samples',
  ({ form: name, n, numbers }) => {
    const form = CLOSED_FORMS.find((one) => one.name === name);
    const points = unitDesign('saltelli', 1024).slice(0, 5 * n);
    const responses = points.map((point) => Float64Array.of(form?.at(point) ?? NaN));
    const { indices } = sobolIndices(responses, 3, { seed: 'test', resamples: 400 });
    const found = (['first', 'total'] as const).flatMap((kind) => [
      Math.max(...indices.map((one, i) => Math.abs(one[kind].estimate - (form?.[kind][i] ?? NaN)))),
      Math.max(...indices.map((one) => (one[kind].high - one[kind].low) / 2)),
    ]);
    found.forEach((number, at) => expect(number).toBeCloseTo(numbers[at] ?? NaN, 2));
  },
);

const COVERAGE = /^\| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm;

const coverages = [
  ...readDocument('docs/decisions/0059-partners-of-dimensions.md').matchAll(COVERAGE),
].map(([, ...numbers]) => numbers.map(Number));

it('has how often intervals hold the truth at six sizes', () => {
  expect(coverages).toHaveLength(6);
});

it.each(coverages)(
  'says how often intervals of %i factors and %i samples hold the truth',
  (factors, samples, ...told) => {
    const found = [neighbouringPairs, chosenPairs].flatMap((pairs) => {
      const { worst, totals, firsts } = coverageOfSum(pairs, { factors, samples });
      return [worst, totals, firsts].map((share) => Math.round(100 * share));
    });
    expect(found).toEqual(told);
  },
);
