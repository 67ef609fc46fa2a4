import type { SchemaElement } from 'hyparquet';
import type { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { writeColumn } from 'hyparquet-writer/src/column.js';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';
import type { TextColumn } from './columns.ts';

/** Where the column is, and where its pages are. */
export type WrittenColumn = ReturnType<typeof writeColumn>;

/** The usual length of a page, in bytes: long texts are divided into several. */
const PAGE_BYTES = 2 ** 20;

/** What stands above every column. */
const ROOT: SchemaElement = { name: 'root' };

/** Writes a column of texts of a row group. */
export function writeTexts(
  writer: ByteWriter,
  element: SchemaElement,
  { codes, texts }: TextColumn,
): WrittenColumn {
  const isNullable = element.repetition_type !== 'REQUIRED';
  return writeColumn({
    writer,
    column: {
      columnName: element.name,
      element,
      schemaPath: [ROOT, element],
      codec: 'SNAPPY',
      compressors: { SNAPPY: snappyCompress },
      stats: false,
      pageSize: PAGE_BYTES,
      columnIndex: false,
      offsetIndex: true,
    },
    pageData: {
      values: Array.from(codes, (code) => texts[code] ?? null),
      definitionLevels: isNullable ? Array.from(codes, (code) => (code < 0 ? 0 : 1)) : [],
      repetitionLevels: [],
      maxDefinitionLevel: isNullable ? 1 : 0,
    },
  });
}
