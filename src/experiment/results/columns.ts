/** How the values of a column are kept. Every type has a value that means "nothing to say". */
export type ColumnType = 'number' | 'integer' | 'text';

/** What stands for "nothing" among integers; −1 does among the codes of texts, NaN among numbers. */
export const NO_INTEGER = -(2 ** 31);

/** One column of a table or of a piece of it. */
export type Column =
  | { readonly type: 'number'; readonly values: Float64Array }
  | { readonly type: 'integer'; readonly values: Int32Array }
  | TextColumn;

/** Each text once, and which of them stands in each row. */
export interface TextColumn {
  readonly type: 'text';
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

/** What a column is called and how its values are kept. */
export interface ColumnShape {
  readonly name: string;
  readonly type: ColumnType;
}

/** A table or a piece of it: columns of equal length in their declared order. */
export interface Block {
  readonly names: readonly string[];
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** A single value; null is "nothing". */
export type Cell = number | string | null;

/** The value of one row. */
export function cellAt(column: Column, row: number): Cell {
  if (column.type === 'text') {
    const code = column.codes[row] ?? -1;
    return code < 0 ? null : (column.texts[code] ?? null);
  }
  const value = column.values[row] ?? Number.NaN;
  if (column.type === 'integer') return value === NO_INTEGER ? null : value;
  return Number.isNaN(value) ? null : value;
}

/** Collects the values of one column; grows by doubling. */
export class ColumnBuilder {
  readonly type: ColumnType;
  #values: Float64Array | Int32Array;
  #length = 0;
  #texts: string[] = [];
  readonly #codes = new Map<string, number>();

  /** @param room for so many values at first */
  constructor(type: ColumnType, room = 256) {
    this.type = type;
    this.#values = type === 'number' ? new Float64Array(room) : new Int32Array(room);
  }

  push(cell: Cell): void {
    if (this.#length === this.#values.length) this.#grow(this.#length + 1);
    this.#values[this.#length] = this.#encode(cell);
    this.#length += 1;
  }

  /** Adds the rows `from` to `to` (that one excluded) of a finished column. */
  append(column: Column | undefined, from: number, to: number): void {
    if (column?.type !== this.type)
      throw new Error('a block does not have the columns of its table');
    const length = this.#length + to - from;
    if (length > this.#values.length) this.#grow(length);
    const added =
      column.type === 'text' ? this.#ownCodes(column, from, to) : column.values.subarray(from, to);
    this.#values.set(added, this.#length);
    this.#length = length;
  }

  #ownCodes({ codes, texts }: TextColumn, from: number, to: number): Int32Array {
    const own = new Int32Array(texts.length).fill(-1);
    return codes.subarray(from, to).map((code) => {
      const text = texts[code];
      if (text === undefined) return -1;
      if (own[code] === -1) own[code] = this.#codeOf(text);
      return own[code] ?? -1;
    });
  }

  /** Zero has one sign only, so that equal tables have equal bytes. */
  #encode(cell: Cell): number {
    if (this.type === 'text') return cell === null ? -1 : this.#codeOf(String(cell));
    if (cell === null || typeof cell === 'string' || Number.isNaN(cell)) {
      return this.type === 'integer' ? NO_INTEGER : Number.NaN;
    }
    if (this.type === 'integer' && (cell | 0) !== cell)
      throw new RangeError(`${cell} is no 32-bit integer`);
    return cell + 0;
  }

  #codeOf(text: string): number {
    let code = this.#codes.get(text);
    if (code === undefined) {
      code = this.#texts.length;
      this.#codes.set(text, code);
      this.#texts.push(text);
    }
    return code;
  }

  #grow(least: number): void {
    const old = this.#values;
    const length = Math.max(least, old.length * 2);
    this.#values = this.type === 'number' ? new Float64Array(length) : new Int32Array(length);
    this.#values.set(old);
  }

  /** Forgets all values behind the first `length`. */
  truncate(length: number): void {
    this.#length = Math.min(this.#length, length);
  }

  /** Forgets everything and keeps its room. */
  clear(): void {
    this.#length = 0;
    this.#texts = [];
    this.#codes.clear();
  }

  /** What was collected: a view, right until more is added. */
  finish(): Column {
    const values = this.#values.subarray(0, this.#length);
    if (values instanceof Float64Array) return { type: 'number', values };
    if (this.type === 'integer') return { type: 'integer', values };
    return { type: 'text', codes: values, texts: this.#texts };
  }
}

/** Collects a table row by row. */
export class BlockBuilder {
  readonly #names: readonly string[];
  readonly #columns: readonly ColumnBuilder[];
  #rows = 0;

  constructor(shapes: readonly ColumnShape[]) {
    this.#names = shapes.map(({ name }) => name);
    this.#columns = shapes.map(({ type }) => new ColumnBuilder(type));
  }

  /** One value per column, in the declared order; those left out are "nothing". */
  add(...rows: readonly ArrayLike<Cell>[]): void {
    let column = 0;
    for (const cells of rows) {
      for (let i = 0; i < cells.length; i += 1) {
        this.#columns[column]?.push(cells[i] ?? null);
        column += 1;
      }
    }
    for (; column < this.#columns.length; column += 1) this.#columns[column]?.push(null);
    this.#rows += 1;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Forgets all rows behind the first `rows`. */
  truncate(rows: number): void {
    for (const column of this.#columns) column.truncate(rows);
    this.#rows = Math.min(this.#rows, rows);
  }

  finish(): Block {
    const columns = this.#columns.map((column) => column.finish());
    return { names: this.#names, rows: this.#rows, columns };
  }
}
