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

/** A column of a schema, and how many bytes a row has in the columns that lie before it. */
interface Place {
  readonly name: string;
  readonly type: ColumnType;
  readonly before: number;
}

interface Layout {
  readonly places: readonly Place[];
  readonly bytesPerRow: number;
}

/** Worked out once for each schema. */
const layouts = new WeakMap<Schema, Layout>();

/** Wide types come first, so that every column is aligned. */
function layOut(schema: Schema): Layout {
  const entries = Object.entries(schema);
  const before: Record<string, number> = {};
  let bytesPerRow = 0;
  for (const type of ['f64', 'i32', 'u8'] as const) {
    for (const [name] of entries.filter(([, declared]) => declared === type)) {
      before[name] = bytesPerRow;
      bytesPerRow += BYTES[type];
    }
  }
  const places = entries.map(([name, type]) => ({ name, type, before: before[name] ?? 0 }));
  return { places, bytesPerRow };
}

/** Allocates all columns of a schema as runs of one block of memory. All values start at 0. */
export function allocate<S extends Schema>(schema: S, rows: number): Columns<S> {
  let layout = layouts.get(schema);
  if (layout === undefined) layouts.set(schema, (layout = layOut(schema)));
  const block = new ArrayBuffer(layout.bytesPerRow * rows);
  // From entries, because V8 keeps an object that is filled by computed names as a slow dictionary.
  const columns = layout.places.map(({ name, type, before }): [string, Column] => {
    const offset = before * rows;
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
