import type { Cell } from './columns.ts';

/** Numbers, where NaN says that there is nothing, or texts, where null does. */
export type ResultColumn = Float64Array | readonly (string | null)[];

/** A table as whoever evaluates it sees it, or a piece of it. */
export interface ResultTable {
  readonly rows: number;
  readonly columns: Readonly<Record<string, ResultColumn>>;
}

/** Where rows come from: a finished table, or the parts of an unfinished sweep. */
export interface TableReader {
  readonly names: readonly string[];
  readonly rows: number;
  /** Numbers of stored parts of an unfinished sweep that are not as they were written: nothing is taken from them. */
  readonly damaged?: readonly number[];
  /** Piece by piece, in order; memory does not depend on the length of the table. */
  pieces(columns: readonly string[]): AsyncGenerator<ResultTable>;
}

/** The value in one row, as text, number or nothing. */
export function valueAt(column: ResultColumn, row: number): Cell {
  const value = column[row] ?? null;
  return typeof value === 'number' && Number.isNaN(value) ? null : value;
}

/** All pieces as one table. */
export async function joinPieces(
  reader: TableReader,
  columns: readonly string[],
): Promise<ResultTable> {
  const joined = new Map<string, Float64Array | (string | null)[]>();
  let done = 0;
  for await (const piece of reader.pieces(columns)) {
    for (const name of columns) {
      const from = piece.columns[name] ?? [];
      if (from instanceof Float64Array) {
        const into = joined.get(name) ?? new Float64Array(reader.rows);
        if (into instanceof Float64Array) into.set(from, done);
        joined.set(name, into);
      } else {
        const into = joined.get(name) ?? new Array<string | null>(reader.rows).fill(null);
        from.forEach((text, i) => (into[done + i] = text));
        joined.set(name, into);
      }
    }
    done += piece.rows;
  }
  // A table without rows still has its columns.
  for (const name of columns) if (!joined.has(name)) joined.set(name, new Float64Array(0));
  return { rows: done, columns: Object.fromEntries(joined) };
}
