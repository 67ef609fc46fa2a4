import { describe, expect, it } from 'vitest';
import { isDrawn } from '../../src/analysis/design.ts';
import { joinRuns, readRuns } from '../../src/analysis/read-runs.ts';

describe('stored runs', () => {
  const table = {
    rows: 4,
    columns: {
      run: Float64Array.of(0, 1, 4, 5),
      point: Float64Array.of(0, 0, 2, 2),
      replicate: Float64Array.of(0, 1, 0, 1),
      'trust.initial': Float64Array.of(0.2, 0.2, 0.6, 0.6),
      'trust.reference': ['fixed', 'fixed', 'relative', 'relative'],
    },
  };
  const factors = [{ name: 'trust.initial' }, { name: 'trust.reference' }];
  const runs = readRuns(table, { factors, scenario: {} });

  it('tell their design, without the points that were not run', () => {
    expect(runs.design.points).toEqual([
      [0.2, 'fixed'],
      [0.6, 'relative'],
    ]);
    expect(Array.from(runs.table.columns['point'] ?? [])).toEqual([0, 0, 1, 1]);
  });

  it('know by which design their points were made', () => {
    const sweep = (design: string) => ({ factors, scenario: { sweep: { design, factors } } });
    expect(runs.design.name).toBeUndefined();
    expect(isDrawn(readRuns(table, sweep('points')).design)).toBe(false);
    for (const drawn of ['sobol', 'latinHypercube', 'morris', 'saltelli'])
      expect(isDrawn(readRuns(table, sweep(drawn)).design)).toBe(true);
  });

  it('name their factors as the model declares them', () => {
    const [trust, reference] = runs.design.factors;
    expect(trust?.label.fr).not.toBe('trust.initial');
    expect(Object.keys(reference?.options ?? {})).toContain('fixed');
  });

  it('lend their point and replicate to the rows of every tick', () => {
    const series = { rows: 3, columns: { run: [5, 0, 4], tick: [0, 0, 0], trust: [1, 2, 3] } };
    const { columns } = joinRuns(series, runs);
    expect(Array.from(columns['point'] ?? [])).toEqual([1, 0, 1]);
    expect(Array.from(columns['replicate'] ?? [])).toEqual([1, 0, 0]);
  });

  it('read factors that are not declared, switches and values left to the model', () => {
    const columns = { point: [0, 1], old: [Number.NaN, 2] };
    expect(
      readRuns({ rows: 2, columns }, { factors: [{ name: 'old' }], scenario: {} }).design,
    ).toMatchObject({
      factors: [{ label: { en: 'old', fr: 'old' } }],
      points: [[null], [2]],
    });
  });
});
