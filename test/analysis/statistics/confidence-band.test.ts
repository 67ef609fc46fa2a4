import { describe, expect, it } from 'vitest';
import { confidenceBand, groupBand } from '../../../src/analysis/statistics/confidence-band.ts';
import reference from '../../reference/planning.json' with { type: 'json' };
import { normalDraws } from '../../support/synthetic-runs.ts';

const { runs, critical, single } = reference.band;

describe('the simultaneous band', () => {
  it('is as wide as 200,000 resamples in R make it', () => {
    const found = confidenceBand(runs, { seed: 'band', resamples: 20_000 });
    expect(Math.abs(found.critical / critical - 1)).toBeLessThan(0.02);
    const alone = confidenceBand(
      runs.map((run) => [run[8] ?? 0]),
      { seed: 'band', resamples: 20_000 },
    );
    expect(Math.abs(alone.critical / single - 1)).toBeLessThan(0.02);
  });

  it('is as wide as for one tick where all ticks move as one', () => {
    const shared = runs.map((run) => Array.from({ length: 30 }, (_, t) => (run[8] ?? 0) * (t + 1)));
    const found = confidenceBand(shared, { seed: 'one', resamples: 20_000 });
    expect(Math.abs(found.critical / single - 1)).toBeLessThan(0.02);
  });

  it('contains a whole true trajectory in about 95 of 100 cases', () => {
    const draw = normalDraws('bands');
    let covered = 0;
    for (let sample = 0; sample < 300; sample++) {
      const luck = Array.from({ length: 60 }, () => {
        let state = 0;
        return Array.from({ length: 10 }, () => (state = 0.5 * state + draw()));
      });
      const { points } = confidenceBand(luck, { seed: `${sample}`, resamples: 300 });
      if (points.every(({ low, high }) => low <= 0 && high >= 0)) covered++;
    }
    // ± 4 standard errors around 94%: normal quantiles are a little short for 60 runs.
    expect(covered / 300).toBeGreaterThan(0.885);
    expect(covered / 300).toBeLessThan(0.995);
  });

  it('tells from when on two arms differ', () => {
    const away = (t: number) => (t === 3 ? 4 : t >= 6 ? 2 : 0);
    const draw = normalDraws('parting');
    const drifting = Array.from({ length: 40 }, () =>
      Array.from({ length: 10 }, (_, t) => (t === 0 ? 0 : away(t) + 0.5 * draw())),
    );
    const { partsAt, apartFrom, points } = confidenceBand(drifting, { seed: 'parting' });
    expect([partsAt, apartFrom]).toEqual([3, 6]);
    // Before anything happened the arms are the same world.
    expect(points[0]).toEqual({ n: 40, difference: 0, low: 0, high: 0 });
  });

  it('finds no parting in worlds that are the same', () => {
    const same = Array.from({ length: 12 }, () => [0, 0, 0]);
    const found = confidenceBand(same, { seed: 'same' });
    expect(found).toMatchObject({ critical: 0 });
    expect(found.partsAt).toBeUndefined();
    expect(found.apartFrom).toBeUndefined();
  });

  it('leaves out what could not be measured, tick by tick', () => {
    const draw = normalDraws('gaps');
    const gaps = Array.from({ length: 30 }, (_, run) =>
      Array.from({ length: 6 }, (_value, t) => (run < 5 * t ? Number.NaN : 1 + draw() / 10)),
    );
    const { points } = confidenceBand(gaps, { seed: 'gaps' });
    expect(points.map(({ n }) => n)).toEqual([30, 25, 20, 15, 10, 5]);
    expect(points.every(({ low, high }) => low < 1.2 && high > 0.8)).toBe(true);
  });
});

describe('the band of two independent groups', () => {
  const draw = normalDraws('groups');
  const group = (size: number, away: (t: number) => number, spread = 1) =>
    Array.from({ length: size }, () => {
      let state = 0;
      return Array.from({ length: 8 }, (_, t) => {
        state = 0.5 * state + draw();
        return away(t) + spread * state;
      });
    });

  it('contains a whole true difference in about 95 of 100 cases, however unequal the groups', () => {
    let covered = 0;
    for (let sample = 0; sample < 300; sample++) {
      const [from, to] = [group(60, () => 0), group(30, () => 1, 3)];
      const { points } = groupBand(from, to, { seed: `${sample}`, resamples: 300 });
      if (points.every(({ low, high }) => low <= 1 && high >= 1)) covered++;
    }
    // ± 4 standard errors around 93%: 30 runs are few for normal quantiles.
    expect(covered / 300).toBeGreaterThan(0.87);
    expect(covered / 300).toBeLessThan(0.99);
  });

  it('has Welch’s standard error at a single tick', () => {
    const [from, to] = [group(40, () => 0), group(10, () => 2, 2)].map((runs) =>
      runs.map(([first = 0]) => [first]),
    ) as [number[][], number[][]];
    const { points, critical } = groupBand(from, to, { seed: 'welch' });
    const variance = (runs: number[][]) => {
      const mean = runs.reduce((sum, [value = 0]) => sum + value, 0) / runs.length;
      const squares = runs.reduce((sum, [value = 0]) => sum + (value - mean) ** 2, 0);
      return squares / (runs.length - 1) / runs.length;
    };
    const half = critical * Math.sqrt(variance(from) + variance(to));
    expect((points[0]?.high ?? 0) - (points[0]?.difference ?? 0)).toBeCloseTo(half, 12);
  });

  it('finds no parting in groups that never vary and agree but for rounding', () => {
    const [from, to] = [0.1 + 0.2, 0.3].map((value) => Array.from({ length: 9 }, () => [value]));
    expect(groupBand(from ?? [], to ?? [], { seed: 'same' }).partsAt).toBeUndefined();
  });
});
