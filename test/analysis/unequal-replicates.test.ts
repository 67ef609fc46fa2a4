import { describe, expect, it } from 'vitest';
import { cellMeans } from '../../src/analysis/cell-means.ts';
import { compareArms } from '../../src/analysis/compare/compare-arms.ts';
import { distributionsOf } from '../../src/analysis/distributions.ts';
import { effectsOf } from '../../src/analysis/effects.ts';
import { countEvents } from '../../src/analysis/event-counts.ts';
import { gridOf, rowOf } from '../../src/analysis/grid.ts';
import { interactionsOf } from '../../src/analysis/interactions.ts';
import type { Runs } from '../../src/analysis/runs.ts';
import { summarise } from '../../src/analysis/summary.ts';
import type { Table } from '../../src/analysis/table.ts';
import { trajectoriesOf } from '../../src/analysis/trajectories.ts';
import { factorLine } from '../../src/charts/figures/factor-line.ts';
import { METRICS } from '../../src/model/metrics.ts';
import { gridDesign } from '../support/synthetic-runs.ts';

/*
 * `--replicates auto` gives the points where luck weighs most the most replicates. Here the later
 * ones have values that nobody could overlook where they must not be.
 */
const COMMON = 5;
const SURPLUS = 1000;
const ASKED = METRICS.filter(({ name }) => name === 'trust');
const TWO = gridDesign({ 'trust.initial': [0.2, 0.6] });
const FOUR = gridDesign({ 'trust.initial': [0.2, 0.6], 'hub.clarity': [0.1, 0.9] });

/** The point, plus a little luck that replicates of the same number share; the surplus is far away. */
function valueOf(point: number, replicate: number): number {
  return replicate < COMMON ? point + 0.01 * replicate + 0.001 * point * replicate : SURPLUS;
}

/** @param counts replicates of each point */
function runsWith(design: Runs['design'], counts: readonly number[]): Runs {
  const rows = counts.flatMap((count, point) =>
    Array.from({ length: count }, (_, replicate) => ({ point, replicate })),
  );
  const values = rows.map(({ point, replicate }) => valueOf(point, replicate));
  const columns = {
    run: rows.map((_, row) => row),
    point: rows.map(({ point }) => point),
    replicate: rows.map(({ replicate }) => replicate),
    trust: values,
    elections: values,
  };
  return { design, table: { rows: rows.length, columns } };
}

const UNEQUAL = runsWith(TWO, [COMMON, COMMON + 3]);
const EQUAL = runsWith(TWO, [COMMON, COMMON]);

/** One quarter of each run. */
function seriesOf({ table }: Runs): Table {
  return { rows: table.rows, columns: { ...table.columns, tick: new Float64Array(table.rows) } };
}

describe('points with unequal numbers of replicates', () => {
  it('are summed up each with all that it has', () => {
    const [few, many] = summarise(UNEQUAL, ['trust']);
    expect([few?.n, many?.n]).toEqual([COMMON, COMMON + 3]);
    const cells = cellMeans(UNEQUAL, gridOf(TWO, 5), 'trust');
    expect(cells.map(({ runs }) => runs)).toEqual([COMMON, COMMON + 3]);
    expect(cells[1]?.mean).toBeGreaterThan(SURPLUS / 4);
  });

  it('are compared in pairs over the replicates that both have', () => {
    expect(effectsOf(UNEQUAL, ['trust'])).toEqual(effectsOf(EQUAL, ['trust']));
    const four = [COMMON + 1, COMMON, COMMON + 4, COMMON + 2];
    const equal = runsWith(FOUR, [COMMON, COMMON, COMMON, COMMON]);
    expect(interactionsOf(runsWith(FOUR, four), ['trust'])).toEqual(
      interactionsOf(equal, ['trust']),
    );
  });

  it('count alike in every replicate where a figure takes them together', () => {
    const together = { cells: [{ x: 0, y: 0, points: [0, 1] }], others: [] };
    expect(cellMeans(UNEQUAL, together, 'trust')).toEqual(cellMeans(EQUAL, together, 'trust'));
    expect(distributionsOf(UNEQUAL, together, 'trust')).toEqual(
      distributionsOf(EQUAL, together, 'trust'),
    );
    expect(countEvents(UNEQUAL, undefined, ['elections'])).toEqual(
      countEvents(EQUAL, undefined, ['elections']),
    );
    const [unequal] = trajectoriesOf(seriesOf(UNEQUAL), together, 'trust', 0);
    expect(unequal).toEqual(trajectoriesOf(seriesOf(EQUAL), together, 'trust', 0)[0]);
  });

  it('are drawn each with its own interval where a figure shows them apart', () => {
    const results = {
      title: { en: '', fr: '' },
      networkLabels: {},
      firms: { count: 1, names: [] },
      ticks: 1,
      tables: {},
      runs: UNEQUAL,
    };
    const made = factorLine.make(results, { metrics: ASKED, point: 0, replicate: 0, ticks: [] });
    if (!('data' in made)) throw new Error('nothing to draw');
    const apart = cellMeans(UNEQUAL, rowOf(TWO, 5), 'trust');
    expect(made.data).toMatchObject({ cells: apart });
  });

  it('are the sides of a comparison over the replicates that both sides have', () => {
    const arm = (runs: Runs, points: readonly number[], seed = 'one') => ({ seed, runs, points });
    const [[unequal] = []] = compareArms([[arm(UNEQUAL, [0]), arm(UNEQUAL, [1])]], ASKED);
    const [[equal] = []] = compareArms([[arm(EQUAL, [0]), arm(EQUAL, [1])]], ASKED);
    expect(unequal).toEqual(equal);
    // Of two seeds nothing is paired: each side has all its runs.
    const [[apart] = []] = compareArms([[arm(UNEQUAL, [0]), arm(UNEQUAL, [1], 'two')]], ASKED);
    expect(apart?.difference).toBeGreaterThan(SURPLUS / 4);
  });
});
