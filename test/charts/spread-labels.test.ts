import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from '../../src/charts/sensitivity/spread-labels.ts';
import { lawOptions } from '../support/law-options.ts';

test('labels that do not touch stand where they want to, others give way evenly', () => {
  expect(spreadLabels([10, 50, 90], 16, 100)).toEqual([10, 50, 90]);
  expect(spreadLabels([50, 50], 16, 100)).toEqual([42, 58]);
  expect(spreadLabels([2, 3], 16, 100)).toEqual([0, 16]);
});

test('labels keep their order and their distance, inside the room', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 20 }), (wanted) => {
      const places = spreadLabels(wanted, 16, 300);
      const sorted = [...places].sort((a, b) => a - b);
      const gap = Math.min(16, 300 / Math.max(1, wanted.length - 1));
      sorted.slice(1).forEach((place, at) => {
        expect(place - (sorted[at] ?? 0)).toBeGreaterThanOrEqual(gap - 1e-9);
      });
      for (const place of places) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(300 + 1e-9);
      }
      const isInOrder = wanted.every((one, i) =>
        wanted.every((other, j) => one >= other || (places[i] ?? 0) < (places[j] ?? 0)),
      );
      expect(isInOrder).toBe(true);
    }),
    lawOptions(200),
  );
});
