import { ColumnBuilder } from './columns.ts';
import type { Block, ColumnShape } from './columns.ts';

const MOST_CELLS = 2 ** 20;
/** No table has a row group of more rows. */
export const MOST_ROWS = 2 ** 16;

/** Rows per row group: a matter of the number of columns alone, never of how the runs were shared. */
export function rowsPerGroup(columns: number): number {
  return Math.min(MOST_ROWS, Math.floor(MOST_CELLS / columns));
}

/**
 * Cuts a stream of blocks into row groups of equal length. So the bytes of a table do not depend on
 * the shards it was computed in, and memory does not depend on its length.
 */
export class RowGroupCutter {
  readonly #shapes: readonly ColumnShape[];
  readonly #size: number;
  readonly #write: (group: Block) => void;
  readonly #builders: readonly ColumnBuilder[];
  #rows = 0;

  constructor(shapes: readonly ColumnShape[], write: (group: Block) => void) {
    this.#shapes = shapes;
    this.#size = rowsPerGroup(shapes.length);
    this.#write = write;
    this.#builders = shapes.map(({ type }) => new ColumnBuilder(type, this.#size));
  }

  add(block: Block): void {
    for (let from = 0; from < block.rows; ) {
      const to = Math.min(block.rows, from + this.#size - this.#rows);
      this.#builders.forEach((builder, i) => builder.append(block.columns[i], from, to));
      this.#rows += to - from;
      from = to;
      if (this.#rows === this.#size) this.#flush();
    }
  }

  /** Writes what is left. */
  finish(): void {
    if (this.#rows > 0) this.#flush();
  }

  #flush(): void {
    const columns = this.#builders.map((builder) => builder.finish());
    this.#write({ names: this.#shapes.map(({ name }) => name), rows: this.#rows, columns });
    for (const builder of this.#builders) builder.clear();
    this.#rows = 0;
  }
}
