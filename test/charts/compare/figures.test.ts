import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { FigureArm, FigureChoice } from '../../../src/charts/figure.ts';
import { drawnData } from '../../../src/charts/drawn-data.ts';
import { differences } from '../../../src/charts/figures/differences.ts';
import { pairedSlopes } from '../../../src/charts/figures/paired-slopes.ts';
import { networkLife } from '../../../src/charts/figures/survival.ts';
import { differenceOverTime } from '../../../src/charts/figures/difference-over-time.ts';
import { GALLERY } from '../../../src/charts/gallery.ts';
import { faultsOf } from '../../support/valid-spec.ts';
import { SHOWN } from '../fixture.ts';
import { armOf } from './arms.ts';

const CHOICE: FigureChoice = { metrics: SHOWN, point: 0, replicate: 0, ticks: [] };

const LOOKS = [
  { language: 'en', theme: 'light', width: 1040 },
  { language: 'fr', theme: 'dark', width: 300 },
  { language: 'fr', theme: 'print', width: 680 },
] as const;

const SIDES: Readonly<Record<string, readonly FigureArm[]>> = {
  'two sides': [armOf({ level: 0.2 }), armOf({ level: 0.8 })],
  'four sides': [0.2, 0.4, 0.6, 0.8].map((level) => armOf({ level })),
  'sides of other seeds': [armOf({ level: 0.2 }), armOf({ level: 0.8, seed: 'olive' })],
  'two sides that are the same': [armOf({ level: 0.5 }), armOf({ level: 0.5 })],
  'more sides than can be drawn': Array.from({ length: 20 }, (_, at) => armOf({ level: at / 20 })),
};

const COMPARISONS = GALLERY.filter((figure) => figure.of === 'comparison');

describe.each(Object.entries(SIDES))('figures that compare %s', (_, arms) => {
  it.each(COMPARISONS)('$name is a valid spec with its description in every look', (figure) => {
    const made = figure.make(arms, CHOICE);
    if (!('data' in made)) throw new Error(made.nothing.en);
    const embedded = JSON.parse(JSON.stringify(made.data), (_key, value: unknown) =>
      value === null ? Number.NaN : value,
    ) as unknown;
    for (const look of LOOKS) {
      const spec = figure.spec(embedded, look);
      expect(faultsOf(spec)).toEqual([]);
      expect(spec.description).toBe(figure.describe(embedded, look.language));
      expect(drawnData(spec).split('\r\n').length).toBeGreaterThan(3);
    }
  });
});

describe('what figures of a comparison are drawn from', () => {
  const [a, b] = [armOf({ level: 0.2 }), armOf({ level: 0.8 })];

  it('is the difference in the unit of the metric, and in units of its margin', () => {
    const made = differences.make([a, b], CHOICE);
    if (!('data' in made)) throw new Error('nothing made');
    const [row] = rowsOf(drawnData(differences.spec(made.data, LOOKS[0])));
    const { difference, margin, inMargins } = row ?? {};
    expect(Number(difference)).toBeCloseTo(0.6, 1);
    expect(Number(inMargins)).toBeCloseTo(Number(difference) / Number(margin), 2);
  });

  it('counts in how many pairs a metric rises, drawn or not', () => {
    const made = pairedSlopes.make([a, b], CHOICE);
    if (!('data' in made)) throw new Error('nothing made');
    expect(made.data.values[0]).toMatchObject({ n: 12, above: 12, below: 0 });
    expect(pairedSlopes.describe(made.data, 'en')).toContain('12 of 12 rise');
  });

  it('says how many runs are drawn where these are not all', () => {
    const subtitle = (replicates: number, seed: string) => {
      const sides = [armOf({ level: 0.2, replicates }), armOf({ level: 0.8, replicates, seed })];
      const made = pairedSlopes.make(sides, CHOICE);
      if (!('data' in made)) throw new Error('nothing made');
      return JSON.stringify(pairedSlopes.spec(made.data, LOOKS[0]).title);
    };
    expect(subtitle(150, 'argan')).toContain('(100 of them are drawn)');
    expect(subtitle(150, 'olive')).toContain('(of each side 100 at most are drawn)');
    expect(subtitle(100, 'argan')).not.toContain('drawn');
    expect(subtitle(100, 'olive')).not.toContain('drawn');
  });

  it('marks the quarter at which the two part, and none where they never do', () => {
    const parting = (arms: readonly FigureArm[]) => {
      const made = differenceOverTime.make(arms, CHOICE);
      if (!('data' in made)) throw new Error('nothing made');
      const spec = differenceOverTime.spec(made.data, LOOKS[0]);
      return rowsOf(drawnData(spec)).filter(({ kind }) => kind === 'parting').length;
    };
    expect(parting([a, b])).toBe(1);
    expect(parting([a, armOf({ level: 0.2 })])).toBe(0);
  });

  it('is a curve from one down to what is left', () => {
    const made = networkLife.make([a, b], CHOICE);
    if (!('data' in made)) throw new Error('nothing made');
    const [curve] = made.data.survival[0]?.curves ?? [];
    expect(curve?.[0]).toEqual([0, 1, 1, 1]);
    expect(curve?.at(-1)?.slice(0, 2)).toEqual([12, 0.5]);
  });

  it('is nothing where nothing was kept or nothing happened, and says so', () => {
    const bare = [a, b].map((arm) => ({ ...arm, tables: {} }));
    for (const name of ['levels-over-time', 'difference-over-time', 'network-life', 'first-export'])
      expect(COMPARISONS.find((figure) => figure.name === name)?.make(bare, CHOICE)).toHaveProperty(
        'nothing',
      );
    const quiet = [a, b].map((arm) => ({
      ...arm,
      tables: { events: { rows: 0, columns: { run: [], tick: [], type: [], network: [] } } },
    }));
    expect(networkLife.make(quiet, CHOICE)).toHaveProperty('nothing');
  });
});

function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true });
}
