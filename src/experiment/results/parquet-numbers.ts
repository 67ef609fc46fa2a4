import type { ColumnChunk, SchemaElement } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { writeRleBitPackedHybrid } from 'hyparquet-writer/src/encoding.js';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';
import { NO_INTEGER } from './columns.ts';
import type { Column } from './columns.ts';
import { bitWidthOf, dictionaryOf, mayRepeat } from './number-dictionary.ts';
import type { Dictionary, Numbers } from './number-dictionary.ts';
import { columnBytes } from './part-columns.ts';

type Statistics = Pick<NonNullable<ColumnChunk['meta_data']>, 'statistics' | 'encoding_stats'>;

export type NumberColumn = Column & { readonly type: 'number' | 'integer' };

/**
 * Writes a column of a row group: one page of values, behind a dictionary where that is shorter. The
 * bytes are those of hyparquet-writer (a test compares them), which takes missing values and
 * dictionaries from plain arrays only: with them, writing took a tenth of a sweep.
 *
 * @param element its place in the schema: REQUIRED where no value is missing
 */
export function writeNumbers(
  writer: ByteWriter,
  element: SchemaElement,
  column: NumberColumn,
): ColumnChunk {
  const { type, values } = column;
  const start = writer.offset;
  const isNullable = element.repetition_type !== 'REQUIRED';
  const known = knownOf(column, isNullable);
  const missing = values.length - known.length;
  const tell = isNullable ? (value: number) => isMissing(value, type) : NEVER;
  const dictionary = mayRepeat(values, tell) ? dictionaryOf(known) : null;
  let plainBytes = 0;
  if (dictionary !== null) plainBytes += writeDictionary(writer, type, dictionary.values);
  const pageStart = writer.offset;

  const levels = new ByteWriter();
  if (isNullable) writeRleBitPackedHybrid(levels, levelsOf(column, missing), 1);
  const page = dictionary === null ? bytesOf(type, known) : indexBytes(dictionary);
  const compressed = snappyCompress(page);
  writePageHeader(writer, {
    type: 'DATA_PAGE_V2',
    uncompressed_page_size: levels.offset + page.length,
    compressed_page_size: levels.offset + compressed.length,
    data_page_header_v2: {
      num_values: values.length,
      num_nulls: missing,
      num_rows: values.length,
      encoding: dictionary === null ? 'PLAIN' : 'RLE_DICTIONARY',
      definition_levels_byte_length: levels.offset,
      repetition_levels_byte_length: 0,
      is_compressed: true,
    },
  });
  plainBytes += writer.offset - pageStart + levels.offset + page.length;
  writer.appendBytes(levels.getBytes());
  writer.appendBytes(compressed);

  return {
    meta_data: {
      type: element.type ?? 'DOUBLE',
      encodings: dictionary === null ? ['PLAIN'] : ['PLAIN', 'RLE_DICTIONARY'],
      path_in_schema: [element.name],
      codec: 'SNAPPY',
      num_values: BigInt(values.length),
      total_compressed_size: BigInt(writer.offset - start),
      total_uncompressed_size: BigInt(plainBytes),
      data_page_offset: BigInt(pageStart),
      ...(dictionary !== null && { dictionary_page_offset: BigInt(start) }),
      ...(type === 'integer' && statisticsOf(known, missing, dictionary !== null)),
    },
    file_offset: BigInt(start),
  };
}

const NEVER = (): boolean => false;

/** The values that are there; all of them where none may be missing. */
function knownOf({ type, values }: NumberColumn, isNullable: boolean): Numbers {
  if (!isNullable) return values;
  const known = type === 'number' ? new Float64Array(values.length) : new Int32Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number;
    if (isMissing(value, type)) continue;
    known[count] = value;
    count += 1;
  }
  return known.subarray(0, count);
}

function isMissing(value: number, type: NumberColumn['type']): boolean {
  return type === 'number' ? Number.isNaN(value) : value === NO_INTEGER;
}

/** 1 for each row with a value. */
function levelsOf({ type, values }: NumberColumn, missing: number): Uint8Array {
  const levels = new Uint8Array(values.length).fill(1);
  if (missing === 0) return levels;
  for (let row = 0; row < levels.length; row += 1) {
    if (isMissing(values[row] as number, type)) levels[row] = 0;
  }
  return levels;
}

/** @returns how long it is without compression */
function writeDictionary(writer: ByteWriter, type: NumberColumn['type'], entries: Numbers): number {
  const bytes = bytesOf(type, entries);
  const compressed = snappyCompress(bytes);
  const start = writer.offset;
  writePageHeader(writer, {
    type: 'DICTIONARY_PAGE',
    uncompressed_page_size: bytes.length,
    compressed_page_size: compressed.length,
    dictionary_page_header: { num_values: entries.length, encoding: 'PLAIN' },
  });
  const header = writer.offset - start;
  writer.appendBytes(compressed);
  return header + bytes.length;
}

function indexBytes({ values, indexes }: Dictionary): Uint8Array {
  const page = new ByteWriter();
  const bitWidth = bitWidthOf(values.length);
  page.appendUint8(bitWidth);
  writeRleBitPackedHybrid(page, indexes, bitWidth);
  return page.getBytes();
}

/** Little-endian, without the zeros that fill up the columns of a part. */
function bytesOf(type: NumberColumn['type'], values: Numbers): Uint8Array {
  return columnBytes({ type, values } as NumberColumn).subarray(0, values.byteLength);
}

/** Only where a query may skip row groups by them: run, tick, network, … */
function statisticsOf(known: Numbers, missing: number, isDictionary: boolean): Statistics {
  let [min, max] = [known[0], known[0]];
  for (const value of known) {
    if (min === undefined || value < min) min = value;
    if (max === undefined || value > max) max = value;
  }
  const page = { page_type: 'DATA_PAGE_V2', count: 1 } as const;
  return {
    statistics: {
      ...(min !== undefined && { min_value: min }),
      ...(max !== undefined && { max_value: max }),
      null_count: BigInt(missing),
    },
    encoding_stats: isDictionary
      ? [
          { page_type: 'DICTIONARY_PAGE', encoding: 'PLAIN', count: 1 },
          { ...page, encoding: 'RLE_DICTIONARY' },
        ]
      : [{ ...page, encoding: 'PLAIN' }],
  };
}
