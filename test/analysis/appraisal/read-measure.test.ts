import { describe, expect, test } from 'vitest';
import { runTrial } from '../../../src/analysis/appraisal/trial.ts';
import type { Measure } from '../../../src/analysis/findings/reading.ts';
import { eventsOf, LIVELY, valueOf, watchRun } from './watched-run.ts';

const TICKS = 12;
const watched = watchRun(LIVELY, 'measures', TICKS);
const { metrics, firms, networks } = watched;

/** What a measure reads off the same run. */
function read(measure: Measure): number {
  const trial = { input: LIVELY, ticks: TICKS, measures: [measure], rows: [] };
  return runTrial(trial, 'measures', 0).measures[0] ?? NaN;
}

const at = (tick: number, name: string) => metrics[tick]?.[name] ?? NaN;
const mean = (values: readonly number[]) =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

describe('a measure reads off a run', () => {
  test('a metric at the end of a quarter, the set-up being quarter 0', () => {
    expect(read({ at: 0, metric: 'trust' })).toBe(at(0, 'trust'));
    expect(read({ at: 7, metric: 'cooperation' })).toBe(at(7, 'cooperation'));
    expect(read({ at: 0, metric: 'trust' })).not.toBe(read({ at: 7, metric: 'trust' }));
  });

  test('nothing after the run has ended', () => {
    expect(read({ at: TICKS + 1, metric: 'trust' })).toBeNaN();
  });

  test('a rise', () => {
    expect(read({ from: 2, to: 9, rise: 'trust' })).toBe(at(9, 'trust') - at(2, 'trust'));
  });

  test('a mean over quarters, both ends included', () => {
    const values = [3, 4, 5].map((tick) => at(tick, 'coordination'));
    expect(read({ from: 3, to: 5, mean: 'coordination' })).toBeCloseTo(mean(values), 12);
  });

  test('what share of its final value was reached', () => {
    expect(read({ at: 2, final: 10, reached: 'trust' })).toBe(at(2, 'trust') / at(10, 'trust'));
  });

  test('the mean rise of a column over the firms that do not lead', () => {
    const [first, last] = [firms[0], firms[8]];
    const rises = Array.from(first?.['isHub'] ?? []).flatMap((isHub, i) =>
      isHub === 0 ? [(last?.['clarity']?.[i] ?? NaN) - (first?.['clarity']?.[i] ?? NaN)] : [],
    );
    expect(rises.length).toBe(22);
    expect(read({ from: 0, to: 8, firms: 'clarity', among: 'notHubs' })).toBeCloseTo(
      mean(rises),
      12,
    );
  });

  test('how much of the contributions first dispositions explain', () => {
    const rows = Array.from(firms[0]?.['predisposition'] ?? []).flatMap((predisposition, i) => {
      const own = [1, 2, 3].flatMap((tick) => {
        const contribution = firms[tick]?.['contribution']?.[i] ?? 0;
        return contribution > 0 ? [contribution] : [];
      });
      return own.length === 0 ? [] : [[predisposition, mean(own)] as const];
    });
    const [x, y] = [0, 1].map((k) => rows.map((row) => row[k] ?? NaN)) as [number[], number[]];
    const [mx, my] = [mean(x), mean(y)];
    const cross = x.reduce((sum, one, k) => sum + (one - mx) * ((y[k] ?? NaN) - my), 0);
    const square = (values: number[], middle: number) =>
      values.reduce((sum, one) => sum + (one - middle) ** 2, 0);
    const explained = cross ** 2 / (square(x, mx) * square(y, my));
    expect(read({ from: 1, to: 3, explained: 'predisposition' })).toBeCloseTo(explained, 12);
    expect(explained).toBeGreaterThan(0);
  });

  test('where winners stand among the candidates', () => {
    const standings = eventsOf(watched, 'elected').flatMap(
      ({ reputationPercentile }) => reputationPercentile ?? [],
    );
    expect(standings.length).toBeGreaterThan(2);
    expect(read({ winners: 'reputationPercentile' })).toBeCloseTo(mean(standings), 12);
  });

  test('in what share of the networks trust rose; one that is gone counts as one where it did not', () => {
    const [first, last] = [0, 10].map(
      (tick) => new Map((networks[tick] ?? []).map((row) => [row.network, valueOf(row, 'trust')])),
    );
    const risen = [...(first ?? [])].filter(([id, before]) => (last?.get(id) ?? 0) > before);
    expect(read({ from: 0, to: 10, networks: 'trustRose' })).toBe(risen.length / 2);
  });
});
