/** Storage of one column: 64-bit float, 32-bit signed integer, 8-bit unsigned integer. */
export type ColumnType = 'f64' | 'i32' | 'u8';

interface ArrayOf {
  f64: Float64Array;
  i32: Int32Array;
  u8: Uint8Array;
}

export type Schema = Readonly<Record<string, ColumnType>>;

/** One typed array per entry of a schema. */
export type Columns<S extends Schema> = { readonly [K in keyof S]: ArrayOf[S[K]] };

export type Column = Float64Array | Int32Array | Uint8Array;

const BYTES = { f64: 8, i32: 4, u8: 1 } as const;

/**
 * Allocates all columns of a schema as runs of one block of memory, wide types first so that
 * every run is aligned. All values start at 0.
 */
export function allocate<S extends Schema>(schema: S, rows: number): Columns<S> {
  let size = 0;
  const offsets = new Map<string, number>();
  for (const type of ['f64', 'i32', 'u8'] as const) {
    for (const [name, declared] of Object.entries(schema)) {
      if (declared !== type) continue;
      offsets.set(name, size);
      size += rows * BYTES[type];
    }
  }
  const block = new ArrayBuffer(size);
  // From entries, because V8 keeps an object that is filled by computed names as a slow dictionary.
  const columns = Object.entries(schema).map(([name, type]): [string, Column] => {
    const offset = offsets.get(name) ?? 0;
    if (type === 'f64') return [name, new Float64Array(block, offset, rows)];
    if (type === 'i32') return [name, new Int32Array(block, offset, rows)];
    return [name, new Uint8Array(block, offset, rows)];
  });
  return Object.fromEntries(columns) as Columns<S>;
}

/** The same values in columns with room for more rows. */
export function grow<S extends Schema>(schema: S, columns: Columns<S>, rows: number): Columns<S> {
  const larger = allocate(schema, rows);
  for (const name of Object.keys(schema)) larger[name].set(columns[name]);
  return larger;
}
