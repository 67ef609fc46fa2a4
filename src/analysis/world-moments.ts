import { columnOf, numberAt, type Table } from './table.ts';

/** A firm at one quarter of one run. */
export interface FirmThen {
  readonly firm: number;
  /** NaN outside any network. */
  readonly network: number;
  readonly isHub: boolean;
  readonly stage: number;
}

/** What one firm thinks of another that it knows. */
export interface TieThen {
  readonly from: number;
  readonly to: number;
  /** Of both; NaN without a common one. */
  readonly network: number;
  readonly trust: number;
  readonly isSocial: boolean;
}

/** One quarter of one run, as its snapshots hold it. */
export interface Moment {
  readonly tick: number;
  readonly firms: readonly FirmThen[];
  readonly ties: readonly TieThen[];
}

/** The quarters at which the rows of a single run were kept, in order. */
export function keptTicks(firms: Table): number[] {
  const ticks = columnOf(firms, 'tick');
  const known = new Set(Array.from({ length: firms.rows }, (_, row) => numberAt(ticks, row)));
  return [...known].sort((a, b) => a - b);
}

/** Some moments of a single run, from its rows of the tables `firms` and `ties`. */
export function readMoments(firms: Table, ties: Table, ticks: readonly number[]): Moment[] {
  return ticks.map((tick) => ({
    tick,
    firms: rowsAt(firms, tick).map((row) => ({
      firm: valueOf(firms, 'firm', row),
      network: valueOf(firms, 'network', row),
      isHub: valueOf(firms, 'isHub', row) === 1,
      stage: valueOf(firms, 'stage', row),
    })),
    ties: rowsAt(ties, tick).map((row) => ({
      from: valueOf(ties, 'from', row),
      to: valueOf(ties, 'to', row),
      network: valueOf(ties, 'network', row),
      trust: valueOf(ties, 'trust', row),
      isSocial: valueOf(ties, 'isSocial', row) === 1,
    })),
  }));
}

function rowsAt(table: Table, tick: number): number[] {
  const ticks = columnOf(table, 'tick');
  return Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => numberAt(ticks, row) === tick,
  );
}

function valueOf(table: Table, column: string, row: number): number {
  return numberAt(columnOf(table, column), row);
}
