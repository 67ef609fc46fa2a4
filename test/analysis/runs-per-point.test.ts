import { describe, expect, it } from 'vitest';
import { runsPerPoint, writeRunsPerPoint } from '../../src/analysis/runs-per-point.ts';

const runs = (...points: number[]) => ({ rows: points.length, columns: { point: points } });

describe('the runs at each point', () => {
  it('are counted, also at points that have none yet', () => {
    expect(runsPerPoint(runs(0, 1, 2, 0, 2, 2), 3)).toEqual({ fewest: 1, most: 3 });
    expect(runsPerPoint(runs(0, 1), 3)).toEqual({ fewest: 0, most: 1 });
    expect(runsPerPoint(runs(), 3)).toEqual({ fewest: 0, most: 0 });
  });

  it('are told as one number, as either of two, or as a range', () => {
    expect(writeRunsPerPoint({ fewest: 30, most: 30 })).toEqual({ en: '30', fr: '30' });
    expect(writeRunsPerPoint({ fewest: 12, most: 13 })).toEqual({ en: '12 or 13', fr: '12 ou 13' });
    expect(writeRunsPerPoint({ fewest: 20, most: 120 })).toEqual({
      en: '20 to 120',
      fr: '20 à 120',
    });
  });
});
