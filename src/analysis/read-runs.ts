import { findParameter } from '../model/parameters.ts';
import type { Design, Factor, Level } from './design.ts';
import type { Runs } from './runs.ts';
import { conditionOf, readSweep, type StoredSweep } from './stored-sweep.ts';
import { columnOf, mostOf, numberAt, type Table } from './table.ts';

/** A factor as the manifest of a directory of results names it. */
export interface StoredFactor {
  readonly name: string;
}

/** What the manifest of a directory of results says of a sweep's points. */
export interface StoredDesign {
  readonly factors: readonly StoredFactor[];
  readonly scenario: Readonly<Record<string, unknown>>;
}

/**
 * The runs of a stored table `runs`, with the design they follow. Points of which no run is there
 * (an interrupted sweep) are left out; the others are numbered anew, in the same order.
 */
export function readRuns(table: Table, stored: StoredDesign): Runs {
  const points = pointsIn(stored);
  points.see(table);
  const { design, numbers } = points.found();
  const stated = columnOf(table, 'point');
  const point = Int32Array.from({ length: table.rows }, (_, row) => {
    return numbers.get(numberAt(stated, row)) ?? -1;
  });
  return { design, table: { rows: table.rows, columns: { ...table.columns, point } } };
}

/** Finds the points of a stored table, piece by piece: the design, and the number in it of each stored point. */
export function pointsIn({ factors, scenario }: StoredDesign) {
  const seen = new Map<number, Level[]>();
  const sweep = readSweep(scenario);
  return {
    see(table: Table): void {
      const stored = columnOf(table, 'point');
      const columns = factors.map(({ name }) => columnOf(table, name));
      for (let row = 0; row < table.rows; row++) {
        const point = numberAt(stored, row);
        if (seen.has(point)) continue;
        seen.set(
          point,
          factors.map(({ name }, i) => levelOf(name, columns[i]?.[row] ?? null)),
        );
      }
    },
    found(): { readonly design: Design; readonly numbers: ReadonlyMap<number, number> } {
      const known = [...seen.keys()].sort((a, b) => a - b);
      return {
        design: {
          factors: factors.map((factor) => describeFactor(factor, sweep)),
          points: known.map((point) => seen.get(point) ?? []),
          ...(sweep && { name: sweep.design }),
        },
        numbers: new Map(known.map((point, i) => [point, i])),
      };
    },
  };
}

/** A table with one row per run and tick, with the point and replicate of its run added. */
export function joinRuns(series: Table, runs: Runs): Table {
  const [run, point, replicate] = ['run', 'point', 'replicate'].map((name) =>
    columnOf(runs.table, name),
  );
  // Runs are numbered from 0: a list by number is far smaller than a map.
  const rows = new Int32Array(mostOf(run ?? [], runs.table.rows) + 1).fill(-1);
  for (let row = 0; row < runs.table.rows; row++) rows[numberAt(run ?? [], row)] = row;
  const ofRun = columnOf(series, 'run');
  const join = (column: ArrayLike<number | string | null> = []) =>
    Int32Array.from({ length: series.rows }, (_, row) => {
      return numberAt(column, rows[numberAt(ofRun, row)] ?? -1);
    });
  return {
    rows: series.rows,
    columns: { ...series.columns, point: join(point), replicate: join(replicate) },
  };
}

function describeFactor({ name }: StoredFactor, sweep: StoredSweep | undefined): Factor {
  const declared = findParameter(name);
  const label = declared?.label ?? { en: name, fr: name };
  const unit = declared !== undefined && 'unit' in declared ? declared.unit : { en: '', fr: '' };
  const options = declared?.kind === 'choice' ? { options: declared.options } : {};
  return { path: name, label, unit, ...options, ...conditionOf(sweep, name) };
}

/** Tables hold switches as texts, and NaN where a parameter is left to the model. */
function levelOf(path: string, stored: number | string | null): Level {
  if (typeof stored === 'number') return Number.isNaN(stored) ? null : stored;
  if (findParameter(path)?.kind !== 'switch') return stored;
  return stored === 'true';
}
