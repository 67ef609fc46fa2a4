import { expect, test } from 'vitest';
import { leadOf, type Ranked } from '../../../src/analysis/sensitivity/ranking.ts';

const at = (factor: number, low: number, high: number): Ranked => {
  return { factor, estimate: (low + high) / 2, low, high };
};
const factorsOf = (ranked: readonly Ranked[] = []) => ranked.map(({ factor }) => factor);

test('the lead is settled against those whose intervals lie below, and not against the others', () => {
  const lead = leadOf([at(2, 5, 7), at(0, 4, 6), at(1, 3, 4.9), at(3, 0, 5.1)]);
  expect(lead?.first.factor).toBe(2);
  expect(factorsOf(lead?.rivals)).toEqual([0, 3]);
  expect(factorsOf(lead?.behind)).toEqual([1]);
});

test('without intervals nothing is settled', () => {
  const lead = leadOf([at(0, NaN, NaN), at(1, 1, 2)]);
  expect(factorsOf(lead?.rivals)).toEqual([1]);
  expect(leadOf([])).toBeUndefined();
});
