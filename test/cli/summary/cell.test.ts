import { describe, expect, test } from 'vitest';
import { cellOf, remarksOn, saysNothing, writeMeans } from '../../../src/cli/summary/cell.ts';

const about = (mean: number, half: number, metric = 'trust') =>
  cellOf({ mean, low: mean - half, high: mean + half, missing: 0 }, metric);

describe('means with half of their intervals', () => {
  test.each([
    [0.03, '0.52 ±0.03'],
    [0.004, '0.522 ±0.004'],
    [0.13, '0.52 ±0.13'],
    [0.4, '0.5 ±0.4'],
  ])('have the digits that a half of %d justifies', (half, written) => {
    expect(writeMeans([about(0.5216, half)], 15, 'en')).toEqual([written]);
  });

  test('of a count of single runs have none', () => {
    expect(writeMeans([about(2, NaN, 'networks')], 15, 'en')).toEqual(['2']);
  });

  test('are not told where they are as wide as the measure can be, and it is said why', () => {
    const cells = [about(0.5, 12.71), about(0.6, 0.05)];
    expect(writeMeans(cells, 15, 'fr')).toEqual(['0,50 ±–', '0,60 ±0,05']);
    expect(remarksOn(cells, 'en')).toEqual([expect.stringMatching(/^±– So few runs/)]);
    // Of counts, which have no upper end, too.
    expect(saysNothing(about(3, 12.71, 'networks'))).toBe(true);
    expect(saysNothing(about(3, 1.2, 'networks'))).toBe(false);
    // What may be negative has no such limit.
    expect(saysNothing(about(0.04, 0.85, 'payoff'))).toBe(false);
  });

  test('that reach beyond what the measure can be say why; others say nothing', () => {
    expect(remarksOn([about(0.9, 0.2)], 'en')).toEqual([
      expect.stringContaining('reach beyond what the measure can be'),
    ]);
    expect(remarksOn([about(0.5, 0.2)], 'en')).toEqual([]);
  });
});
