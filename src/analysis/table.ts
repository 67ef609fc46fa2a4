/** One column: numbers, texts, or null where nothing was stored. */
export type Column = ArrayLike<number | string | null>;

/** A table of results, column by column; every column has `rows` entries. */
export interface Table {
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: number;
}

/** @throws RangeError where the table has no such column: a mistake of the program, not of a user. */
export function columnOf(table: Table, name: string): Column {
  const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
  if (column === undefined)
    throw new RangeError(
      `the table has no column ${name}; it has ${Object.keys(table.columns).join(', ')}`,
    );
  return column;
}

export function hasColumn(table: Table, name: string): boolean {
  return Object.hasOwn(table.columns, name);
}

/** The number in a row; NaN where nothing could be measured or nothing was stored. */
export function numberAt(column: Column, row: number): number {
  const value = column[row];
  return typeof value === 'number' ? value : Number.NaN;
}

/** The largest number of a column; −1 where there is none. */
export function mostOf(column: Column, rows: number): number {
  let most = -1;
  for (let row = 0; row < rows; row++) most = Math.max(most, numberAt(column, row));
  return most;
}
