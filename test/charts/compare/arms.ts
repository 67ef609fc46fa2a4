import type { FigureArm } from '../../../src/charts/figure.ts';
import type { Table } from '../../../src/analysis/table.ts';
import { gridDesign, syntheticRuns, syntheticSeries } from '../../support/synthetic-runs.ts';

const TICKS = 12;
const REPLICATES = 12;

interface Side {
  /** What the metrics of this side are expected to be. */
  readonly level: number;
  readonly seed?: string;
  readonly replicates?: number;
}

/** A side of made-up results: one point, networks that live the longer the higher the level, and firms that export the sooner. */
export function armOf({ level, seed = 'argan', replicates = REPLICATES }: Side): FigureArm {
  const design = gridDesign({ 'trust.initial': [level] });
  const bare = syntheticRuns({
    seed,
    design,
    replicates,
    metrics: { engagement: () => level, trust: () => level / 2 },
  });
  const run = Array.from({ length: replicates }, (_, row) => row);
  const runs = { ...bare, table: { ...bare.table, columns: { ...bare.table.columns, run } } };
  const text = { en: `Trust ${level}`, fr: `Confiance ${level}` };
  return {
    title: text,
    label: text,
    networkLabels: {},
    firms: { count: 60, names: [] },
    ticks: TICKS,
    runs,
    arm: { seed, runs, points: [0] },
    tables: {
      series: syntheticSeries(runs, ['engagement', 'trust'], TICKS),
      events: eventsOf(run, level),
      firms: firmsOf(run, level),
    },
  };
}

/** Two networks a run; the first ends the later the higher the level, the other lives on. */
function eventsOf(runs: readonly number[], level: number): Table {
  const rows = runs.flatMap((run) => [
    { run, tick: 0, type: 'founded', network: 0 },
    { run, tick: 0, type: 'founded', network: 1 },
    { run, tick: 2 + Math.round(8 * level) + (run % 2), type: 'dissolved', network: 0 },
  ]);
  return tableOf(rows);
}

function firmsOf(runs: readonly number[], level: number): Table {
  const rows = runs.flatMap((run) => [
    { run, tick: TICKS, firstExport: 10 - Math.round(8 * level) + (run % 3) },
    { run, tick: TICKS, firstExport: Number.NaN },
  ]);
  return tableOf(rows);
}

function tableOf(rows: readonly Readonly<Record<string, number | string>>[]): Table {
  const names = Object.keys(rows[0] ?? {});
  const columns = names.map((name) => [name, rows.map((row) => row[name] ?? null)] as const);
  return { rows: rows.length, columns: Object.fromEntries(columns) };
}
