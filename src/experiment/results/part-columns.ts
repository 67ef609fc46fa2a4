import type { Column, ColumnType } from './columns.ts';

/** Bytes per value. */
export function columnWidth(type: ColumnType): 4 | 8 {
  return type === 'number' ? 8 : 4;
}

/** The values of a column, little-endian, filled up with zeros to a multiple of eight bytes. */
export function columnBytes(column: Column): Uint8Array {
  const values = column.type === 'text' ? column.codes : column.values;
  const bytes = new Uint8Array(Math.ceil(values.byteLength / 8) * 8);
  bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  return asLittleEndian(bytes, columnWidth(column.type));
}

/** The column that these bytes hold; null when a code names no text. */
export function columnFrom(
  type: ColumnType,
  texts: readonly string[],
  bytes: Uint8Array,
): Column | null {
  // A copy of its own: aligned, and free of the buffer of the whole file.
  const { buffer } = asLittleEndian(Uint8Array.from(bytes), columnWidth(type));
  if (type === 'number') return { type, values: new Float64Array(buffer) };
  const values = new Int32Array(buffer);
  if (type === 'integer') return { type, values };
  return values.every((code) => code >= -1 && code < texts.length)
    ? { type, codes: values, texts }
    : null;
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** On the rare machine that stores numbers the other way round: turns them, in place. */
function asLittleEndian(bytes: Uint8Array<ArrayBuffer>, width: 4 | 8): Uint8Array<ArrayBuffer> {
  if (!isLittleEndian) {
    for (let at = 0; at < bytes.length; at += width) bytes.subarray(at, at + width).reverse();
  }
  return bytes;
}
