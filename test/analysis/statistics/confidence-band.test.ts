import { describe, expect, it } from 'vitest';
import { confidenceBand } from '../../../src/analysis/statistics/confidence-band.ts';
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
    // ± 4 standard errors around 94 %: normal quantiles are a little short for 60 runs.
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
