import { expect, test } from 'vitest';
import { ablatedConditions } from '../../../src/analysis/appraisal/ablated-conditions.ts';
import { FINDINGS } from '../../../src/analysis/findings/findings.ts';

const placesOf = (id: string) => {
  const finding = FINDINGS.find((one) => one.id === id);
  if (finding === undefined) throw new Error(`no finding ${id}`);
  return ablatedConditions(finding);
};

test('an ablation must take the effect of every condition that compares worlds', () => {
  expect(placesOf('majority-replaces')).toEqual([0, 1]);
  expect(placesOf('conflict-replaces')).toEqual([0, 1]);
  expect(placesOf('no-spirit-breaks')).toEqual([0, 1]);
  expect(placesOf('trust-grows')).toEqual([0]);
});

test('not of one that worlds without any difference would meet, nor of one left out by name', () => {
  // “At least 80% of the other” holds best where both are the same.
  expect(placesOf('reticular')).toEqual([0]);
  // Names its conditions.
  expect(placesOf('three-origins')).toEqual([0, 1]);
});
