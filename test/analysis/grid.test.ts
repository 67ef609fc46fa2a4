import { describe, expect, it } from 'vitest';
import { axisOf } from '../../src/analysis/axis.ts';
import { cellMeans } from '../../src/analysis/cell-means.ts';
import { variedFactors } from '../../src/analysis/design.ts';
import { distributionsOf } from '../../src/analysis/distributions.ts';
import { countEvents } from '../../src/analysis/event-counts.ts';
import { gridOf, tellOthers } from '../../src/analysis/grid.ts';
import { summarise } from '../../src/analysis/summary.ts';
import { trajectoriesOf } from '../../src/analysis/trajectories.ts';
import {
  gridDesign,
  listedDesign,
  syntheticRuns,
  syntheticSeries,
} from '../support/synthetic-runs.ts';

const DESIGN = gridDesign({ trust: [0.2, 0.4], clarity: [0.1, 0.5, 0.9] });
const RUNS = syntheticRuns({
  seed: 'grid',
  design: DESIGN,
  replicates: 8,
  metrics: { engagement: ([trust]) => Number(trust) },
});

describe('what varies without an axis', () => {
  const told = (design: typeof DESIGN) => tellOthers(design, gridOf(design, 5)).map(({ fr }) => fr);
  const full = gridDesign({ trust: [0.2, 0.4], clarity: [0.1, 0.9], size: [7, 14] });

  it('is said to be averaged over where every place holds the same of it', () => {
    expect(told(DESIGN)).toEqual([]);
    expect(told(full)).toEqual(['En moyenne sur\u00a0: size (fr).']);
  });

  it('is said to differ from place to place where points are left out', () => {
    const some = { ...full, points: full.points.filter((_, point) => point !== 3) };
    expect(told(some)).toEqual([
      'En moyenne sur\u00a0: size (fr) (pas partout les mêmes valeurs, si bien qu’une part d’un écart peut en venir).',
    ]);
  });

  it('is not said to be averaged over where every place holds a single point', () => {
    const scattered = Array.from({ length: 5 }, (_, i) => [i, (2 * i) % 5, (3 * i) % 5]);
    expect(told(listedDesign(['a', 'b', 'c'], scattered))).toEqual([
      'Varient aussi d’un point à l’autre\u00a0: b (fr), c (fr)\u00a0; une part d’un écart peut en venir.',
    ]);
  });
});

describe('axes', () => {
  it('have a step per value, in order', () => {
    const axis = axisOf(gridDesign({ trust: [0.6, 0.2, 0.4] }), [0], 5);
    expect(axis.steps.map(({ label }) => label.fr)).toEqual(['0,2', '0,4', '0,6']);
    expect(axis.steps.map(({ points }) => points)).toEqual([[1], [2], [0]]);
    expect(axis.isOrdered).toBe(true);
  });

  it('draw many values together in ranges with about equally many points', () => {
    const design = listedDesign(
      ['trust'],
      Array.from({ length: 20 }, (_, i) => [i / 100]),
    );
    const axis = axisOf(design, [0], 3);
    expect(axis.steps.map(({ label }) => label.en)).toEqual(['0–0.06', '0.07–0.12', '0.13–0.19']);
    expect(axis.steps.flatMap(({ points }) => points)).toHaveLength(20);
  });

  it('keep options in the order of the scenario', () => {
    const axis = axisOf(gridDesign({ rule: ['weighted', 'plain'], on: [true, false] }), [0], 5);
    expect(axis).toMatchObject({
      isOrdered: false,
      steps: [{ label: { en: 'weighted' } }, { label: { en: 'plain' } }],
    });
  });
});

describe('factors that always move together', () => {
  const zip = listedDesign(
    ['trust', 'rule'],
    [
      [0.2, 'plain'],
      [0.4, 'weighted'],
    ],
  );

  it('share an axis', () => {
    const { x, y } = gridOf(zip, 5);
    expect(x?.label.en).toBe('trust (en) / rule (en)');
    expect(x?.steps.map(({ label }) => label.fr)).toEqual(['0,2 / plain', '0,4 / weighted']);
    expect(y).toBeUndefined();
  });

  it('count as one', () => {
    expect(variedFactors(zip)).toEqual([0]);
  });
});

describe('the grid', () => {
  it('has a cell for each combination that was run', () => {
    const { cells, others } = gridOf(DESIGN, 5);
    expect(cells.map(({ x, y, points }) => [x, y, ...points])).toEqual([
      [0, 0, 0],
      [0, 1, 1],
      [0, 2, 2],
      [1, 0, 3],
      [1, 1, 4],
      [1, 2, 5],
    ]);
    expect(others).toEqual([]);
  });

  it('averages over further factors and says which', () => {
    const grid = gridOf(gridDesign({ a: [1, 2], b: [1, 2], c: [1, 2] }), 5);
    expect(grid.others).toEqual([2]);
    expect(grid.cells[0]?.points).toEqual([0, 1]);
  });

  it('is one cell where nothing varies', () => {
    expect(gridOf(gridDesign({}), 5)).toEqual({
      cells: [{ x: 0, y: 0, points: [0] }],
      others: [],
    });
  });

  it('is coarser where points are scattered', () => {
    const points = Array.from({ length: 40 }, (_, i) => [i, (i * 7) % 40]);
    const { x, y, cells } = gridOf(listedDesign(['a', 'b'], points), 12);
    expect([x?.steps.length, y?.steps.length]).toEqual([4, 4]);
    expect(cells.flatMap((cell) => cell.points)).toHaveLength(40);
  });

  it('is a row over the first factor where points are scattered and few: a map would have one in a row', () => {
    const points = Array.from({ length: 12 }, (_, i) => [i, (i * 5) % 12, i % 2]);
    const { x, y, cells, others } = gridOf(listedDesign(['a', 'b', 'c'], points), 12);
    expect(x?.steps).toHaveLength(12);
    expect(y).toBeUndefined();
    expect(cells.map((cell) => cell.points)).toEqual(points.map((_, i) => [i]));
    expect(others).toEqual([1, 2]);
  });
});

describe('summaries', () => {
  it('give every point its mean and interval', () => {
    const summaries = summarise(RUNS, ['engagement']);
    expect(summaries).toHaveLength(6);
    for (const { point, mean, low, high, n, detectable } of summaries) {
      expect(low).toBeLessThan(mean);
      expect(mean).toBeLessThan(high);
      expect(n).toBe(8);
      expect(detectable).toBeGreaterThan(0);
      expect(Math.abs(mean - Number(DESIGN.points[point]?.[0]))).toBeLessThan(0.15);
    }
  });

  it('count runs without a value, and rows that are not there between others', () => {
    const { table } = RUNS;
    const last = (columns: typeof table.columns, rows = table.rows) =>
      summarise({ design: DESIGN, table: { columns, rows } }, ['engagement']).at(-1);
    const values = Float64Array.from(table.columns['engagement'] as ArrayLike<number>);
    const own = Float64Array.from(table.columns['point'] as ArrayLike<number>);
    const place = own.lastIndexOf(DESIGN.points.length - 1, table.rows - 2);
    values[place] = Number.NaN;
    expect(last({ ...table.columns, engagement: values })).toMatchObject({ n: 7, missing: 1 });
    own[place] = -1;
    expect(last({ ...table.columns, point: own })).toMatchObject({ n: 7, missing: 1 });
    // A point may have fewer replicates than others.
    expect(last(table.columns, table.rows - 1)).toMatchObject({ n: 7, missing: 0 });
  });

  it('are the same for cells of one point', () => {
    const [summary] = summarise(RUNS, ['engagement']);
    const [cell] = cellMeans(RUNS, gridOf(DESIGN, 5), 'engagement');
    expect(cell).toMatchObject({
      mean: summary?.mean,
      low: summary?.low,
      high: summary?.high,
      runs: 8,
      missing: 0,
    });
  });
});

describe('trajectories', () => {
  const series = syntheticSeries(RUNS, ['engagement'], 12);

  it('have a mean and an interval at every tick, and single runs of the first replicates', () => {
    const [first] = trajectoriesOf(series, gridOf(DESIGN, 5), 'engagement', 2);
    expect(first?.ticks).toEqual(Array.from({ length: 13 }, (_, tick) => tick));
    expect(first?.mean).toHaveLength(13);
    expect(first?.samples).toHaveLength(2);
    expect(first?.samples[0]?.[12]).toBe(series.columns['engagement']?.[12]);
    expect(first?.mean[0]).toBeCloseTo(0.4, 10);
    expect(first?.runs).toBe(8);
  });

  it('do not depend on the order of the rows', () => {
    const reversed = Object.fromEntries(
      Object.entries(series.columns).map(([name, column]) => [
        name,
        Array.from(column as ArrayLike<number>).reverse(),
      ]),
    );
    const grid = gridOf(DESIGN, 5);
    expect(trajectoriesOf({ columns: reversed, rows: series.rows }, grid, 'engagement', 3)).toEqual(
      trajectoriesOf(series, grid, 'engagement', 3),
    );
  });

  it('count the runs whose networks were gone at the end', () => {
    const runs = syntheticRuns({
      seed: 'gone',
      design: DESIGN,
      replicates: 20,
      metrics: { engagement: () => 1 },
      missing: 0.4,
    });
    const found = trajectoriesOf(
      syntheticSeries(runs, ['engagement'], 6),
      gridOf(DESIGN, 5),
      'engagement',
      1,
    );
    const missing = summarise(runs, ['engagement']).map((summary) => summary.missing);
    expect(found.map(({ missingAtEnd }) => missingAtEnd)).toEqual(missing);
    expect(Math.max(...missing)).toBeGreaterThan(0);
  });
});

describe('distributions', () => {
  it('show every run where they are few', () => {
    const [first] = distributionsOf(RUNS, gridOf(DESIGN, 5), 'engagement');
    expect(first?.dots).toHaveLength(8);
    expect(first?.dots).toEqual([...(first?.dots ?? [])].sort((a, b) => a - b));
  });

  it('show quantiles where they are many', () => {
    const values = Float64Array.from({ length: 1001 }, (_, i) => i);
    const columns = { point: new Int32Array(1001), replicate: Int32Array.from(values), m: values };
    const runs = { design: gridDesign({}), table: { columns, rows: 1001 } };
    const [found] = distributionsOf(runs, gridOf(runs.design, 5), 'm');
    expect(found?.box).toEqual([50, 250, 500, 750, 950]);
    expect(found?.dots).toHaveLength(30);
    expect(found?.dots[15]).toBeCloseTo(517, 0);
  });

  it('are empty where nothing could be measured', () => {
    const columns = { point: [0, 0], replicate: [0, 1], m: [null, Number.NaN] };
    const runs = { design: gridDesign({}), table: { columns, rows: 2 } };
    const [found] = distributionsOf(runs, gridOf(runs.design, 5), 'm');
    expect(found).toMatchObject({ dots: [], runs: 2, missing: 2 });
    expect(found?.box[2]).toBeNaN();
  });
});

describe('event counts', () => {
  it('give totals and means per run', () => {
    const columns = { point: [0, 0, 1, 1], replicate: [0, 1, 0, 1], elections: [2, 4, 0, null] };
    const design = gridDesign({ trust: [0.2, 0.6] });
    const axis = axisOf(design, [0], 5);
    expect(countEvents({ design, table: { columns, rows: 4 } }, axis, ['elections'])).toMatchObject(
      [
        { step: 0, total: 6, runs: 2, missing: 0, mean: 3 },
        { step: 1, total: 0, runs: 1, missing: 1, mean: 0 },
      ],
    );
  });

  it('have no interval below zero', () => {
    const columns = { point: [0, 0, 0], replicate: [0, 1, 2], dissolutions: [0, 0, 1] };
    const [count] = countEvents(
      { design: gridDesign({}), table: { columns, rows: 3 } },
      undefined,
      ['dissolutions'],
    );
    expect(count?.low).toBe(0);
  });
});
