import { describe, expect, it } from 'vitest';
import { metricsNamed } from '../../src/analysis/asked-metrics.ts';
import type { Figure, FigureResults } from '../../src/charts/figure.ts';
import { GALLERY } from '../../src/charts/gallery.ts';
import { gridDesign, syntheticRuns, syntheticSeries } from '../support/synthetic-runs.ts';

const NAMES = ['trust', 'cooperation'];
const SHARES = ['allali.myopia', 'allali.cloistered', 'allali.reticular', 'allali.visionary'];
const ORIGINS = ['origin.hub', 'origin.member', 'origin.blend'];

/** 400 points × 250 replicates. */
const RUNS = 100_000;

/** A page must hold Vega and the data in 3 MB. */
const MOST_BYTES = 400_000;

describe('figures of 100,000 runs', () => {
  const design = gridDesign({
    a: Array.from({ length: 20 }, (_, i) => i / 20),
    b: Array.from({ length: 20 }, (_, i) => i),
  });
  const measured = [...NAMES, ...SHARES, ...ORIGINS];
  const runs = syntheticRuns({
    seed: 'many',
    design,
    replicates: 250,
    metrics: Object.fromEntries(
      [...measured, 'conflicts'].map((name) => [name, ([a]) => Number(a) / 4 + 0.1]),
    ),
  });
  const tables = { series: syntheticSeries(runs, measured, 2) };
  const none = { en: '', fr: '' };
  const results: FigureResults = {
    title: none,
    networkLabels: {},
    firms: { count: 60, names: [] },
    ticks: 2,
    runs,
    tables,
  };
  const choice = { metrics: metricsNamed(NAMES), point: 0, replicate: 0, ticks: [] };

  it.each(GALLERY.filter(isOfAnySweep))('$name is drawn from little data', (figure) => {
    expect(runs.table.rows).toBe(RUNS);
    if (figure.of !== 'results') throw new Error('no figure of results');
    const made = figure.make(results, choice);
    const { data } = made as { data: unknown };
    expect(data).toBeDefined();
    expect(JSON.stringify(data).length).toBeLessThan(MOST_BYTES);
  });
});

/** Those of sensitivity analyses are small whatever the number of runs: a few numbers for each factor. */
function isOfAnySweep({ of, needs, methods }: Figure): boolean {
  return of === 'results' && methods === undefined && needs.every(isHere);
}

function isHere({ table }: { readonly table: string }): boolean {
  return table === 'runs' || table === 'series';
}
