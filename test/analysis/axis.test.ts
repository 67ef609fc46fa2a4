import { expect, test } from 'vitest';
import { axisOf } from '../../src/analysis/axis.ts';
import { listedDesign } from '../support/synthetic-runs.ts';

const THIRDS = [0.25, 0.25 + 0.4 / 3, 0.25 + 0.8 / 3, 0.65];

function labels(values: readonly number[], isDrawn: boolean): string[] {
  const design = {
    ...listedDesign(
      ['trust'],
      values.map((value) => [value]),
    ),
    ...(isDrawn && { name: 'sobol' as const }),
  };
  return axisOf(design, [0], 12).steps.map(({ label }) => label.en);
}

test('values that were drawn are labelled with three digits, values that were chosen with all', () => {
  expect(labels(THIRDS, true)).toEqual(['0.25', '0.383', '0.517', '0.65']);
  expect(labels(THIRDS, false)).toEqual(['0.25', '0.383333', '0.516667', '0.65']);
});

test('values that were drawn close together keep the digits that tell them apart', () => {
  expect(labels([0.38331, 0.38339], true)).toEqual(['0.3833', '0.3834']);
});

test('what is left to the model stands after the numbers, which stand in order or together in ranges', () => {
  const values = [0.9, 0.1, null, 0.5, null, 0.3, 0.7, 0.2];
  const design = listedDesign(
    ['hub.listening'],
    values.map((value) => [value]),
  );
  const steps = (most: number) => axisOf(design, [0], most).steps;
  const left = 'left to the model';
  expect(steps(12).map(({ label }) => label.en)).toEqual(
    ['0.1', '0.2', '0.3', '0.5', '0.7', '0.9'].concat(left),
  );
  expect(steps(3).map(({ label }) => label.en)).toEqual(['0.1–0.2', '0.3–0.5', '0.7–0.9', left]);
  expect(steps(3).map(({ points }) => points)).toEqual([
    [1, 7],
    [3, 5],
    [0, 6],
    [2, 4],
  ]);
});
