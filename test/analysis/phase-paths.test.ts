import { describe, expect, it } from 'vitest';
import { gridOf } from '../../src/analysis/grid.ts';
import { phasePaths } from '../../src/analysis/phase-paths.ts';
import { gridDesign, syntheticRuns, syntheticSeries } from '../support/synthetic-runs.ts';

function pathsOver(ticks: number, missing = 0) {
  const design = gridDesign({ a: [1, 2] });
  const runs = syntheticRuns({
    seed: 'phase',
    design,
    replicates: 6,
    missing,
    metrics: { trust: ([a]) => Number(a) / 4, cooperation: () => 0.6 },
  });
  const series = syntheticSeries(runs, ['trust', 'cooperation'], ticks);
  return phasePaths(series, gridOf(design, 5), ['trust', 'cooperation'], 2);
}

describe('phase paths', () => {
  it('hold a path of means and some runs for each place', () => {
    const paths = pathsOver(8);
    expect(paths.map(({ x }) => x)).toEqual([0, 1]);
    for (const { mean, runs, end, every } of paths) {
      expect(every).toBe(1);
      expect(mean.map(({ tick }) => tick)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
      expect(runs).toHaveLength(2);
      expect(end?.across.low).toBeLessThan(end?.across.mean ?? 0);
      expect(mean.at(-1)?.across).toBe(end?.across.mean);
    }
  });

  it('take one point a year or fewer where quarters are many, always with the last', () => {
    const [path] = pathsOver(50);
    expect(path?.every).toBe(4);
    expect(path?.mean.map(({ tick }) => tick).slice(-3)).toEqual([44, 48, 50]);
    expect(pathsOver(400)[0]?.mean.length).toBeLessThanOrEqual(22);
  });

  it('end where nothing can be measured any more', () => {
    const [path] = pathsOver(8, 1);
    expect(path).not.toHaveProperty('end');
    expect(path?.missingAtEnd).toBe(6);
    expect(path?.mean.at(-1)?.tick).toBeLessThan(8);
  });
});
