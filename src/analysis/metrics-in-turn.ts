import { pointsIn, type StoredDesign } from './read-runs.ts';
import type { Runs } from './runs.ts';
import { numberAt, type Table } from './table.ts';

/** A stored table, read piece by piece. */
export interface StoredTable {
  readonly names: readonly string[];
  readonly rows: number;
  /** Stored parts of an unfinished sweep that are not as they were written: nothing is taken from them. */
  readonly damaged?: readonly number[];
  pieces(columns: readonly string[]): AsyncIterable<Table>;
}

/** Metrics of which there is a number for each run in memory at the same time: fewer are read again and again. */
const MOST_METRICS = 4;

/**
 * The runs of a stored table `runs` without their metrics: the design, and which run, point and
 * replicate each row is. See readRuns.
 */
export async function readPlaces(stored: StoredTable, design: StoredDesign): Promise<Runs> {
  const names = ['run', 'point', 'replicate'];
  const places = names.map(() => new Int32Array(stored.rows));
  const [, point = new Int32Array()] = places;
  const points = pointsIn(design);
  let rows = 0;
  for await (const piece of stored.pieces([...names, ...design.factors.map(({ name }) => name)])) {
    for (const [i, name] of names.entries()) copyInto(places[i], piece, name, rows);
    points.see(piece);
    rows += piece.rows;
  }
  const { design: found, numbers } = points.found();
  for (let row = 0; row < rows; row++) point[row] = numbers.get(point[row] ?? -1) ?? -1;
  const columns = Object.fromEntries(names.map((name, i) => [name, places[i] ?? []]));
  return { design: found, table: { rows, columns } };
}

/**
 * The same runs with their metrics, a few at a time, so that memory holds few numbers of each run
 * however many metrics are looked at.
 * @param places what readPlaces gave of the same table
 */
export async function* metricsInTurn(
  stored: StoredTable,
  { design, table }: Runs,
  metrics: readonly string[],
): AsyncGenerator<readonly [metric: string, runs: Runs]> {
  for (const some of inTurn(metrics)) {
    const read = some.map(() => new Float64Array(table.rows));
    let rows = 0;
    for await (const piece of stored.pieces(some)) {
      for (const [i, name] of some.entries()) copyInto(read[i], piece, name, rows);
      rows += piece.rows;
    }
    const columns = Object.fromEntries(some.map((name, i) => [name, read[i] ?? []]));
    const runs = { design, table: { rows: table.rows, columns: { ...table.columns, ...columns } } };
    for (const name of some) yield [name, runs];
  }
}

/** As many at a time as are to be in memory. */
export function* inTurn(metrics: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < metrics.length; at += MOST_METRICS)
    yield metrics.slice(at, at + MOST_METRICS);
}

function copyInto(
  into: Int32Array | Float64Array | undefined,
  { rows, columns }: Table,
  name: string,
  from: number,
): void {
  const column = columns[name] ?? [];
  for (let row = 0; row < rows && into !== undefined; row++)
    into[from + row] = numberAt(column, row);
}
