import { findParameter } from '../model/parameters.ts';
import type { Factor, Level } from './design.ts';
import type { Runs } from './runs.ts';
import { columnOf, numberAt, type Table } from './table.ts';

/** A factor as the manifest of a directory of results names it. */
export interface StoredFactor {
  readonly name: string;
}

/**
 * The runs of a stored table `runs`, with the design they follow. Points of which no run is there
 * (an interrupted sweep) are left out; the others are numbered anew, in the same order.
 */
export function readRuns(table: Table, factors: readonly StoredFactor[]): Runs {
  const stored = columnOf(table, 'point');
  const firstRows = new Map<number, number>();
  for (let row = 0; row < table.rows; row++) {
    const point = numberAt(stored, row);
    if (!firstRows.has(point)) firstRows.set(point, row);
  }
  const known = [...firstRows.keys()].sort((a, b) => a - b);
  const numbers = new Map(known.map((point, i) => [point, i]));
  const point = Int32Array.from({ length: table.rows }, (_, row) => {
    return numbers.get(numberAt(stored, row)) ?? -1;
  });
  const columns = factors.map(({ name }) => columnOf(table, name));
  const points = known.map((one) => {
    const row = firstRows.get(one) ?? 0;
    return factors.map(({ name }, i) => levelOf(name, columns[i]?.[row] ?? null));
  });
  return {
    design: { factors: factors.map(describeFactor), points },
    table: { rows: table.rows, columns: { ...table.columns, point } },
  };
}

/** A table with one row per run and tick, with the point and replicate of its run added. */
export function joinRuns(series: Table, runs: Runs): Table {
  const [run, point, replicate] = ['run', 'point', 'replicate'].map((name) =>
    columnOf(runs.table, name),
  );
  const rows = new Map<number, number>();
  for (let row = 0; row < runs.table.rows; row++) rows.set(numberAt(run ?? [], row), row);
  const ofRun = columnOf(series, 'run');
  const join = (column: ArrayLike<number | string | null> = []) =>
    Int32Array.from({ length: series.rows }, (_, row) => {
      return numberAt(column, rows.get(numberAt(ofRun, row)) ?? -1);
    });
  return {
    rows: series.rows,
    columns: { ...series.columns, point: join(point), replicate: join(replicate) },
  };
}

function describeFactor({ name }: StoredFactor): Factor {
  const declared = findParameter(name);
  const label = declared?.label ?? { en: name, fr: name };
  const unit = declared !== undefined && 'unit' in declared ? declared.unit : { en: '', fr: '' };
  const options = declared?.kind === 'choice' ? { options: declared.options } : {};
  return { path: name, label, unit, ...options };
}

/** Tables hold switches as texts, and NaN where a parameter is left to the model. */
function levelOf(path: string, stored: number | string | null): Level {
  if (typeof stored === 'number') return Number.isNaN(stored) ? null : stored;
  if (findParameter(path)?.kind !== 'switch') return stored;
  return stored === 'true';
}
