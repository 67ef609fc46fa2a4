import { describe, expect, it } from 'vitest';
import { seriesByPoint } from '../../src/analysis/series-by-point.ts';

/** Two points; of point 1 the replicate in between is not there. */
const SERIES = {
  rows: 7,
  columns: {
    point: [0, 0, 1, 1, 1, 1, 0],
    replicate: [0, 0, 2, 2, 0, 0, 1],
    tick: [4, 0, 0, 4, 0, 4, 4],
    trust: [0.4, 0.1, 0.7, 0.8, 0.5, null, 0.3],
  },
};

describe('a series by point', () => {
  it('holds the ticks in order, and the values of each replicate one after the other', () => {
    const { ticks, points } = seriesByPoint(SERIES, 'trust');
    expect(ticks).toEqual([0, 4]);
    expect(points.get(0)).toEqual({
      replicates: 2,
      isThere: Uint8Array.of(1, 1),
      values: Float64Array.of(0.1, 0.4, Number.NaN, 0.3),
    });
    expect(points.get(1)).toEqual({
      replicates: 3,
      isThere: Uint8Array.of(1, 0, 1),
      values: Float64Array.of(0.5, Number.NaN, Number.NaN, Number.NaN, 0.7, 0.8),
    });
  });

  it('keeps no other points than those that are wanted, and knows the ticks of all', () => {
    const rows = { rows: 1, columns: { point: [3], replicate: [0], tick: [9], trust: [1] } };
    const { points } = seriesByPoint(SERIES, 'trust', new Set([1]));
    expect([...points.keys()]).toEqual([1]);
    expect(seriesByPoint(rows, 'trust', new Set([1]))).toEqual({ ticks: [9], points: new Map() });
  });
});
