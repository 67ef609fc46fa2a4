import { describe, expect, it } from 'vitest';
import { type ArmOverTime, compareOverTime } from '../../../src/analysis/compare/over-time.ts';
import { tellOverTime, writeTrajectory } from '../../../src/analysis/compare/over-time-sentence.ts';
import { normalDraws } from '../../support/synthetic-runs.ts';

const TICKS = 8;
const draw = normalDraws('over time');

interface Options {
  readonly seed?: string;
  readonly replicates?: number;
  /** The expected value at a tick. */
  readonly away?: (tick: number) => number;
  /** Luck of a replicate at a tick. */
  readonly luck?: (replicate: number, tick: number) => number;
}

function armOf({ seed = 'argan', replicates = 20, away = () => 0, luck }: Options): ArmOverTime {
  const rows = Array.from({ length: replicates * (TICKS + 1) }, (_, row) => ({
    replicate: Math.floor(row / (TICKS + 1)),
    tick: row % (TICKS + 1),
  }));
  const column = (of: (row: { replicate: number; tick: number }) => number) => rows.map(of);
  const replicate = Array.from({ length: replicates }, (_, i) => i);
  return {
    seed,
    points: [0],
    runs: {
      design: { factors: [], points: [[]] },
      table: { rows: replicates, columns: { point: replicate.map(() => 0), replicate } },
    },
    series: {
      rows: rows.length,
      columns: {
        point: column(() => 0),
        replicate: column((row) => row.replicate),
        tick: column(({ tick }) => tick),
        trust: column(
          (row) => away(row.tick) + (luck?.(row.replicate, row.tick) ?? 0) + 0.1 * draw(),
        ),
      },
    },
  };
}

describe('two arms over time', () => {
  it.each([
    ['pairs', 'argan'],
    ['independent runs', 'other'],
  ])('part where they part (%s)', (_, seed) => {
    const a = armOf({});
    const b = armOf({ seed, away: (tick) => (tick === 2 ? 2 : tick >= 5 ? 1 : 0) });
    const found = compareOverTime(a, b, 'trust');
    expect(found).toMatchObject({ metric: 'trust', partsAt: 2, apartFrom: 5 });
    expect(found?.ticks).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(found && tellOverTime(found).en).toBe(
      'Over time: clearly apart at quarter 2 for the first time, and from quarter 5 to the end.',
    );
    expect(found && tellOverTime(found).fr).toContain('puis du trimestre 5 jusqu’à la fin');
  });

  it('use the luck that pairs share', () => {
    const shared = Array.from({ length: 20 }, () => 5 * draw());
    const luck = (replicate: number) => shared[replicate] ?? 0;
    const widthOf = (seed: string) => {
      const found = compareOverTime(armOf({ luck }), armOf({ luck, seed }), 'trust');
      const { low = 0, high = 0 } = found?.points[4] ?? {};
      return high - low;
    };
    expect(widthOf('argan')).toBeLessThan(widthOf('other') / 10);
  });

  it('never part where they are the same, not even by rounding', () => {
    const a = armOf({});
    const rounded = {
      ...a,
      series: {
        ...a.series,
        columns: {
          ...a.series.columns,
          trust: Array.from(a.series.columns['trust'] ?? [], (value) => (Number(value) / 3) * 3),
        },
      },
    };
    const found = compareOverTime(a, rounded, 'trust');
    expect(found?.partsAt).toBeUndefined();
    expect(found && tellOverTime(found).en).toBe(
      'Over time: at no quarter are the two clearly apart.',
    );
  });

  it('are not told apart by fewer than six runs', () => {
    const few = armOf({ replicates: 5 });
    expect(compareOverTime(few, armOf({ replicates: 5, away: () => 9 }), 'trust')).toBeUndefined();
    expect(compareOverTime(few, armOf({ seed: 'other' }), 'trust')).toBeUndefined();
  });

  it('are shown at five quarters, in the numbers of the language', () => {
    const found = compareOverTime(armOf({}), armOf({ away: (tick) => tick }), 'trust');
    if (found === undefined) throw new Error('nothing found');
    expect(writeTrajectory(found, 0, 'en').replaceAll('\u00a0', ' ')).toBe(
      'quarter 0: 0 · 2: +2 · 4: +4 · 6: +6 · 8: +8',
    );
    expect(writeTrajectory(found, 1, 'fr')).toMatch(/^trimestre 0.:.[+−]?0,\d · 2.:.\+\d,\d/);
  });
});

describe('the sentence of a difference over time', () => {
  const told = (partsAt: number, apartFrom?: number) =>
    tellOverTime({
      ticks: [0, 1, 2, 3],
      partsAt,
      ...(apartFrom !== undefined && { apartFrom }),
    }).en;

  it('does not call one last quarter a time until the end', () => {
    expect(told(3, 3)).toBe('Over time: clearly apart at the last quarter only (3).');
    expect(told(1, 3)).toBe(
      'Over time: clearly apart at quarter 1 for the first time, and again at the last (3).',
    );
    expect(told(2, 2)).toBe('Over time: clearly apart from quarter 2 to the end.');
    expect(told(1)).toContain('but no longer at the end');
  });
});
