/** The values of a column of numbers. */
export type Numbers = Float64Array | Int32Array;

/** The distinct values of a column in order of appearance, and which of them stands in each row. */
export interface Dictionary {
  readonly values: Numbers;
  readonly indexes: Int32Array;
}

const SAMPLE = 1000;
/** A sample with more distinct values than that among its values tells of a column that repeats little. */
const MOST_DISTINCT = 0.9;

/**
 * Whether a dictionary is worth a try, by a sample spread over the whole column.
 * @param isMissing rows that have no value; they are no reason to try
 */
export function mayRepeat(values: Numbers, isMissing: (value: number) => boolean): boolean {
  const size = Math.min(values.length, SAMPLE);
  const distinct = new Set<number>();
  let known = 0;
  for (let i = 0; i < size; i += 1) {
    const at = size === 1 ? 0 : Math.floor((i * (values.length - 1)) / (size - 1));
    const value = values[at] ?? 0;
    if (isMissing(value)) continue;
    known += 1;
    distinct.add(value);
  }
  return known > 0 && distinct.size / known <= MOST_DISTINCT;
}

/** The dictionary of a column; null unless it and the indexes take half the room of the values at most. */
export function dictionaryOf(values: Numbers): Dictionary | null {
  const rows = values.length;
  // With more entries the dictionary alone takes more than half the room.
  const most = Math.floor(rows / 2);
  const bits = 32 - Math.clz32(Math.max(1, 2 * most));
  // Number of the entry plus one, under the hash of its bits or the next free place.
  const places = new Int32Array(1 << bits);
  const entries = values instanceof Float64Array ? new Float64Array(most) : new Int32Array(most);
  const indexes = new Int32Array(rows);
  const words = new Int32Array(values.buffer, values.byteOffset, values.byteLength / 4);
  const width = values.BYTES_PER_ELEMENT / 4;
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    const value = values[row] as number;
    const low = words[row * width] as number;
    const high = words[row * width + width - 1] as number;
    let place = Math.imul(Math.imul(high, 0x85ebca6b) ^ low, 0x9e3779b1) >>> (32 - bits);
    let entry = places[place] as number;
    while (entry !== 0 && entries[entry - 1] !== value) {
      place = (place + 1) & (places.length - 1);
      entry = places[place] as number;
    }
    if (entry === 0) {
      if (count === most) return null;
      entries[count] = value;
      count += 1;
      entry = count;
      places[place] = entry;
    }
    indexes[row] = entry - 1;
  }
  const indexBytes = Math.ceil((rows * bitWidthOf(count)) / 8);
  const size = values.BYTES_PER_ELEMENT;
  if (2 * (count * size + indexBytes) > rows * size) return null;
  return { values: entries.subarray(0, count), indexes };
}

/** Bits for the number of an entry. */
export function bitWidthOf(entries: number): number {
  return Math.ceil(Math.log2(entries));
}
